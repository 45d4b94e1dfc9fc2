import type { Rule } from './stop.ts';

const PUNCTUATION_FOLLOWS = /[,;:)\]]/;

/**
 * A remark in brackets belongs to the sentence around it, as do the marks in it: `science (He taught it.) at school`.
 * Nor does a sentence end before a comma, a colon or a closing bracket.
 */
export const brackets: Rule = ({ text, next, inBrackets, closers }) => {
  if (PUNCTUATION_FOLLOWS.test(text.charAt(next))) return false;
  if (inBrackets && !/[)\]]/.test(closers)) return false;
};
