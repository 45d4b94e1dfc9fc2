import type { Rule } from './stop.ts';

const MONTH = /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/;
/** Months that English spells otherwise, so that no English sentence begins with one. */
const GERMAN_MONTH = /^(?:Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)$/;
const BEFORE_DAY = /\b(?:am|vom|zum|bis|der|den|dem|des|ab|seit) \d{1,2}$/i;
const BEFORE_ORDINAL = /\b(?:der|den|dem|des|beim|vom|zum) \d{1,3}$/i;

/** German writes `the 18th` as `der 18.`: `am 18. Februar`, `nach dem 2. Weltkrieg`. */
export const ordinals: Rule = ({ text, at, marks, word, nextWord }) => {
  if (marks !== '.' || !/^\d{1,3}$/.test(word)) return undefined;
  const before = text.slice(Math.max(0, at - 12), at);
  if (GERMAN_MONTH.test(nextWord) || (MONTH.test(nextWord) && BEFORE_DAY.test(before))) return false;
  if (BEFORE_ORDINAL.test(before)) return false;
};
