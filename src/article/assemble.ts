import type { Article } from './article.ts';
import { composeArticle } from './compose.ts';
import type { Parsed } from './parsed.ts';

/**
 * Makes the article of what a format's reader found.
 *
 * @param file its name becomes the title, without folder and ending, where the file names none.
 */
export function assemble(file: string, { source, drafts }: Parsed): Article {
  const title = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const unknown = { title, date: null, author: null, publisher: null, url: null };
  return composeArticle({ ...unknown, ...source, file }, drafts);
}
