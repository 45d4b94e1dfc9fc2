import { termsOf } from '../analyse.ts';

/** What a question calls our articles; what else one may be called ("the report") may stand for a thing in the story. */
export const ARTICLE = '(?:article|source)s?';
/** What stands before that word, with up to three words that may name the article: "the Riyadh article", "any source". */
export const BEFORE_ARTICLE = String.raw`\b(?:the|this|that|your|any|an) (?:[\w.-]+ ){0,3}`;

/** ... or behind it and a preposition up to four that may name it. */
const CITING =
  /\bthe ((?:[\w.-]+ ){0,3})(?:article|story|report|piece|source)\b(?: (?:of|from|dated|by|in) ((?:[\w.,-]+ ?){1,4}))?/gi;

/** @returns the terms by which a question may name an article as such: "the Feb. 18 article", "the report of 18 February". */
export function citing(question: string): ReadonlySet<string> {
  return new Set(
    [...question.matchAll(CITING)].flatMap(([, before = '', after = '']) => termsOf(`${before} ${after}`)),
  );
}
