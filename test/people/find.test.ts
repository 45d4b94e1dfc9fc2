import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import type { Found } from '../../src/people/ask/find.ts';
import { People } from '../../src/people/people.ts';

const PEOPLE = new People([
  readText(
    'manor.txt',
    ` date 1926-11-05 Trouble at the Manor

French President Hélène Marceau and Russian Foreign Minister Yuri Ushanov dined at Wexham Manor with Crown Prince Harald of Norden. Danish Prime Minister Søren Holt and then-Danish Finance Minister Karen Holt came late. Swedish Finance Minister Nils Ek sent his regrets.

"The soup was cold," Marceau said. Ushanov denied it. "It was merely patient," he told reporters in Ockham.

Marceau left on Sunday. Ushanov stayed at Wexham Manor. In Ockham, General Walter H. Auberon told the Ockham Gazette that he had not been asked.`,
  ),
]);

/** Asked -> who it comes to. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['a full name', 'Hélène Marceau', 'Hélène Marceau'],
  ['a surname', 'Ushanov', 'Yuri Ushanov'],
  ['a given name', 'Yuri', 'Yuri Ushanov'],
  ['lower case', 'yuri ushanov', 'Yuri Ushanov'],
  ['no diacritics', 'helene marceau', 'Hélène Marceau'],
  ['the surname first', 'Marceau Hélène', 'Hélène Marceau'],
  ['a question', 'Who is Marceau?', 'Hélène Marceau'],
  ['courtesy', 'Mrs. Marceau', 'Hélène Marceau'],
  ['Cyrillic', 'Ушанов', 'Yuri Ushanov'],
  ['initials', 'W. H. Auberon', 'Walter H. Auberon'],
  ['initials alone', 'y.u.', 'Yuri Ushanov'],
  ['the beginning', 'Ushan', 'Yuri Ushanov'],
  ['a title', 'the French president', 'Hélène Marceau'],
  ['a title of a country', 'president of France', 'Hélène Marceau'],
  ['a title alone', 'crown prince', 'Harald'],
  ['a title and a name', 'President Marceau', 'Hélène Marceau'],
  ['a title now, not then', 'Danish minister', 'Søren Holt'],
  ['a title then', 'former finance minister', 'Karen Holt'],
  ['whatever stands before a whole name', 'Ockham brass player General Walter H. Auberon', 'Walter H. Auberon'],
  ['one letter missing', 'Ushnov', '? Yuri Ushanov'],
  ['two letters swapped', 'Marecau', '? Hélène Marceau'],
  ['another transliteration', 'Uschanow', '? Yuri Ushanov'],
  ['two people of one surname', 'Holt', 'Søren Holt or Karen Holt'],
  ['two people of one title', 'minister', 'Yuri Ushanov or Søren Holt or Nils Ek'],
  ['a place', 'ockham', 'not a person: Ockham'],
  ['nobody', 'Xqzzv', 'nobody'],
  ['nothing', ' ', 'nobody'],
];

function tell(found: Found): string {
  if (found.kind === 'person') return `${found.misspelt ? '? ' : ''}${found.person.name}`;
  if (found.kind === 'several') return found.candidates.map(({ name }) => name).join(' or ');
  if (found.kind === 'thing') return `not a person: ${found.thing.name}`;
  return ['nobody', ...found.nearest.map(({ name }) => name)].join(': ');
}

describe('asking for', () => {
  test.each(CASES)('%s: %s', (_, asked, expected) => {
    const found = tell(PEOPLE.find(asked));
    if (expected.includes(' or ')) expect(found.split(' or ').sort()).toEqual(expected.split(' or ').sort());
    else expect(found).toBe(expected);
  });
});

test.each([
  ['Marceline', 'Hélène Marceau'],
  ['Yurik Ushabti', 'Yuri Ushanov'],
  ['WalterAuberoon', 'Walter H. Auberon'],
])('who nearly fits is offered when nobody does: %s may be %s', (asked, name) => {
  const found = PEOPLE.find(asked);
  expect(found.kind === 'nobody' && found.nearest.map((one) => one.name)).toContain(name);
});

test.each(['Maunsell', 'Marceline Ushabti', 'Hercule Poirot', 'Abendroth'])(
  '%s is like nobody: more than half its letters would have to change',
  (asked) => expect(PEOPLE.find(asked)).toEqual({ kind: 'nobody', nearest: [] }),
);

test('whoever is misspelt by any one letter is found, or offered', () => {
  const name = fc.constantFrom(...PEOPLE.all.flatMap((one) => [one.name, ...one.name.split(' ')].filter(isLong)));
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const slip = fc.tuple(name, fc.nat(), letter, fc.constantFrom('leave out', 'put in', 'replace', 'swap'));
  fc.assert(
    fc.property(slip, ([written, where, other, how]) => {
      const at = where % written.length;
      const [before, here, after] = [written.slice(0, at), written.charAt(at), written.slice(at + 1)];
      const swapped = after.charAt(0) + here + after.slice(1);
      const rest = { 'leave out': after, 'put in': other + here + after, replace: other + after, swap: swapped }[how];
      expect(offered(PEOPLE.find(before + rest)).some((one) => one.includes(written))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

const isLong = (name: string) => name.length > 4;

function offered(found: Found): string[] {
  if (found.kind === 'person') return [found.person.name];
  if (found.kind === 'thing') return [];
  return (found.kind === 'several' ? found.candidates : found.nearest).map(({ name }) => name);
}

test('what is typed so far is completed, best first', () => {
  const suggest = (typed: string) => PEOPLE.suggest(typed, 25).map(({ name }) => name);
  expect(suggest('ush')).toEqual(['Yuri Ushanov']);
  expect(suggest('Уш')).toEqual(['Yuri Ushanov']);
  expect(suggest('hel')[0]).toBe('Hélène Marceau');
  expect(suggest('danish')).toContain('Søren Holt');
  expect(suggest('the danish')).toEqual(suggest('danish'));
  expect(suggest('uhsan')).toEqual(['Yuri Ushanov']);
  expect(suggest('')).toHaveLength(PEOPLE.all.length);
  expect(PEOPLE.suggest('', 2)).toHaveLength(2);
});

test('of two of one surname, courtesy asks for the one who is called so', () => {
  const people = new People([
    readText(
      'a.txt',
      ' date 2025-01-01 A\n\nHugo Plum, a brewer, left. His aunt, Ada Plum, stayed. "It is late," said Mrs Plum.',
    ),
  ]);
  expect(tell(people.find('Mrs Plum'))).toBe('Ada Plum');
});
