import { gently } from '../in-steps.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { makeQuestions } from './questions.ts';
import { readWordings } from './verify/wording.ts';

/** Works out what answers need of a shelf beside its index, while other things go on: first for a question, then the rest. */
export const preparation = {
  toAsk: ({ people }: Pick<Shelf, 'people'>) => people.prepareToAsk(),
  rest: async ({ articles, people }: Pick<Shelf, 'articles' | 'people'>) => {
    await people.prepareToFind();
    await gently(makeQuestions(people));
    await gently(readWordings(articles));
  },
};
