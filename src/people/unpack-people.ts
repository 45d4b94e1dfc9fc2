import type { Article, Sentence } from '../article/article.ts';
import type { Steps } from '../in-steps.ts';
import { isRun, type PackedPeople, type PackedPerson } from './pack-people.ts';
import type { Evidence, NamedIn, Person } from './person.ts';

/** @param base the list that was given to `packPeople`. @throws RangeError where the people are not of these articles. */
export function* unpackPeople(
  packed: PackedPeople,
  articles: readonly Article[],
  base: readonly Person[],
): Steps<Person[]> {
  const names: string[] = [];
  for (const one of packed) {
    if (isRun(one)) for (let at = one[0]; at < one[0] + one[1]; at++) names.push(base[at]?.name ?? lost());
    else names.push(one[0]);
    yield;
  }
  const people: Person[] = [];
  for (const one of packed) {
    if (isRun(one)) for (let at = one[0]; at < one[0] + one[1]; at++) people.push(base[at] as Person);
    else people.push(unpack(one, articles, names));
    yield;
  }
  return people;
}

function unpack(
  [name, aliases, roles, statements, mentions, companions, similar]: PackedPerson,
  articles: readonly Article[],
  names: readonly string[],
): Person {
  return {
    name,
    aliases,
    roles: placesIn(roles, articles, stretch),
    statements: placesIn(statements, articles, stretch),
    mentions: placesIn(mentions, articles, mention),
    companions: companions.flatMap((at, i) =>
      i % 2 ? [] : [{ name: names[at] ?? lost(), count: companions[i + 1] ?? lost() }],
    ),
    similar: similar.map((at) => names[at] ?? lost()),
  };
}

/** What stands between two offsets of an article, in this sentence. */
type Make<Found> = (article: Article, sentence: Sentence, start: number, end: number) => Found;

const stretch: Make<Evidence> = (article, sentence, start, end) => {
  return { article, sentence, text: article.text.slice(start, end) };
};
const mention: Make<NamedIn> = (article, sentence, start, end) => {
  return { article, sentence, text: sentence.text, start, end };
};

function placesIn<Found>(places: readonly number[], articles: readonly Article[], make: Make<Found>): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < places.length; i += 4) {
    const article = articles[places[i] as number] ?? lost();
    const sentence = article.sentences[places[i + 1] as number] ?? lost();
    found.push(make(article, sentence, places[i + 2] ?? lost(), places[i + 3] ?? lost()));
  }
  return found;
}

function lost(): never {
  throw new RangeError('People of other articles');
}
