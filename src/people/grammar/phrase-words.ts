import { hasKind, KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import { isCapital, isWord, type Token } from './tokens.ts';

const can =
  (part: number) =>
  (token: Token | undefined): boolean =>
    hasPart(token, part);
const says =
  (kind: number) =>
  (token: Token | undefined): boolean =>
    hasKind(token, kind);

export const isDeterminer = can(PART.determiner);
/** "Of", "for": fewer than prepositions. */
export const isLink = can(PART.link);
export const isPreposition = can(PART.preposition);
export const isAuxiliary = can(PART.auxiliary);
export const isAdverb = can(PART.adverb);
export const isModifier = can(PART.modifier);
/** @returns whether a token says what somebody is: "minister", "widow". */
export const isHuman = says(KIND.humanNoun);
/** @returns whether a token says what several people are: "survivors", "women". */
export const isHumanPlural = says(KIND.humanPlural);
/** @returns whether a token is a writing, which says what its writer says: "letter". */
export const isWriting = says(KIND.writing);

/** @returns whether a word is a verb in the past tense here, rather than part of a noun phrase. */
export function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!hasPart(token, PART.past | PART.ed) || (at > 0 && isCapital(token))) return false;
  const before = tokens[at - 1];
  // "A former fell runner", "a past president".
  if (hasPart(token, PART.past))
    return !(
      isHuman(tokens[at + 1]) &&
      before &&
      (hasPart(before, PART.determiner | PART.modifier) || before.possessive)
    );
  // "Stunned barmaid Ada Plum", at the beginning of a sentence.
  if (!before) return !isHuman(tokens[at + 1]);
  const article = isDeterminer(before) && before.key !== 'this' && before.key !== 'that';
  return !(article || before.possessive || before.key.endsWith('ly'));
}

/** English names of peoples' men and women, of which the lists have half, and of members of parties. */
const MEN =
  /^(?:(?:french|dutch|welsh|scots|cornish)(?:wo)?man|conservative|democrat|republican|tory|liberal|socialist|nationalist|unionist)$/;

/** @returns whether a token tells where somebody is from: "a Dane", "the jailed Briton"; "the Dutch" are many. */
export function isNational(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    !isCapital(token) ||
    !isWord(token) ||
    ((token.is & IS.demonym) === 0 && !MEN.test(token.key)) ||
    /(?:sh|ch|ese|[^s]s)$/.test(token.key)
  )
    return false;
  // "A bearded, elderly Tajik"
  for (let first = at - 1; first > at - 4; first--) {
    if (/^(?:an?|the)$/.test(tokens[first]?.key ?? '')) return true;
    if (tokens[first]?.shape !== 'lower' && first < at - 1) return false;
  }
  return false;
}
