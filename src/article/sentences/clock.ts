import { startsSentence } from './starters.ts';
import type { Rule } from './stop.ts';

const TIME = /^[ap]\.m$/i;
/** What may follow a time of day within the sentence: a day, a month, a time zone. `Sat` and `Sun` are words, too. */
const DAY_OR_ZONE =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thurs?|Fri|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|[A-Z]{2,4}|Eastern|Central|Mountain|Pacific|Greenwich|Moscow)$/;
/** A sentence that has said nothing but the time yet, as in `At 5 a.m. Mr. Smith went to the bank.` */
const ONLY_TIME =
  /^["“'‘(]*(?:(?:At|By|From|On|Since|Until|Before|After|Around|About|Shortly|Just|Only)\s)+[\p{L}\d:.,\s]{0,12}$/u;

/** `a.m.` and `p.m.` end a sentence when a capital follows, unless a day or zone does or nothing else was said. */
export const clock: Rule = (stop) => {
  const { text, start, at, marks, word, nextWord } = stop;
  if (marks !== '.' || !TIME.test(word)) return undefined;
  if (DAY_OR_ZONE.test(nextWord)) return false;
  const said = text.slice(Math.max(start, at - 60), at - word.length);
  if (at - start < 60 && ONLY_TIME.test(said) && !startsSentence(stop)) return false;
  return true;
};
