import { fold } from './fold.ts';
import { kindsOf, type Shape } from './kinds.ts';
import { lookUp } from './lexicon.ts';
import { partsOf } from './parts.ts';

/** What a word is wherever it stands. */
export interface Form {
  /** Exact slice of the article, without a possessive 's. */
  readonly text: string;
  /** `text` folded: what lists are looked up with. */
  readonly key: string;
  readonly shape: Shape;
  /** Bits of `IS`: what the lexicon knows of `key`. */
  readonly is: number;
  /** Bits of `KIND`: what our own tables know of it. */
  readonly kind: number;
  /** Bits of `PART`: what it can do in a clause. */
  readonly part: number;
  /** Followed by 's. */
  readonly possessive: boolean;
}

/** Nothing but a word of plain letters, as nine in ten are. */
export const PLAIN = /^[A-Z]?[a-z]+$/;
const POSSESSIVE = /['’]s$/;

/** Most words have been seen before: what they are is worked out once. */
const REMEMBERED = 50_000;
const forms = new Map<string, Form>();

/** @param match one word as printed, with a possessive 's, or one mark. */
export function formOf(match: string): Form {
  const known = forms.get(match);
  if (known) return known;
  const text = match.length > 2 ? match.replace(POSSESSIVE, '') : match;
  const key = /^--+$/.test(text) ? '—' : fold(text);
  const possessive = text.length < match.length;
  const shape = shapeOf(text);
  const kind = kindsOf(text, key, shape);
  const form = { text, key, shape, is: lookUp(key), kind, part: partsOf(key), possessive };
  if (forms.size >= REMEMBERED) forms.clear();
  forms.set(match, form);
  return form;
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
