import type { Article, Block, BlockKind, Sentence, Source, Span } from './article.ts';
import { creditStart } from './kinds/credit.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import { oneLine, plainSpace } from './white-space.ts';

/** A block before it has its place in the article. */
export interface BlockDraft {
  readonly kind: BlockKind;
  readonly text: string;
}

/** What one format's reader finds in a file: what it says of itself, and its blocks. */
export interface ParsedSource {
  readonly source: Partial<Omit<Source, 'file'>>;
  readonly drafts: readonly BlockDraft[];
  /** The beginnings of what the file held besides the article: its navigation, advertisements, forms. */
  readonly leftOut?: readonly string[];
}

/**
 * Makes the article of what a format's reader found.
 *
 * @param file its name becomes the title, without folder and ending, where the file names none.
 */
export function assemble(file: string, { source, drafts }: ParsedSource): Article {
  const title = oneLine(plainSpace(file.replace(/^.*\//s, '').replace(/\.\w+$/, '')));
  const unknown = { title, date: null, author: null, publisher: null, url: null };
  return composeArticle({ ...unknown, ...source, file }, drafts);
}

/**
 * Joins the blocks of any format into one article: one text, blocks parted by an empty line, sentences as slices.
 *
 * @param drafts in reading order; blocks without a letter or number (`* * *`) are dropped.
 */
export function composeArticle(source: Source, drafts: readonly BlockDraft[]): Article {
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const proses: string[] = [];
  let start = 0;
  for (const { kind, text } of drafts) {
    const prose = text.trim();
    if (!/[\p{L}\p{N}]/u.test(prose)) continue;
    const credit = creditOffset(kind, prose);
    for (const [i, span] of sentencesAround(prose, credit).entries()) {
      sentences.push({
        start: start + span.start,
        end: start + span.end,
        text: prose.slice(span.start, span.end),
        block: blocks.length,
        number: i + 1,
        credit: span.start >= credit,
      });
    }
    blocks.push({ start, end: start + prose.length, kind, number: blocks.length + 1 });
    proses.push(prose);
    start += prose.length + BETWEEN.length;
  }
  return { source, text: proses.join(BETWEEN), blocks, sentences };
}

const BETWEEN = '\n\n';

/** @returns where a block's credit begins: everything in a byline, what closes a caption, else beyond its end. */
function creditOffset(kind: BlockKind, prose: string): number {
  if (kind === 'byline') return 0;
  const at = kind === 'caption' ? creditStart(prose) : -1;
  return at < 0 ? prose.length : at;
}

/** A credit is one sentence, also where its names hold full stops or nothing but a bar ends the caption before it. */
function sentencesAround(prose: string, credit: number): Span[] {
  const spans = splitSentences(prose.slice(0, credit).replace(/[|–—]\s*$/, ''));
  return credit < prose.length ? [...spans, { start: credit, end: prose.length }] : spans;
}
