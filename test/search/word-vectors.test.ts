import { expect, test } from 'vitest';
import { analyse } from '../../src/search/analyse.ts';
import { meaningOf } from '../../src/search/compare/sentence-facts.ts';
import { nearestStretch, stretchLengths } from '../../src/search/compare/stretches.ts';
import { wordId, wordWeight } from '../../src/search/words/word-list.ts';
import { isKindOf, synonymsOf } from '../../src/search/words/word-relations.ts';
import { dot, nearness, similarity } from '../../src/search/words/word-vectors.ts';

const id = (word: string) => wordId(word);

test('words of like meaning are nearer than others', () => {
  expect(similarity(id('ferry'), id('boat'))).toBeGreaterThan(similarity(id('ferry'), id('cheese')));
  expect(similarity(id('repair'), id('fix'))).toBeGreaterThan(0.5);
});

test('a word without a vector is near nothing', () => {
  expect(wordId('qwzzx')).toBe(-1);
  expect(similarity(-1, id('boat'))).toBe(0);
  expect(nearness(-1, Uint16Array.of(id('boat')))).toBe(0);
});

test('the nearest of some words is found, again and again', () => {
  const words = Uint16Array.from(['cheese', 'boat', 'tax'].map(id));
  const first = nearness(id('ferry'), words);
  expect(first).toBeCloseTo(similarity(id('ferry'), id('boat')), 5);
  expect(nearness(id('ferry'), words)).toBe(first);
});

test('coffee is a drink, a drink is no coffee', () => {
  expect(isKindOf(id('coffee'), id('drink'))).toBe(true);
  expect(isKindOf(id('drink'), id('coffee'))).toBe(false);
});

test('the commonest words say least', () => {
  expect(wordWeight(0)).toBeLessThan(wordWeight(5000));
  expect(wordWeight(-1)).toBe(1);
});

test('synonyms are found from either word and from its forms', () => {
  expect(synonymsOf('boat')).toContain(analyse('ship'));
  expect(synonymsOf('ships')).toContain(analyse('boat'));
  expect(synonymsOf('boat')).not.toContain(analyse('minister'));
  expect(synonymsOf('xqzwvk').size).toBe(0);
});

test('a stretch of a long sentence comes nearer to a question than the whole sentence', () => {
  const wordsOf = (text: string) =>
    text.split(' ').map((word) => ({ text: word, term: word, id: wordId(word), name: false }));
  const long = wordsOf('council street library opened painters drank coffee boat sank storm coast');
  const asked = meaningOf(wordsOf('ship sunk gale'));
  const whole = dot(asked, meaningOf(long));
  expect(nearestStretch(asked, long, stretchLengths(long))).toBeGreaterThan(whole);
  expect(nearestStretch(asked, [], stretchLengths([]))).toBe(0);
});
