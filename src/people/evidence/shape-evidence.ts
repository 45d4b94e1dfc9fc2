import { hasKind, KIND } from '../words/kinds.ts';
import type { Word } from '../words/words.ts';
import type { Note } from './note.ts';

/** Tells what the shapes of a name's several words tell. */
export function shapesEvidence(spelt: readonly Word[], note: Note): void {
  if (hasKind(spelt.at(-1), KIND.suffix)) note('suffix');
  if (spelt.slice(1, -1).some(({ shape }) => shape === 'initial')) note('initial inside');
  const upper = spelt.filter(({ shape }) => shape === 'upper');
  if (upper.length < spelt.length && upper.some((word) => !hasKind(word, KIND.suffix))) note('acronym inside');
}

const PREFIX = /^(?:M[ac]c?|D[eiu]|O'|Fitz|La|Le|Van|Al|el|al)/u;

/** Tells what the letters of its unusual words tell. */
export function lettersEvidence(spelt: readonly Word[], note: Note): void {
  const unusual = spelt.filter((word) => hasKind(word, KIND.unusual));
  if (unusual.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text) && !PREFIX.test(text))) note('camel');
  if (unusual.some(({ text }) => /[^\x20-\x7e’‘]/.test(text))) note('diacritics');
  if (unusual.some(({ text }) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text))) {
    note('other script');
  }
  if (unusual.some(({ text }) => /\d/.test(text))) note('digits');
}
