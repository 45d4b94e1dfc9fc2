import type { Article, Source } from './article.ts';
import { composeArticle } from './compose.ts';
import type { Parsed } from './parsed.ts';

/**
 * Makes the article of what a format's reader found.
 *
 * @param file its name becomes the title, without folder and ending, where neither file nor caller names one.
 * @param known what the caller knows better than the file, such as the address it was fetched from.
 */
export function assemble(file: string, { source, drafts }: Parsed, known: Partial<Source> = {}): Article {
  const title = file.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const unknown = { title, date: null, author: null, publisher: null, url: null };
  return composeArticle({ ...unknown, ...source, ...known, file }, drafts);
}
