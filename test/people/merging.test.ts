import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readText } from '../../src/article/read-text.ts';
import { atOnce } from '../../src/in-steps.ts';
import type { Cluster } from '../../src/people/merge/cluster.ts';
import { type Individual, individualsOf } from '../../src/people/merge/individual.ts';
import { mergePeople } from '../../src/people/merge/merge-people.ts';
import { Merging } from '../../src/people/merge/merging.ts';
import { packPeople } from '../../src/people/pack-people.ts';
import { People } from '../../src/people/people.ts';
import { peopleOf } from '../../src/people/people-of.ts';
import { unpackPeople } from '../../src/people/unpack-people.ts';

/** Names that are, may be and are not one another's; each stands in a sentence that tells a name when it reads one. */
const NAMES = [
  ...['Rupert Mustard', 'R. Mustard', 'Colonel Mustard', 'Rupert J. Mustard', 'Reginald Mustard', 'Mrs. Mustard'],
  ...['Yuri Ushakov', 'Yury Ushakov', 'Ushakov', 'Theodora Marchbanks', 'Teddy Marchbanks', 'Theodora', 'Marchbanks'],
  ...['Prince Edmund', 'King Edmund', 'Edmund Oduya-Reid', 'Oduya', 'Mr. Reid', 'Maria Oduya', 'Mario Oduya'],
  ...[
    'John Smith',
    'Jon Smyth',
    'Mr. Smith',
    'J. Smith',
    'Smith',
    'Jane Smith',
    'Diego Silang',
    'Diego Silang y Andaya',
  ],
];
const TELLING = [
  (name: string) => `${name} said that the rope was in the hall.`,
  (name: string) => `The baker, ${name}, was arrested in Leeds.`,
  (name: string) => `${name}, the minister of finance, met Inspector Plum.`,
  (name: string) => `Nobody saw ${name} in the cellar, ${name} told reporters.`,
];

const sentence = fc.tuple(fc.constantFrom(...TELLING), fc.constantFrom(...NAMES)).map(([tell, name]) => tell(name));
const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '));
/** A new text for the article of this number, or none: it goes. */
const change = fc.record({ number: fc.nat(6), text: fc.option(text, { freq: 4 }) });

/** What the shelf holds after each of the changes. */
function shelvesAfter(changes: readonly { readonly number: number; readonly text: string | null }[]): Article[][] {
  const articles = new Map<number, Article>();
  return changes.map((one) => {
    if (one.text === null) articles.delete(one.number);
    else articles.set(one.number, readText(`${one.number}.txt`, one.text));
    return [...articles].sort(([a], [b]) => a - b).map(([, article]) => article);
  });
}

/** Individuals have no names: each is told by its place. */
const told = (individuals: readonly Individual[]) =>
  individuals.map(({ article, person }) => `${article.source.file} ${person.name} ${person.mentions[0]?.start}`);
const individualsIn = (articles: readonly Article[]) =>
  articles.flatMap((article) => individualsOf(article, peopleOf(article)));

test('merged in groups, people are who they are merged whole', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const individuals = individualsIn(texts.map((one, i) => readText(`${i}.txt`, one)));
      const members = (clusters: readonly Cluster[]) =>
        clusters.map(({ individuals: all, similar }) => [
          told(all),
          [...similar].flatMap((other) => told(other.individuals)).sort(),
        ]);
      const merged = atOnce(new Merging().merge(individuals));
      expect(members(merged.map(({ cluster }) => cluster))).toEqual(members(atOnce(mergePeople(individuals))));
    }),
    { numRuns: 300 },
  );
});

test('after any changes people are as if the shelf had been merged anew', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
      let people = new People([]);
      for (const articles of shelvesAfter(changes)) {
        people = people.after(articles);
        expect(people.all).toEqual(new People(articles).all);
      }
    }),
    { numRuns: 150 },
  );
});

/** The articles as those of a server, whose files are named otherwise than the operator's. */
const added = (articles: readonly Article[]) =>
  articles.map((article) => ({ ...article, source: { ...article.source, file: `added/${article.source.file}` } }));

test('beside another shelf, too, whichever of the two changes', () => {
  fc.assert(
    fc.property(
      fc.array(change, { minLength: 1, maxLength: 6 }),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      (one, other) => {
        let operators = new People([]);
        const own = shelvesAfter(other).map(added);
        for (const theirs of shelvesAfter(one)) {
          operators = operators.after(theirs);
          expect(operators.all).toEqual(new People(theirs).all);
          let joined = operators.beside(theirs);
          for (const articles of own) {
            joined = joined.after([...theirs, ...articles]);
            expect(joined.all).toEqual(new People([...theirs, ...articles]).all);
          }
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('packed as JSON and unpacked, people are the same; those the other shelf has too are its own', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), fc.array(text, { maxLength: 4 }), (one, other) => {
      const read = (texts: readonly string[]) => texts.map((each, i) => readText(`${i}.txt`, each));
      const operators = new People(read(one));
      const articles = [...read(one), ...added(read(other))];
      const { all } = operators.beside(articles);
      const packed = JSON.stringify(atOnce(packPeople(all, articles, operators.all)));
      const unpacked = atOnce(unpackPeople(JSON.parse(packed), articles, operators.all));
      expect(unpacked).toEqual(all);
      for (const person of operators.all) {
        const same = unpacked.find(({ mentions }) => mentions === person.mentions);
        if (same) expect(same).toBe(person);
      }
    }),
    { numRuns: 150 },
  );
});
