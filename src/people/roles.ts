import type { Article } from '../article/article.ts';
import type { Named, Place } from './article-people.ts';

/** @returns the titles the article gives this person, each an exact stretch of a sentence, in reading order. */
export function readRoles(_article: Article, _person: Named): Place[] {
  return [];
}
