import type { Rule } from './stop.ts';

/** `MOSCOW, February 18. /TASS/.`, `MOSCOW. Feb 18 (Interfax) -`: place, day and agency, with full stops between. */
const DATELINE =
  /\p{Lu}{2}[\p{Lu} '’-]*(?:, \p{Lu}\p{L}{2,8} \d{1,2}(?:, \d{4})?)?\. (?:\/\p{Lu}+\/\.|\p{Lu}\p{L}{2,8} \d{1,2} \(\p{Lu}[\p{L}-]+\))/uy;

/** A dateline belongs to the sentence it opens. */
export const dateline: Rule = ({ text, start, at }) => {
  DATELINE.lastIndex = start;
  if (at - start < 60 && DATELINE.test(text) && at < DATELINE.lastIndex) return false;
};
