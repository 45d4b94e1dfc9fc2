import { expect, test } from 'vitest';
import { who } from '../../src/answer/who.ts';
import { readText } from '../../src/article/read-text.ts';
import { buildShelf } from '../../src/shelf/shelf.ts';
import { CLUEDO } from '../corpus.ts';

const SHELF = buildShelf([
  ...CLUEDO,
  readText(
    'club.txt',
    ' date 1926-11-12 At the Club\n\nColonel Rupert Mustard, the club\'s treasurer, blamed Inspector Ada Plum. "Plum has no proof," Mustard said. Plum disagreed that day in Wexham.',
  ),
]);

test('a card parts what someone said from what others say of them, each with its place', () => {
  const answer = who(SHELF, 'plum');
  if (answer.kind !== 'person') throw new Error(answer.kind);
  const { card } = answer;
  expect(card.name).toBe('Ada Plum');
  expect(card.roles.map(({ text }) => text)).toEqual(['Inspector']);
  expect(card.statements[0]?.text).toMatch(/^Inspector Ada Plum said on Monday/);
  expect(card.described.map(({ by, text }) => [by, text])).toContainEqual([
    'Rupert Mustard',
    '"Plum has no proof," Mustard said.',
  ]);
  expect(card.described[0]?.citation).toMatchObject({ file: 'club.txt', paragraph: 1 });
  expect(card.statements.map(({ text }) => text)).not.toContain('"Plum has no proof," Mustard said.');
});

test('the same role told twice is listed once', () => {
  const answer = who(SHELF, 'Rupert Mustard');
  expect(answer.kind === 'person' && answer.card.roles.map(({ text }) => text)).toEqual([
    'Colonel',
    "the club's treasurer",
  ]);
});

test('a role that two articles spell differently is listed once', () => {
  const shelf = buildShelf([
    readText('one.txt', ' date 1926-11-12 One\n\nSecurity adviser Ada Plum left.'),
    readText('two.txt', ' date 1926-11-12 Two\n\nSecurity advisor Ada Plum came back.'),
  ]);
  const answer = who(shelf, 'Ada Plum');
  expect(answer.kind === 'person' && answer.card.roles.map(({ text }) => text)).toEqual(['Security adviser']);
});

test('a place is told to be none, with what is said of it', () => {
  const answer = who(SHELF, 'Wexham');
  expect(answer).toMatchObject({
    kind: 'thing',
    name: 'Wexham',
    mentions: [{ text: 'Plum disagreed that day in Wexham.' }],
  });
});

test('whom an article calls by a surname is told of with those who bear it in others', () => {
  const shelf = buildShelf([
    readText('pier.txt', ' date 1926-11-12 The Pier\n\nMayor Agnes Rook opened the pier. "It holds," Rook said.'),
    readText('boat.txt', ' date 1926-11-13 The Boat\n\nThe pilot Oskar Rook saw nothing, and Nora Rookley slept.'),
  ]);
  const asked = (name: string) => who(shelf, name);
  expect(asked('Rook')).toMatchObject({ kind: 'person', card: { name: 'Agnes Rook' }, similar: ['Oskar Rook'] });
  expect(asked('Agnes Rook')).toMatchObject({ kind: 'person', card: { name: 'Agnes Rook' }, similar: [] });
  expect(asked('mayor')).toMatchObject({ kind: 'person', card: { name: 'Agnes Rook' }, similar: [] });
});
