import MiniSearch from 'minisearch';
import { ask } from '../answer/ask.ts';
import type { Article } from '../article/article.ts';
import { buildShelf } from '../shelf/shelf.ts';

/** MiniSearch as it comes. @returns the function that asks it. */
export function raw(articles: readonly Article[]): (question: string) => unknown {
  const engine = new MiniSearch({ fields: ['text'] });
  let id = 0;
  for (const { sentences } of articles) engine.addAll(sentences.map(({ text }) => ({ id: id++, text })));
  return (question) => engine.search(question);
}

/** Ours. @returns the function that asks it. */
export function verbatim(articles: readonly Article[]): (question: string) => unknown {
  const shelf = buildShelf(articles);
  return (question) => ask(shelf, question);
}
