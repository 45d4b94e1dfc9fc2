import { STARTERS } from './starters.ts';
import type { Rule } from './stop.ts';

/** Names spelt with a mark at their end. */
const EXCLAIMED = new Set(['Yahoo!', 'Jeopardy!', 'Oklahoma!', 'Yum!', 'Panic!', 'Wham!']);

/** `Yahoo! Chief Executive` goes on: the mark belongs to the name. */
export const exclaimedNames: Rule = ({ word, marks, closers, nextWord }) => {
  if (!closers && EXCLAIMED.has(word + marks)) return STARTERS.has(nextWord);
};
