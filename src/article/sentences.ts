import type { Span } from './article.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Splits one block's prose into sentences.
 *
 * @param text one block: no headings or captions mixed in.
 * @returns spans into `text`, ascending, not overlapping, without surrounding white space; together they hold every
 *   character of `text` that is not white space.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const start = index + segment.length - segment.trimStart().length;
    const end = index + segment.trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}
