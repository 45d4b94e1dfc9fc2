import type { Article, Sentence } from './article.ts';
import { linkTo } from './text-fragment.ts';

/** A passage's place in its source. What is not known is null. */
export interface Citation {
  readonly file: string;
  readonly title: string;
  readonly date: string | null;
  readonly publisher: string | null;
  /** With a text fragment (`#:~:text=`) that opens the page at the sentence. */
  readonly url: string | null;
  /** Both counted from 1. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly kind: 'paragraph' | 'caption' | 'heading' | 'list';
}

/** @returns where `sentence`, one of the article's own, stands. */
export function cite(article: Article, sentence: Sentence): Citation {
  const { file, title, date, publisher } = article.source;
  const block = article.blocks[sentence.block];
  if (!block) throw new RangeError(`${file} has no block ${sentence.block}`);
  const kind = block.kind === 'quotation' || block.kind === 'byline' ? 'paragraph' : block.kind;
  const url = linkTo(article.source.url, article, sentence);
  return { file, title, date, publisher, url, paragraph: block.number, sentence: sentence.number, kind };
}
