import { startsSentence } from './starters.ts';
import type { Rule } from './stop.ts';

/** Names spelt with a mark at their end. */
const EXCLAIMED = new Set(['Yahoo!', 'Jeopardy!', 'Oklahoma!', 'Yum!', 'Panic!', 'Wham!']);

/** `Yahoo! Chief Executive` goes on: the mark belongs to the name. */
export const exclaimedNames: Rule = (stop) => {
  if (!stop.closers && EXCLAIMED.has(stop.word + stop.marks)) return startsSentence(stop);
};
