import { cut } from './cut.ts';
import { oneLine } from './white-space.ts';

/** So much of each part is told, in characters. */
const TOLD = 60;

/** @returns the beginning of each of these parts of a source, so that a reader knows what was left out; each once. */
export function firstWordsOf(parts: Iterable<string>): string[] {
  const texts = Array.from(parts, oneLine).filter(Boolean);
  return [...new Set(texts.map((text) => (text.length > TOLD ? `${cut(text, TOLD)}…` : text)))];
}
