import { termsOf } from './analyse.ts';

/** "The article" with up to three words before it, or behind it and a preposition up to four that may name it. */
const CITING =
  /\bthe ((?:[\w.-]+ ){0,3})(?:article|story|report|piece|source)\b(?: (?:of|from|dated|by|in) ((?:[\w.,-]+ ?){1,4}))?/gi;

/** @returns the terms by which a question may name an article as such: "the Feb. 18 article", "the report of 18 February". */
export function citing(question: string): ReadonlySet<string> {
  return new Set(
    [...question.matchAll(CITING)].flatMap(([, before = '', after = '']) => termsOf(`${before} ${after}`)),
  );
}
