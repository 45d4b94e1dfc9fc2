import { plainSpace } from '../../article/white-space.ts';
import { analyse, plain, tokenise } from '../analyse.ts';
import { type Expected, expectedBy } from '../compare/expected.ts';
import { meaningOf } from '../compare/sentence-facts.ts';
import { isEnglishWord, isProper } from '../words/dictionary.ts';
import { wordId, wordWeight } from '../words/word-list.ts';
import { synonymsOf } from '../words/word-relations.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { type KnownOtherwise, readAliases } from './aliases.ts';
import { type Asked, whatIsAsked } from './answer-type.ts';
import { withoutAsking } from './asking.ts';
import type { KnownPeople } from './known-people.ts';
import { type Pronoun, pronounsFor } from './pronouns.ts';
import { type TermBits, termsBy } from './term-bits.ts';
import { citing } from './the-article.ts';
import { type Turn, turnsOf } from './turns.ts';

/** A word of the question that carries meaning. */
export interface QueryTerm {
  /** As the question spells it. */
  readonly text: string;
  readonly term: string;
  /** Its vector's id, or -1. */
  readonly id: number;
  /** True when the question or the sources write it as a name, or English always does, or nobody knows it. */
  readonly name: boolean;
  /** How much the word can say in English at large: see `wordWeight`. */
  readonly weight: number;
}

/** A question, analysed. */
export interface Query {
  readonly terms: readonly QueryTerm[];
  /** Of which of its terms another term is a synonym in the widest sense. */
  readonly synonyms: ReadonlyMap<string, TermBits>;
  /** The people and abbreviations it names, and what else they are called. */
  readonly people: readonly KnownOtherwise[];
  readonly asked: Asked;
  /** Vector id of the noun asked about, or -1. */
  readonly nounId: number;
  /** Mean of its words' vectors, by `meaningOf`: of length 1. */
  readonly meaning: Float32Array;
  /** The same without the names. */
  readonly matter: Float32Array;
  /** What its answer may be expected to tell. */
  readonly expected: Expected;
  /** Terms by which it may name an article as such: "the Feb. 18 article", "the report of 18 February". */
  readonly citing: ReadonlySet<string>;
  /** Its words in lower case, for rules of phrase. */
  readonly text: string;
  readonly turns: ReadonlySet<Turn>;
  /** By `pronounsFor`. */
  readonly pronouns: ReadonlySet<Pronoun>;
  /** What else is known of people: see `KnownPeople`. */
  readonly known: KnownPeople;
}

/** A question's first so many different words count; nobody asks for more. At most 31: each is one of `TermBits`. */
export const MOST_TERMS = 24;
/** So much of a question is read, in characters: three times what holds so many terms. Patterns cost more than its length. */
const LONGEST = 1000;
const NOBODY_KNOWN: KnownPeople = { called: [], there: new Map() };
/** Words this frequent are no names at the start of a question. */
const COMMON = 12_000;

/** @returns the question with white space as articles have it, or its first words where nobody could mean them all. */
export function askedIn(question: string): string {
  const plain = plainSpace(question);
  if (plain.length <= LONGEST) return plain;
  const end = plain.lastIndexOf(' ', LONGEST);
  return plain.slice(0, end < 0 ? LONGEST : end);
}

/**
 * Analyses a question whose spelling is settled.
 *
 * @param people nobody is known unless told.
 */
export function readQuery(question: string, people: KnownPeople = NOBODY_KNOWN): Query {
  const tokens = tokenise(withoutAsking(question));
  const capitals = tokens.filter((token) => /^\p{Lu}/u.test(token)).length;
  const shouted = capitals > 3 && capitals > tokens.length * 0.7;
  const terms = new Map<string, QueryTerm>();
  tokens.forEach((text, i) => {
    const term = analyse(text);
    if (term === null || terms.has(term) || terms.size >= MOST_TERMS) return;
    const id = wordId(text);
    const name = !shouted && isName(text, id, i === 0);
    terms.set(term, { text, term, id, name, weight: wordWeight(id) });
  });
  const asked = whatIsAsked(question);
  const list = [...terms.values()];
  const nounId = asked.noun === null ? -1 : wordId(asked.noun);
  const lower = question.toLowerCase();
  const called = [...people.called, ...abbreviationsIn(question)];
  const meaning = meaningOf(list);
  return {
    terms: list,
    synonyms: termsBy(list.map(({ text }) => synonymsOf(plain(text)))),
    people: readAliases([...terms.keys()], called),
    asked,
    nounId,
    meaning,
    matter: meaningOf(list.filter(({ name }) => !name)),
    expected: expectedBy({ meaning, asked, text: lower }),
    citing: citing(question),
    text: lower,
    turns: turnsOf(lower),
    pronouns: pronounsFor(question, people),
    known: people,
  };
}

function isName(token: string, id: number, first: boolean): boolean {
  if (/^\p{N}/u.test(token)) return false;
  if (/^\p{Lu}/u.test(token)) return !first || id < 0 || id > COMMON;
  return isProper(plain(token)) || (id < 0 && !isEnglishWord(plain(token)));
}
