import type { Article } from './article.ts';
import { composeArticle } from './compose.ts';

const HEADER = /^\s*date (\d{4}-\d\d-\d\d) (.+)$/;

/** Reads plain text: an optional first line ` date 2025-02-18 Title`, then blocks parted by empty lines. */
export function readText(file: string, content: string): Article {
  const [first = '', ...rest] = content.split(/\r?\n/);
  const header = HEADER.exec(first);
  const body = header ? rest.join('\n') : content;
  const blocks = body.split(/\n\s*\n/).map((text) => ({ kind: 'paragraph' as const, text }));
  const title = header?.[2]?.trim() ?? file.replace(/\.\w+$/, '');
  return composeArticle({ file, title, date: header?.[1] ?? null, author: null, publisher: null, url: null }, blocks);
}
