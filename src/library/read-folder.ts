import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import { readArticle } from '../article/read-article.ts';

/** A file that could not become an article, and why, in words for people. */
export interface Failure {
  readonly file: string;
  readonly reason: string;
}

/** Reads every article in a folder; a file that cannot be read stops nothing else. */
export async function readFolder(folder: string): Promise<{ articles: Article[]; failed: Failure[] }> {
  const articles: Article[] = [];
  const failed: Failure[] = [];
  for (const file of (await readdir(folder).catch(() => [])).sort()) {
    if (file.startsWith('.')) continue;
    const reading = readArticle(file, await readFile(join(folder, file), 'utf8'));
    if ('article' in reading) articles.push(reading.article);
    else failed.push({ file, reason: reading.problem });
  }
  return { articles, failed };
}
