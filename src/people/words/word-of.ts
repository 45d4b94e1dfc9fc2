import { fold } from './fold.ts';
import { kindsOf } from './kinds.ts';
import { IS, lookUp } from './lexicon.ts';
import { partsOf } from './parts.ts';
import type { Shape, Word } from './words.ts';

/** Nothing but a word of plain letters, as nine in ten are. */
export const PLAIN = /^[A-Z]?[a-z]+$/;
const POSSESSIVE = /['’]s$/;

/** Most words have been seen before: what they are is worked out once, apart and glued. */
const REMEMBERED = 50_000;
const apart = new Map<string, Word>();
const glued = new Map<string, Word>();

/** @param match one word as printed, with a possessive 's, or one mark. @param isGlued as `Word.glued`. */
export function wordOf(match: string, isGlued: boolean): Word {
  const seen = isGlued ? glued : apart;
  const known = seen.get(match);
  if (known) return known;
  const word = makeWord(match, isGlued);
  if (seen.size >= REMEMBERED) seen.clear();
  seen.set(match, word);
  return word;
}

/** "Ada Plum - a cook - left": a hyphen between blanks is a dash. */
export function dash(): Word {
  return makeWord('-', false, '—');
}

function makeWord(match: string, glued: boolean, otherKey?: string): Word {
  const text = match.length > 2 ? match.replace(POSSESSIVE, '') : match;
  const key = otherKey ?? (/^--+$/.test(text) ? '—' : fold(text));
  const possessive = text.length < match.length;
  const shape = shapeOf(text);
  const kind = kindsOf(text, key, shape);
  return { kind, is: lookUp(key) || familyOf(text, key), part: partsOf(key), shape, key, possessive, glued, text };
}

/** "Osei-Tutu": a family name of two. */
function familyOf(text: string, key: string): number {
  if (!/^\p{Lu}[^-]*-\p{Lu}[^-]*$/u.test(text)) return 0;
  return key.split('-').every((name) => lookUp(name) & IS.family) ? IS.family : 0;
}

function shapeOf(text: string): Shape {
  if (PLAIN.test(text)) return text < 'a' ? 'capital' : 'lower';
  if (/^(?:[^\p{L}\p{N}]|--+)$/u.test(text)) return 'mark';
  if (/^\p{N}/u.test(text)) return 'number';
  if (/^(?:\p{Lu}\.-?)+$/u.test(text)) return 'initial';
  if (/^\p{Ll}+[-'’]\p{Lu}/u.test(text)) return 'capital';
  if (!/^\p{Lu}/u.test(text)) return /\p{Lu}/u.test(text) ? 'mixed' : 'lower';
  return /\p{Ll}/u.test(text) ? 'capital' : 'upper';
}
