import { expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import { namedIn, otherNames } from '../../src/people/ask/named-in.ts';
import { People } from '../../src/people/people.ts';

const PEOPLE = new People([
  readText(
    'dinner.txt',
    ' date 1926-11-05 A Dinner\n\nFrench President Hélène Marceau met Søren Holt on Monday. Marceau said she liked Karen Holt. Karen Holt and Søren Holt left.',
  ),
]);

const aliases = (question: string) => {
  const named = [...namedIn(PEOPLE.all, question)];
  return Object.fromEntries(named.map(([name, person]) => [name, otherNames(person, name)]));
};

test('a question that names someone knows their other names and titles', () => {
  expect(aliases('What did Marceau say?')).toEqual({
    Marceau: expect.arrayContaining(['Hélène Marceau', 'French President']),
  });
});

test('a question that gives a title knows the name', () => {
  expect(aliases('Whom did the French president like?')).toEqual({
    'French president': expect.arrayContaining(['Hélène Marceau', 'Marceau']),
  });
});

test('a name is read without regard to diacritics and case', () => {
  expect(Object.keys(aliases('who is helene marceau?'))).toEqual(['helene marceau']);
});

test('a name that several bear, and a question that names nobody, know no other', () => {
  expect(aliases('What did Holt say?')).toEqual({});
  expect(aliases('When was dinner?')).toEqual({});
});

test('a surname alone means who bears it, though the sources never call them so', () => {
  const people = new People([
    readText('club.txt', ' date 1926-11-12 At the Club\n\nRupert Mustard met Vera Osterby and Will Price on Monday.'),
  ]).all;
  const called = (question: string) => [...namedIn(people, question)].map(([text, { name }]) => [text, name]);
  expect(called('What did Mustard say to osterby?')).toEqual([
    ['Mustard', 'Rupert Mustard'],
    ['osterby', 'Vera Osterby'],
  ]);
  expect(called('Price of mustard?')).toEqual([]);
});
