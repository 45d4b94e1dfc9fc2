import type { Article } from '../../article/article.ts';

/** @returns the place of the first sentence of the paragraph. */
export function openingOf({ sentences }: Article, position: number): number {
  let first = position;
  while (sentences[first - 1]?.block === sentences[position]?.block) first--;
  return first;
}

/** For each sentence of an article, by `headingAbove`: looking back through a book for each would take long. */
const headings = new WeakMap<Article, Int32Array>();

/** @returns the place of the last sentence before this one that stands in a heading, or -1. */
export function headingAbove(article: Article, position: number): number {
  const known = headings.get(article) ?? findHeadings(article);
  headings.set(article, known);
  return known[position] ?? -1;
}

function findHeadings(article: Article): Int32Array {
  let last = -1;
  return Int32Array.from(article.sentences, (_, position) => {
    const above = last;
    if (isHeading(article, position)) last = position;
    return above;
  });
}

export function isHeading({ sentences, blocks }: Article, position: number): boolean {
  return blocks[sentences[position]?.block ?? -1]?.kind === 'heading';
}
