import type { Part } from './compose-reply.ts';

/** Lines in one part; a page holds several. */
const A_PART = 8;

/** @returns short lines, several to a part. */
export function inParts(lines: readonly string[]): Part[] {
  const starts = lines.map((_, i) => i).filter((i) => i % A_PART === 0);
  return starts.map((i) => ({ content: lines.slice(i, i + A_PART).join('\n') }));
}
