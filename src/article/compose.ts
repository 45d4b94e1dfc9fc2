import type { Article, Block, BlockKind, Sentence, Source } from './article.ts';
import { splitSentences } from './sentences/split-sentences.ts';

/** A block before it has its place in the article. */
export interface Draft {
  readonly kind: BlockKind;
  readonly text: string;
}

/**
 * Joins the blocks of any format into one article: one text, blocks parted by an empty line, sentences as slices.
 *
 * @param drafts in reading order; blocks of nothing but white space are dropped.
 */
export function composeArticle(source: Source, drafts: readonly Draft[]): Article {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (const draft of drafts) {
    const prose = draft.text.trim();
    if (!prose) continue;
    if (text) text += '\n\n';
    const start = text.length;
    text += prose;
    splitSentences(prose).forEach((span, i) => {
      sentences.push({
        start: start + span.start,
        end: start + span.end,
        text: prose.slice(span.start, span.end),
        block: blocks.length,
        number: i + 1,
        credit: draft.kind === 'byline',
      });
    });
    blocks.push({ start, end: text.length, kind: draft.kind, number: blocks.length + 1 });
  }
  return { source, text, blocks, sentences };
}
