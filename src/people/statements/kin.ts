import type { Place } from '../article-people.ts';
import { headsOfRole } from '../grammar/office-nouns.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Bearers } from './bearers.ts';
import type { Genders } from './gender.ts';

/** Who somebody's kin are to them, where the kin is a man and where a woman: to a niece, an uncle or an aunt. */
const INVERSE: Readonly<Record<string, readonly [he: string, she: string]>> = {
  ...each('son daughter child stepson stepdaughter', 'father', 'mother'),
  ...each('father mother mum mom dad', 'son', 'daughter'),
  ...each('niece nephew', 'uncle', 'aunt'),
  ...each('uncle aunt', 'nephew', 'niece'),
  ...each('brother sister', 'brother', 'sister'),
  ...each('wife husband', 'husband', 'wife'),
  ...each('grandson granddaughter grandchild', 'grandfather', 'grandmother'),
  ...each('grandfather grandmother', 'grandson', 'granddaughter'),
  ...each('cousin', 'cousin', 'cousin'),
};

function each(nouns: string, he: string, she: string): Record<string, readonly [string, string]> {
  return Object.fromEntries(nouns.split(' ').map((noun) => [noun, [he, she] as const]));
}

/** @returns whether a noun, in lower case, tells kin. */
export function isKin(noun: string): boolean {
  return noun in INVERSE;
}

/** Whom "his" at a position stands for, and which pronoun for somebody, as far as an article has told. */
interface Referents {
  whose(tokens: readonly Token[], at: number, sentence: number): readonly number[];
  readonly genders: Pick<Genders, 'of'>;
}

/**
 * "His niece, Ada Plum": makes him her uncle, so that "her uncle" finds him.
 *
 * @param place a role of hers; it may begin with whose kin she is. A role that tells no kin teaches nothing.
 */
export function learnKin(
  { article, line }: Scene,
  person: number,
  place: Place,
  referents: Referents,
  bearers: Bearers,
): void {
  const { start, end, sentence } = place;
  const noun = headsOfRole(article.text.slice(start, end)).words.at(-1) ?? '';
  if (!isKin(noun)) return;
  const { tokens, starts } = line(sentence);
  const at = starts.findIndex((begin) => begin >= start);
  for (const other of referents.whose(tokens, at, sentence)) {
    if (other === person) continue;
    bearers.learn(person, noun, other);
    const gender = referents.genders.of(other);
    if (gender) bearers.learn(other, INVERSE[noun]?.[gender === 'he' ? 0 : 1] ?? '', person);
  }
}

/**
 * "Her son": kin bear one surname.
 *
 * @param noun what somebody is to one of the scene's people.
 * @returns the only other one with that surname, if a sentence before this one names them; undefined otherwise.
 */
export function kinByName({ people }: Scene, person: number, noun: string, sentence: number): number | undefined {
  const surname = people[person]?.name.match(/ \S+$/)?.[0];
  if (!surname || !isKin(noun)) return undefined;
  const sharing = [...people.keys()].filter((other) => other !== person && people[other]?.name.endsWith(surname));
  const [only = person] = sharing;
  return sharing.length === 1 && (people[only]?.mentions[0]?.sentence ?? sentence) < sentence ? only : undefined;
}
