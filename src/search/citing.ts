import { termsOf } from './analyse.ts';

const CITING =
  /\bthe ((?:[\w.-]+ ){0,3})(?:article|story|report|piece|source)\b(?: (?:of|from|dated|by|in) ((?:[\w.,-]+ ?){1,4}))?/gi;

/** @returns the terms by which a question may name an article as such: "the Feb. 18 article", "the report of 18 February". */
export function citing(question: string): ReadonlySet<string> {
  return new Set(
    [...question.matchAll(CITING)].flatMap(([, before = '', after = '']) => termsOf(`${before} ${after}`)),
  );
}

/** "The article" is what people ask, not what they ask about, unless they ask of nothing else. */
export function withoutShelf(question: string): string {
  const rest = question.replace(/(?<=\b(?:the|this|that|your|any|an)(?: [\w.-]+)? )(?:article|source)s?\b/gi, ' ');
  return termsOf(rest).length ? rest : question;
}
