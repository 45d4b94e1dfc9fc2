import type { Rule } from './stop.ts';

/** A list's own counter: `1.`, `1)`, `1.)`, `(1)`, `a.`, `iv.`, perhaps after a bullet; and the `Q.` and `A.` of an interview. */
const MARKER_ALONE = /^[•⁃◦‣*-]?\s*(?:\d{1,3}|[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})$/;

/** `1. The first item`: the counter's full stop does not end a sentence. */
export const marker: Rule = ({ text, start, at, marks }) => {
  if (marks === '.' && at - start < 10 && MARKER_ALONE.test(text.slice(start, at))) return false;
};

/** The counter that opens a list: bullet, bracket, number or letter, and what closes it. */
const FIRST = /^\s*([•⁃◦‣]\s*)?(\(?)(\d{1,3}|a)(\.\)|[.)])\s/;

/**
 * A list run into one line, `1) The first item 2) The second item`, whose items need no full stop.
 *
 * @returns ascending offsets of every counter after the first; empty unless `text` opens with one and the next follows.
 */
export function enumeration(text: string): number[] {
  const [, bullet = '', open = '', first, close = ''] = FIRST.exec(text) ?? [];
  const offsets: number[] = [];
  if (!first) return offsets;
  let counter = first;
  for (let from = 1; ; ) {
    counter = /\d/.test(counter) ? String(Number(counter) + 1) : String.fromCharCode(counter.charCodeAt(0) + 1);
    const sign = ` ${bullet}${open}${counter}${close} `;
    const at = text.indexOf(sign, from);
    if (at < 0 || !/[\p{Lu}\p{N}"“]/u.test(text.charAt(at + sign.length))) return offsets;
    offsets.push(at + 1);
    from = at + 1;
  }
}
