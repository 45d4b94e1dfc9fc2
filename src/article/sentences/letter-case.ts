import type { Rule } from './stop.ts';

/** Brands and names that keep their small letter at the head of a sentence: `iPhone`, `eBay`, `al-Rifai`. */
const SMALL_BY_NAME = /^(?:\p{Ll}{1,2}\p{Lu}|(?:al|el|ul)-\p{Lu})/u;

/** A sentence does not begin with a small letter: `"Really?" she asked.`, `at 9 a.m. sharp`, `Yahoo! in Sunnyvale`. */
export const letterCase: Rule = ({ nextWord }) => {
  if (/^\p{Ll}/u.test(nextWord) && !SMALL_BY_NAME.test(nextWord)) return false;
};
