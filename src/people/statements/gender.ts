import type { Mention, Named } from '../article-people.ts';
import { headsOfRole } from '../grammar/office-nouns.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Person } from '../person.ts';
import { fold } from '../words/fold.ts';
import { type Gender, genderOfName, genderOfNoun, type Pronoun } from '../words/gender.ts';

/** Which pronoun stands for each of a scene's people, as far as anybody has asked or the article has gone. */
export interface Genders {
  of(person: number): Gender;
  /** Whoever has been "he" once is not "she" later. */
  learn(person: number, gender: Gender): void;
  /** @returns whether nothing speaks against a pronoun standing for somebody. */
  fits(person: number, pronoun: Pronoun): boolean;
}

/** @param titles for each of the scene's people, their roles as the article words them. */
export function gendersIn(scene: Scene, titles: readonly (readonly string[])[]): Genders {
  const known = new Map<number, Gender>();
  const learn = (person: number, gender: Gender) => void known.set(person, gender);
  const of = (person: number): Gender => {
    if (!known.has(person)) learn(person, genderOf(scene, person, titles[person] ?? []));
    return known.get(person);
  };
  return { of, learn, fits: (person, pronoun) => (of(person) ?? pronoun) === pronoun };
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
  const nouns = [...titles, ...roles.flatMap((role) => headsOfRole(role).words)];
  const told = new Set(nouns.flatMap((noun) => genderOfNoun(noun) ?? []));
  if (told.size === 1) return [...told][0];
  return genderOfName(name.split(' ', 1)[0] ?? '');
}

/** @returns the last word before a name, where something stands before it first: "ms" of "Ms. Plum". */
function honorific(text: string, mentions: readonly Mention[]): string {
  const called = mentions.find(({ titleStart, start }) => titleStart < start);
  const [, title = ''] = /(\p{L}+)\.?\s*$/u.exec(called ? text.slice(called.titleStart, called.start) : '') ?? [];
  return fold(title);
}

/** @returns which pronoun stands for somebody, by their titles, roles and given name; undefined where nobody knows. */
export function pronounOf({ name, aliases, roles }: Person): Gender {
  const titles = [name, ...aliases].map((spelling) => fold(spelling.split(/[ .]/, 1)[0] ?? ''));
  return genderBy(
    titles,
    roles.map(({ text }) => text),
    name,
  );
}
