import { hasKind, KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { isHuman, isLink, looksLikeVerb } from './phrase-words.ts';
import { closes, isCapital, isMark, isWord, type Token } from './tokens.ts';

/**
 * @param start position behind a name.
 * @returns what a person is of: "of the Greens", "from the Carrow Institute", "of the magazine Palate & Plume"; undefined if nothing
 *   follows that has a name.
 */
export function membership(tokens: readonly Token[], start: number): readonly [start: number, end: number] | undefined {
  if (!/^(?:of|from)$/.test(tokens[start]?.key ?? '')) return undefined;
  let at = start + 1;
  if (tokens[at]?.key === 'the') {
    at++;
    while (at < start + 6 && isKindOf(tokens, at)) at++;
    // "Of the | federal court"; not "stripped Plum of the title".
    const body = !isCapital(tokens[at]) && !looksLikeVerb(tokens, start - 2);
    const last = tokens[at - 1];
    if (body && (hasKind(last, KIND.organisation) || BODY.test(last?.key ?? ''))) return [start, at];
  }
  const first = at;
  while (isCapital(tokens[at])) {
    at++;
    const joint = tokens[at];
    const links = joint?.text === '&' || joint?.key === 'of' || joint?.key === 'and';
    // "Of Peru | and President Marsh".
    if (links && isCapital(tokens[at + 1]) && !isHuman(tokens[at + 1])) at++;
    else if (isWord(joint) && !isCapital(joint)) {
      const kind = [at, at + 1].find((word) => hasKind(tokens[word], KIND.organisation));
      // "Of Leeds brokerage | Acme Securities".
      if (kind !== undefined) return [start, afterCapitals(tokens, kind + 1)];
    }
  }
  // "Translated from the French": a people is none.
  const people = tokens[start + 1]?.key === 'the' && at === first + 1 && ((tokens[first]?.is ?? 0) & IS.demonym) !== 0;
  if (at === first || people) return undefined;
  // "Ada Plum, 40, of Mill Lane, | Ockham, | denies".
  const town = isMark(tokens[at], ',') && isMark(tokens[start - 1], ',') ? afterCapitals(tokens, at + 1) : at;
  return [start, town > at + 1 && closes(tokens[town]) ? town : at];
}

const BODY = /^(?:unit|squad|laboratory|desk)$/;

function afterCapitals(tokens: readonly Token[], start: number): number {
  let at = start;
  while (isCapital(tokens[at])) at++;
  return at;
}

/** "Of the | magazine | Palate & Plume". */
function isKindOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isWord(token) && !isCapital(token) && !isLink(token) && !looksLikeVerb(tokens, at);
}
