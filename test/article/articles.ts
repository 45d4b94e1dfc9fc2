import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read-article.ts';

const encoder = new TextEncoder();

/** Reads `content` as if it were that file's, encoded in UTF-8; fails if it is no article. */
export function read(file: string, content: string): Article {
  const reading = readArticle(file, encoder.encode(content));
  if ('problem' in reading) throw new Error(`${file} ${reading.problem.kind}`);
  return reading.article;
}

/** An article's blocks, one a line: `caption: A tower.| Photo: A. Plum`, sentences parted by a bar. */
export function outline(article: Article): string[] {
  return article.blocks.map(({ kind }, block) => {
    const sentences = article.sentences.filter((sentence) => sentence.block === block);
    return `${kind}: ${sentences.map(({ text, credit }) => (credit ? `© ${text}` : text)).join(' | ')}`;
  });
}
