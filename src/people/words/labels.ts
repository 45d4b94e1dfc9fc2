import type { Article } from '../../article/article.ts';

/** What stands before somebody's words: "Q. Why?", "A: Because.", "Plum: It rained." */
const LABEL = /(?:([QA])[.:]|([^\s:.?!"“][^:.?!"“]{1,40}):)\s(?=\S)/y;

/** What tells who speaks in a paragraph. */
export interface Label {
  /** "Q", "A", or a name. */
  readonly text: string;
  /** Its length with what parts it from the words. */
  readonly length: number;
}

/** @returns by their blocks the labels of an interview, a hearing and the like; what stands but once before a colon is none. */
export function labelsIn({ text, blocks }: Article): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  const times = new Map<string, number>();
  // A short question looks like a heading.
  for (const [block, { start, kind }] of blocks.entries()) {
    if (kind !== 'paragraph' && kind !== 'heading') continue;
    LABEL.lastIndex = start;
    const [all, letter, name] = LABEL.exec(text) ?? [];
    const label = letter ?? name;
    if (!all || !label) continue;
    labels.set(block, { text: label, length: all.length });
    times.set(label, (times.get(label) ?? 0) + 1);
  }
  for (const [block, { text }] of labels) if (isOnce(times, text)) labels.delete(block);
  return labels;
}

/** Of a question's letter and an answer's, the other one must recur, too: "A. Plum" is a name. */
function isOnce(times: ReadonlyMap<string, number>, label: string): boolean {
  const other = label === 'Q' ? 'A' : label === 'A' ? 'Q' : label;
  return Math.min(times.get(label) ?? 0, times.get(other) ?? 0) < 2;
}
