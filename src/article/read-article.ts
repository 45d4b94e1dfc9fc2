import type { Article } from './article.ts';
import { readText } from './read-text.ts';

/** What reading a file comes to: an article, or one sentence for people saying what is wrong and what to do. */
export type Reading = { readonly article: Article } | { readonly problem: string };

/**
 * Reads one source, choosing the format by the file name's ending.
 *
 * @param file name below its folder, with `/` between folders (it becomes `source.file`).
 * @param content the file's whole text, decoded.
 */
export function readArticle(file: string, content: string): Reading {
  const article = readText(file, content);
  return article.sentences.length ? { article } : { problem: 'holds no sentence: add some prose' };
}
