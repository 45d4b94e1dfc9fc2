import type { Rule } from './stop.ts';

/**
 * Three dots after a space (or in brackets) are a pause or an omission, and the sentence goes on; dots at a word end it
 * when a capital follows, and so do four dots, which are an ellipsis and a full stop.
 */
export const ellipsis: Rule = ({ text, at, marks, nextWord }) => {
  const dots = marks.replaceAll('…', '...').replace(/[^.]/g, '').length;
  if (dots < 3) return undefined;
  if (/^\p{Ll}/u.test(nextWord)) return false;
  if (dots > 3) return true;
  if (at === 0 || /[\s[(]/.test(text.charAt(at - 1))) return false;
};
