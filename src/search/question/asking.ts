import { termsOf } from '../analyse.ts';
import { ARTICLE, BEFORE_ARTICLE } from './the-article.ts';

/** What somebody does for a living, as questions call it. */
export const JOB = '(?:job|profession|occupation|line of work)';

/** Words that ask and say nothing of what is asked about: "the article", "what happened", "what is ...'s job". */
const ASKING: readonly RegExp[] = [
  new RegExp(String.raw`(?<=${BEFORE_ARTICLE})${ARTICLE}\b`, 'gi'),
  /(?<=^\W*what(?:['’]?s)?(?: (?:is|are|was|has|had|have|will|would|could|been|going|to|else))* )happen(?:s|ed|ing)?\b/i,
  new RegExp(String.raw`(?<=\bwhat(?:['’]?s| is| was)\b.*)\b${JOB}\W*$|\bfor a living\W*$`, 'i'),
];

/** @returns the question without the words that only ask; whole if it holds no others. */
export function withoutAsking(question: string): string {
  const rest = ASKING.reduce((text, pattern) => text.replace(pattern, ' '), question);
  return termsOf(rest).length ? rest : question;
}
