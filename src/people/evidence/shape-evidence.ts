import { KIND } from '../words/kinds.ts';
import { hasKind, type Word } from '../words/words.ts';
import type { Note } from './note.ts';

/** Tells what a name's letters tell, and its inner words. */
export function shapeEvidence(spelt: readonly Word[], note: Note): void {
  if (spelt.length > 1) severalShapes(spelt, note);
  else if (spelt[0]?.shape === 'upper') note('acronym');
  if (spelt.some((word) => hasKind(word, KIND.title))) note('title inside');
  const unusual = spelt.filter((word) => hasKind(word, KIND.unusual));
  if (unusual.length) letterEvidence(unusual, note);
}

function severalShapes(spelt: readonly Word[], note: Note): void {
  if (spelt.some((word, i) => word.shape === 'initial' && i > 0 && i < spelt.length - 1)) note('initial inside');
  if (spelt.some((word) => hasKind(word, KIND.particle))) note('particle');
  if (hasKind(spelt.at(-1), KIND.suffix)) note('suffix');
  if (spelt.every(({ shape }) => shape === 'upper')) note('capitals');
  else if (spelt.some((word) => word.shape === 'upper' && !hasKind(word, KIND.suffix))) note('acronym inside');
}

const PREFIX = /^(?:M[ac]c?|D[eiu]|O'|Fitz|La|Le|Van|Al|el|al)/u;

function letterEvidence(unusual: readonly Word[], note: Note): void {
  if (unusual.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text) && !PREFIX.test(text))) note('camel');
  if (unusual.some(({ text }) => /\p{L}-\p{Lu}/u.test(text))) note('hyphen');
  if (unusual.some(({ text }) => /[^\x20-\x7e’‘]/.test(text))) note('diacritics');
  if (unusual.some(({ text }) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text))) {
    note('other script');
  }
  if (unusual.some(({ text }) => /\d/.test(text))) note('digits');
}
