import type { Article } from '../../article/article.ts';
import type { ArticlePeople, ArticlePerson, Named } from '../article-people.ts';
import { wordsOfRole } from '../grammar/office-nouns.ts';
import { isLoneName, type PersonName, parseName } from '../names/person-name.ts';
import { fold } from '../words/fold.ts';
import { type Gender, genderOfName, genderOfNoun } from '../words/gender.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { HUMAN, SPEECH } from '../words/tables/cues.ts';
import { GIVEN_NAME_TITLES, HONORIFIC } from '../words/tables/titles.ts';
import { type Role, readRole } from './role.ts';

/** One person of one article, with what tells them from others. */
export interface Individual {
  readonly article: Article;
  readonly person: ArticlePerson;
  /** The fullest spelling, folded. */
  readonly key: string;
  /** How many words it has. */
  readonly words: number;
  /** Spellings of several words, parsed; empty for someone the article gives one name only. */
  readonly fullNames: readonly PersonName[];
  /** The one name, folded, of someone without a full one; null otherwise. */
  readonly loneName: string | null;
  readonly roles: readonly Role[];
  /** As a title tells. */
  readonly gender: Gender;
  readonly genderOfName: Gender;
  /** Called by a title that goes with a given name: "Prince Mohammed". */
  readonly royal: boolean;
  /** What else the article names, as far as it is rare enough to tell one story from another. */
  readonly company: ReadonlySet<string>;
  /** The article by itself could not tell that this is a person's name: it counts only if somebody bears it. */
  readonly doubtful: boolean;
}

/** @returns the people of one article as individuals, and after them whoever may be one: "Witkoff said", and no more. */
export function individualsOf(article: Article, { people, others }: ArticlePeople): Individual[] {
  const company = companyOf(people, others);
  const doubtful = others.filter((named) => isRare(named.name) && acts(article, named));
  return [
    ...people.map((person) => toIndividual(article, person, company, false)),
    ...doubtful.map((named) => toIndividual(article, { ...named, roles: [], statements: [] }, company, true)),
  ];
}

/** A lone word that no list knows. */
function isRare(name: string): boolean {
  return !/[\s\d]/.test(name) && lookUp(fold(name)) === 0;
}

/** @returns whether a verb of speaking or of what people do follows the name somewhere. */
function acts({ text }: Article, { mentions }: Named): boolean {
  return mentions.some(({ end }) => {
    const [, verb = ''] = /^ (\p{Ll}+)/u.exec(text.slice(end, end + LONGEST_VERB)) ?? [];
    return SPEECH.has(verb) || HUMAN.has(verb);
  });
}

const LONGEST_VERB = 20;

/** A name somebody was born with is no other spelling of theirs, and no reason to part them from whoever has not got it. */
const FORMER = /\b(?:born|n[ée]e) $/;
const LONGEST_BIRTH = 5;

function toIndividual(
  article: Article,
  person: ArticlePerson,
  company: ReadonlySet<string>,
  doubtful: boolean,
): Individual {
  const spellings = new Set(
    person.mentions
      .filter(({ start }) => !FORMER.test(article.text.slice(start - LONGEST_BIRTH, start)))
      .map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ')),
  );
  const names = [...spellings].map(parseName);
  const fullNames = names.filter((name) => !isLoneName(name));
  const titles = [...new Set(person.mentions.map(({ titleStart, start }) => article.text.slice(titleStart, start)))];
  const titleWords = titles.flatMap(wordsOfRole);
  const offices = titles.filter((title) => !wordsOfRole(title).every((word) => HONORIFIC.has(word)));
  const roleTexts = person.roles.map(({ start, end }) => article.text.slice(start, end));
  const key = fold(person.name);
  const [only] = names;
  const loneName = fullNames.length ? null : only?.suffix === null ? (only.given[0] ?? '') : key;
  return {
    article,
    person,
    key,
    words: key.split(' ').length,
    fullNames,
    loneName,
    roles: [...new Set([...offices, ...roleTexts])].map(readRole).filter(({ size }) => size > 0),
    gender: titleWords.map(genderOfNoun).find(Boolean),
    genderOfName: genderOfName(fullNames[0]?.given[0] ?? ''),
    royal: titleWords.some((key) => GIVEN_NAME_TITLES.has(key)),
    company,
    doubtful,
  };
}

/** By whole names, and by people's surnames, since another article may give no more. */
function companyOf(people: readonly Named[], others: readonly Named[]): Set<string> {
  const names = [...people, ...others].map(({ name }) => fold(name));
  const surnames = people.map(({ name }) => fold(name.slice(name.lastIndexOf(' ') + 1)));
  return new Set([...names, ...surnames].filter((key) => (lookUp(key) & COMMON) === 0 && key.length > 3));
}

/** Two stories that both name France need have nothing else to do with one another. */
const COMMON = IS.country | IS.demonym | IS.city | IS.place | IS.word | IS.organisation;
