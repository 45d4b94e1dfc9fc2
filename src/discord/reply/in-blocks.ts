import type { Block } from './compose-reply.ts';

/** Lines in one block; a page holds several. */
const A_BLOCK = 8;

/** @returns short lines, several to a block. */
export function inBlocks(lines: readonly string[]): Block[] {
  const starts = lines.map((_, i) => i).filter((i) => i % A_BLOCK === 0);
  return starts.map((i) => ({ content: lines.slice(i, i + A_BLOCK).join('\n') }));
}
