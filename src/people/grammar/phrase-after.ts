import { IS } from '../words/lexicon.ts';
import { AUXILIARIES, DETERMINERS, isHuman, isHumanPlural, LINKS, looksLikeVerb } from './phrase-words.ts';
import { isCapital, isMark, isWord, type Token } from './tokens.ts';

/** Words that may follow what somebody is without ending it: "a friar who", "an architect hired by", "minister until". */
const AFTER_HEAD = new Set('who whom whose which that and or until since from by as turned based born'.split(' '));

/**
 * Finds what somebody is in a phrase that begins at `start`: "a surgeon with the relief group Open Corridor".
 *
 * @returns position after the head noun ("surgeon"), or -1 when the phrase tells nothing of the kind.
 */
export function headEnd(tokens: readonly Token[], start: number): number {
  if (tokens[start]?.key === 'one' && tokens[start + 1]?.key === 'of') return oneOf(tokens, start + 2);
  for (let at = start; at < Math.min(tokens.length, start + 9); at++) {
    const token = tokens[at];
    if (!token || token.shape === 'quotation' || (token.shape === 'name' && !token.possessive)) return -1;
    if (token.shape === 'mark' && !tokens[at + 1]?.glued && at > start) return -1;
    if ((at > start && LINKS.has(token.key)) || AUXILIARIES.has(token.key) || looksLikeVerb(tokens, at)) return -1;
    if (!(isHuman(token) || isNational(tokens, at)) || token.possessive) continue;
    const next = tokens[at + 1];
    if (!next || (next.shape === 'mark' && !next.glued) || isMark(next, ')]') || endsHead(next)) return at + 1;
    if (next.shape === 'mark' && !tokens[at + 2]?.glued) return at + 1;
  }
  return -1;
}

/** "One of the survivors", "one of three judges on the panel". */
function oneOf(tokens: readonly Token[], start: number): number {
  for (let at = start; at < Math.min(tokens.length, start + 6); at++) {
    const token = tokens[at];
    if (!isWord(token) || (at > start && LINKS.has(token.key))) return -1;
    if (isHumanPlural(token)) return at + 1;
  }
  return -1;
}

/** "A Dane", "the Briton". */
function isNational(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    isCapital(token) &&
    isWord(token) &&
    (token.is & IS.demonym) !== 0 &&
    /^(?:an?|the)$/.test(tokens[at - 1]?.key ?? '')
  );
}

function endsHead({ key }: Token): boolean {
  return (
    LINKS.has(key) ||
    AFTER_HEAD.has(key) ||
    DETERMINERS.has(key) ||
    /^(?:he|she|they)$/.test(key) ||
    /(?:ed|ing)$/.test(key) ||
    key === 'above' ||
    key === 'behind'
  );
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  const after = isHuman(tokens[at - 1]) && !isHuman(tokens[at]);
  return (
    looksLikeVerb(tokens, at) || (after && (/(?:ed|s|ly)$/.test(key) || ((tokens[at]?.is ?? 0) & IS.function) !== 0))
  );
}

/**
 * Finds who a clause is about when it begins with a noun phrase: "The driver got out", "His finance minister, tired, left".
 *
 * @returns position after the human noun, or -1 when the phrase is about no person.
 */
export function subjectEnd(tokens: readonly Token[], start: number): number {
  let end = -1;
  let at = start;
  for (; at < Math.min(tokens.length, start + 8); at++) {
    const token = tokens[at];
    if (token?.shape === 'number' && tokens[at + 2]?.key === 'year-old') {
      at += 2;
      end = at + 1;
      continue;
    }
    if (!token || !isWord(token) || LINKS.has(token.key) || isVerb(tokens, at)) break;
    if (isHuman(token)) end = token.possessive ? -1 : at + 1;
  }
  return end === at ? end : -1;
}
