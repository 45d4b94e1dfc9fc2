import { expect, test } from 'vitest';
import { fileNameFor, isOwn } from '../../../src/library/server/own-file.ts';

const none = new Set<string>();

test.each([
  ['Who Did It?', 'added/who-did-it'],
  ['???', 'added/article'],
  ['Cafe\u0301 noir', 'added/café-noir'],
  ['मुख्य समाचार', 'added/मुख्य-समाचार'],
])('an article titled "%s" is kept as %s', (title, file) => {
  expect(fileNameFor(title, none)).toBe(file);
});

test('a long title is cut between characters, and two of one title get a number', () => {
  const file = fileNameFor('𝒜'.repeat(99), none);
  expect(file).toBe(`added/${'𝒶'.repeat(60)}`.replaceAll('𝒶', '𝒜'));
  expect(fileNameFor('Plum', new Set(['added/plum']))).toBe('added/plum-2');
});

test("an operator's file in a folder of that name stays the operator's", () => {
  expect(isOwn(fileNameFor('Plum', none))).toBe(true);
  expect(isOwn('added/plum.txt')).toBe(false);
});
