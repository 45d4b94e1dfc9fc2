import { Marks } from '../compare/marks.ts';
import type { KnownPeople } from './known-people.ts';

export type Pronoun = 'he' | 'she';
const PRONOUNS: readonly Pronoun[] = ['he', 'she'];

/** @returns what a text says of one person: he, she, neither or both. */
export function pronounsOf(marks: Marks): Pronoun[] {
  return PRONOUNS.filter((pronoun) => marks.has(pronoun));
}

/** @returns what may stand for whom a question is about: its own pronouns and those of the people it names, both where nobody knows. */
export function pronounsFor(question: string, { called }: KnownPeople): ReadonlySet<Pronoun> {
  const theirs = called.flatMap(({ pronoun }) => pronoun ?? PRONOUNS);
  return new Set([...pronounsOf(new Marks(question)), ...theirs]);
}
