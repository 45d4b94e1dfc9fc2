import type { Article } from '../article/article.ts';
import type { ArticlePeople, ArticlePerson, Place } from './article-people.ts';
import { type Found, findPeople } from './find.ts';
import type { Evidence, NamedIn, Person, Thing } from './person.ts';
import { readPeople } from './read-people.ts';

const readings = new WeakMap<Article, ArticlePeople>();

/** @returns what `readPeople` finds, computed once for an article. */
export function peopleOf(article: Article): ArticlePeople {
  const kept = readings.get(article);
  if (kept) return kept;
  const reading = readPeople(article);
  readings.set(article, reading);
  return reading;
}

/** The people of a shelf. Immutable: a changed shelf gets new people. Nothing is worked out before it is asked for. */
export class People {
  readonly #articles: readonly Article[];
  #all: readonly Person[] | undefined;

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
  }

  /** Everyone on the shelf, most often named first. */
  get all(): readonly Person[] {
    this.#all ??= this.#articles.flatMap((article) =>
      peopleOf(article).people.map((person) => toPerson(article, person)),
    );
    return this.#all;
  }

  /** Places, organisations and works: whatever else the sources call by a name, most often named first. */
  get things(): readonly Thing[] {
    return [];
  }

  /** @param name as a user types it: surname, title, initials, misspelt, any case. */
  find(name: string): Found {
    return findPeople(this.all, this.things, name);
  }
}

function toPerson(article: Article, person: ArticlePerson): Person {
  const evidence = (place: Place): Evidence[] => {
    const sentence = article.sentences[place.sentence];
    return sentence ? [{ article, sentence, text: article.text.slice(place.start, place.end) }] : [];
  };
  const namedIn = (place: Place): NamedIn[] => {
    const sentence = article.sentences[place.sentence];
    return sentence ? [{ article, sentence, text: sentence.text, start: place.start, end: place.end }] : [];
  };
  return {
    name: person.name,
    aliases: person.aliases,
    roles: person.roles.flatMap(evidence),
    statements: person.statements.flatMap(evidence),
    mentions: person.mentions.flatMap(namedIn),
    companions: [],
    similar: [],
  };
}
