import { hasKind, KIND } from '../words/kinds.ts';
import { apposedStart } from './apposed-start.ts';
import { headEnd } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { isPreposition } from './phrase-words.ts';
import { isMark, isWord, type Token } from './tokens.ts';

/**
 * "Kenji Morrow, a cooper who mended casks": an indefinite phrase after a name that opens its clause says what that person is,
 * whatever its noun. Further on it may sum up what the clause tells: "beat Plum, a result that".
 *
 * @param name position of the name. @param start where the phrase begins, after the comma behind the name.
 * @returns position after the head noun; -1 when there is none, or it tells a time, a measure or an abstraction.
 */
export function indefiniteHead(tokens: readonly Token[], name: number, start: number): number {
  if (!/^an?$/.test(tokens[start]?.key ?? '')) return -1;
  const complement = /^(?:is|was)$/.test(tokens[name - 1]?.key ?? '');
  if (!complement && !opensClauseAt(tokens, name)) return -1;
  let at = start + 1;
  while (isWord(tokens[at]) && !isPreposition(tokens[at]) && !ENDS.test(tokens[at]?.key ?? '')) at++;
  const head = tokens[at - 1] as Token;
  const noun = at > start + 1 && head.shape === 'lower' && !NO_NOUN.test(head.key);
  // "The first to notice was Ada Plum, a boner at the plant".
  if (!noun || (complement && !/^(?:at|from|in|who|whose|with)$/.test(tokens[at]?.key ?? ''))) return -1;
  return tokens.slice(start, at).some(({ key }) => MEASURES.test(key)) ? -1 : at;
}

const ENDS = /^(?:who|whose|whom|that|which|where|when|and|or|but|as|until|since|while)$/;
/** "A day later", "a bit shaken", "a year after the fire". */
const MEASURES =
  /^(?:moment|second|minute|hour|day|night|week|fortnight|month|year|decade|century|while|time|season|bit|little|lot|few|couple|pair|number|third|half|quarter|record|total|dozen|hundred|thousand|million|billion)s?$/;
/** Plurals, adverbs, participles and what has no body: "a former association". */
const NO_NOUN = /(?:[^s]s|ed|ly|ing|tion|sion|ment|ness|ence|ance|ism|ity)$/;

/** @returns whether nothing of its clause stands before a name but what calls it so: "His cousin Ada Plum, ..."; "said Plum, ...". */
function opensClauseAt(tokens: readonly Token[], name: number): boolean {
  const start = phraseStart(tokens, name);
  const before = tokens[start - 1];
  // "Her husband, Theo Marsh, a firer at the kiln, ...".
  if (isMark(before, ',') && apposedStart(tokens, name - 1) === 0) return headEnd(tokens, 0) > 0;
  return !before || before.shape === 'quotation' || hasKind(before, KIND.speech);
}
