import type { Article, Block } from '../article/article.ts';
import { bisect } from './bisect.ts';

/** Double quotation marks open and close in turn. */
const DOUBLE = /["“”]/g;
/** Typographic single ones come in pairs, around speech: before the closing one stands a comma, a full stop or the like. */
const SINGLE = /‘[^‘]*?[.,?!…—–-]’(?![\p{L}\p{N}])/gu;

/**
 * @param at position in `article.blocks`.
 * @param offset in the article's text.
 * @returns whether a quotation that opened earlier in the block is still open there.
 */
export function isQuoted(article: Article, at: number, offset: number): boolean {
  const block = article.blocks[at];
  const turns = block ? (known.get(block) ?? turnsIn(article, block)) : [];
  return bisect(turns.length, (i) => (turns[i] ?? 0) >= offset) % 2 === 1;
}

/** Where quotations open and close in turn, worked out once for each block: some are very long. */
const known = new WeakMap<Block, readonly number[]>();

function turnsIn({ text: all }: Article, block: Block): readonly number[] {
  const text = all.slice(block.start, block.end);
  const singles = [...text.matchAll(SINGLE)];
  const first = text.search(DOUBLE);
  // The outer marks count: single ones around double ones, or double ones around single ones.
  const isSingle = singles.some(({ index }) => first < 0 || index < first);
  const turns = isSingle ? singles.flatMap(({ 0: quoted, index }) => [index, index + quoted.length - 1]) : inTurn(text);
  const offsets = turns.map((at) => block.start + at);
  known.set(block, offsets);
  return offsets;
}

function inTurn(text: string): number[] {
  const turns: number[] = [];
  for (const { 0: mark, index } of text.matchAll(DOUBLE)) {
    const isWithin = turns.length % 2 === 1;
    if (mark === '"' || (mark === '“') !== isWithin) turns.push(index);
  }
  return turns;
}
