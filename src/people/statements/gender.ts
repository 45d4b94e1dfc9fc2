import type { Mention, Named } from '../article-people.ts';
import { headsOfRole } from '../grammar/office-nouns.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Person } from '../person.ts';
import { fold } from '../words/fold.ts';
import { type Gender, genderOfName, genderOfNoun, type Pronoun } from '../words/gender.ts';

/** Which pronoun stands for each of a scene's people, as far as anybody has asked or the article has gone. */
export interface Genders {
  readonly scene: Scene;
  /** For each of the scene's people, their roles as the article words them. */
  readonly titles: readonly (readonly string[])[];
  readonly known: Map<number, Gender>;
  /** Whom no pronoun stands for here. */
  readonly except?: number;
  of(person: number): Gender;
  /** @returns whether nothing speaks against a pronoun standing for somebody. */
  fits(person: number, pronoun: Pronoun): boolean;
}

/** @param titles for each of the scene's people, their roles as the article words them. */
export function gendersIn(scene: Scene, titles: readonly (readonly string[])[]): Genders {
  return { scene, titles, known: new Map(), of: ofPerson, fits };
}

function ofPerson(this: Genders, person: number): Gender {
  const { scene, titles, known } = this;
  if (!known.has(person)) known.set(person, genderOf(scene, person, titles[person] ?? []));
  return known.get(person);
}

function fits(this: Genders, person: number, pronoun: Pronoun): boolean {
  return person !== this.except && (this.of(person) ?? pronoun) === pronoun;
}

function genderOf({ article: { text }, people }: Scene, person: number, roles: readonly string[]): Gender {
  const { name, mentions } = people[person] as Named;
  return genderBy([honorific(text, mentions)], roles, name);
}

/**
 * What somebody is called tells, where it does not contradict itself; else their given name, where only men or women bear
 * it.
 *
 * @param titles what stands before their name: "ms".
 */
function genderBy(titles: readonly string[], roles: readonly string[], name: string): Gender {
  const told = new Set<Gender>();
  for (const title of titles) told.add(genderOfNoun(title));
  for (const role of roles) for (const noun of headsOfRole(role).words) told.add(genderOfNoun(noun));
  told.delete(undefined);
  if (told.size === 1) return [...told][0];
  return genderOfName(name.split(' ', 1)[0] ?? '');
}

/** @returns the last word before a name, where something stands before it first: "ms" of "Ms. Plum". */
function honorific(text: string, mentions: readonly Mention[]): string {
  const called = mentions.find(isTitled);
  const [, title = ''] = /(\p{L}+)\.?\s*$/u.exec(called ? text.slice(called.titleStart, called.start) : '') ?? [];
  return fold(title);
}

const isTitled = ({ titleStart, start }: Mention): boolean => titleStart < start;

/** @returns which pronoun stands for somebody, by their titles, roles and given name; undefined where nobody knows. */
export function pronounOf({ name, aliases, roles }: Person): Gender {
  const titles = [name, ...aliases].map((spelling) => fold(spelling.split(/[ .]/, 1)[0] ?? ''));
  return genderBy(
    titles,
    roles.map(({ text }) => text),
    name,
  );
}
