import type { Article, Sentence } from '../article/article.ts';
import type { Steps } from '../in-steps.ts';
import type { Evidence, NamedIn, Person } from './person.ts';

/**
 * A person as plain data, what they share with the articles left to these. A place is four numbers: of the article on
 * the shelf, of the sentence in it, start and end in its text. Companions (each followed by the count) and those who
 * are similar are places in the list of people.
 */
export type PackedPerson = readonly [
  name: string,
  aliases: readonly string[],
  roles: readonly number[],
  statements: readonly number[],
  mentions: readonly number[],
  companions: readonly number[],
  similar: readonly number[],
];

/** So many people of another list in a row, from this place on. */
type Run = readonly [from: number, count: number];

/** A list of people as plain data. Of another list, which is not in it, it says only where they come. */
export type PackedPeople = readonly (PackedPerson | Run)[];

export const isRun = (one: PackedPerson | Run): one is Run => typeof one[0] === 'number';

/**
 * @param people merged of these articles.
 * @param base people of some of them, merged without the others: those who are still the same are not packed.
 */
export function* packPeople(
  people: readonly Person[],
  articles: readonly Article[],
  base: readonly Person[],
): Steps<PackedPeople> {
  const place = yield* placesIn(articles);
  const placeOf = new Map<string, number>();
  for (const [i, { name }] of people.entries()) if (!placeOf.has(name)) placeOf.set(name, i);
  const named = (name: string) => placeOf.get(name) as number;
  const ofBase = new Map(base.map((person, i) => [person.mentions, i]));
  const packed: (PackedPerson | [number, number])[] = [];
  for (const person of people) {
    yield;
    const at = ofBase.get(person.mentions);
    const last = packed.at(-1);
    if (at === undefined || !isSame(person, base[at] as Person))
      packed.push([
        person.name,
        person.aliases,
        person.roles.flatMap(place),
        person.statements.flatMap(place),
        person.mentions.flatMap(place),
        person.companions.flatMap(({ name, count }) => [named(name), count]),
        person.similar.map(named),
      ]);
    else if (last && isRun(last) && last[0] + last[1] === at) (last as [number, number])[1]++;
    else packed.push([at, 1]);
  }
  return packed;
}

/** @returns what tells the place of something in these articles. */
function* placesIn(articles: readonly Article[]): Steps<(there: Evidence | NamedIn) => number[]> {
  const numbers = new Map<Article, number>();
  const positions = new Map<Sentence, number>();
  for (const [number, article] of articles.entries()) {
    numbers.set(article, number);
    for (const [i, sentence] of article.sentences.entries()) positions.set(sentence, i);
    yield;
  }
  return (there) => {
    const { article, sentence, text } = there;
    const [start, end] =
      'start' in there ? [there.start, there.end] : spanOf(text, article.text.indexOf(text, sentence.start));
    return [numbers.get(article) as number, positions.get(sentence) as number, start, end];
  };
}

const spanOf = (text: string, start: number) => [start, start + text.length] as const;

/** Of two with the same mentions, which a merging shares with the one it goes on from. */
function isSame(one: Person, other: Person): boolean {
  const around = ({ companions, similar }: Person) => JSON.stringify([companions, similar]);
  return around(one) === around(other);
}
