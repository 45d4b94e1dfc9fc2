import { hasKind, KIND } from '../words/kinds.ts';
import { hasPart, PART } from '../words/parts.ts';
import { phraseStart } from './phrase-before.ts';
import { isPreposition } from './phrase-words.ts';
import { isMark, isWord, type Token } from './tokens.ts';

/**
 * "Kenji Morrow, a cooper who mended casks": an indefinite phrase after a name that opens its clause says what that person is,
 * whatever its noun.
 *
 * @param name position of the name. @param start where the phrase begins, after the comma behind the name.
 * @returns position after the head noun; -1 when there is none, or it tells a time, a measure or an abstraction.
 */
export function indefiniteHead(tokens: readonly Token[], name: number, start: number): number {
  if (!/^an?$/.test(tokens[start]?.key ?? '')) return -1;
  // "Beat Plum, a result that": it may sum up what the clause tells.
  const before = tokens[phraseStart(tokens, name) - 1];
  const opens = !before || before.shape === 'quotation' || isMark(before, ',') || hasKind(before, KIND.speech);
  if (!opens && !hasPart(before, PART.be)) return -1;
  let at = start + 1;
  while (isWord(tokens[at]) && !isPreposition(tokens[at]) && !ENDS.test(tokens[at]?.key ?? '')) at++;
  const head = tokens[at - 1] as Token;
  const noun = at > start + 1 && head.shape === 'lower' && !NO_NOUN.test(head.key);
  return !noun || tokens.slice(start, at).some(({ key }) => MEASURES.test(key)) ? -1 : at;
}

const ENDS = /^(?:who|whose|whom|that|which|where|when|and|or|but|as|until|since|while)$/;
/** "A day later", "a bit shaken", "a year after the fire". */
const MEASURES =
  /^(?:moment|second|minute|hour|day|night|week|fortnight|month|year|decade|century|while|time|season|bit|little|lot|few|couple|pair|number|third|half|quarter|record|total|dozen|hundred|thousand|million|billion)s?$/;
/** Plurals, adverbs, participles and what has no body: "a former association". */
const NO_NOUN = /(?:[^s]s|ed|ly|ing|tion|sion|ment|ness|ence|ance|ism|ity)$/;
