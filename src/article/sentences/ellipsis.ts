import type { Rule } from './stop.ts';

/**
 * Three dots after a space (or in brackets) are a pause or an omission, and the sentence goes on, as it does where the
 * same word is tried again (`I... I don't know`); dots at a word or before a closing quotation mark end it when a capital
 * follows, and so do four dots, which are an ellipsis and a full stop.
 */
export const ellipsis: Rule = ({ text, at, marks, closers, word, nextWord }) => {
  const dots = marks.replaceAll('…', '...').replace(/[^.]/g, '').length;
  if (dots < 3) return undefined;
  if (/^\p{Ll}/u.test(nextWord)) return false;
  if (dots > 3) return true;
  const before = text.charAt(at - 1);
  if (!before || /[[(]/.test(before) || (/\s/.test(before) && !closers) || word === nextWord) return false;
};
