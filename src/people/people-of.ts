import type { Article } from '../article/article.ts';
import type { ArticlePeople } from './article-people.ts';
import { readPeople } from './read-people.ts';

/** By an article's sentences: they stay the same when only its source is set right. */
const readings = new WeakMap<Article['sentences'], ArticlePeople>();

/** @returns what `readPeople` finds, computed once for an article. */
export function peopleOf(article: Article): ArticlePeople {
  const kept = readings.get(article.sentences);
  if (kept) return kept;
  const reading = readPeople(article);
  keepPeople(article, reading);
  return reading;
}

/** Spares `peopleOf` what `readPeople` found in this article elsewhere, as in another thread. */
export function keepPeople(article: Article, reading: ArticlePeople): void {
  readings.set(article.sentences, reading);
}
