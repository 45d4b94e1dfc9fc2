import { expect, test } from 'vitest';
import { writeOut } from '../../src/search/spelling/slang.ts';
import { slipsBetween } from '../../src/search/spelling/slips.ts';
import { correct, mayBeSlip, mayBeSlipToo, soundingLike } from '../../src/search/spelling/spelling.ts';

const shelf = ['candlestick', 'Mustard', 'cellar', 'Ushakov'];
const vocabulary = { has: (word: string) => shelf.includes(word), like: () => shelf };

test.each([
  ['kitten', 'kitten', 0],
  ['brige', 'bridge', 1],
  ['mcuh', 'much', 0.6],
  ['seller', 'cellar', 2],
  ['short', 'shorter', 2],
  ['runing', 'running', 0.6],
])('%s and %s are %d slips apart', (one, other, slips) => {
  expect(slipsBetween(one, other, 2)).toBe(slips);
  expect(slipsBetween(other, one, 2)).toBe(slips);
});

test.each([
  ['candlestik', 'candlestick'],
  ['celar', 'cellar'],
  ['mcuh', 'much'],
  ['Mustrad', 'Mustard'],
  ['mnay', 'many'],
  ['woried', 'worried'],
  ['leters', 'letters'],
  ['geting', 'getting'],
  ["ushakof's", 'Ushakov'],
  ['sleepin', 'sleeping'],
  ['navgiation', 'navigation'],
])('%s is taken for %s', (typed, meant) => {
  expect(mayBeSlip(typed, vocabulary)).toBe(true);
  expect(correct(typed, vocabulary)).toBe(meant);
});

test('a word that has only two letters and n has not dropped its g', () => {
  expect(correct('ein', vocabulary)).not.toBe('eing');
});

test.each(['averted', 'slimmed', 'dearer', 'happiest', 'hoping', 'reply', 'Ushakov', 'ox', '1926', 'Putin'])(
  '%s is no slip',
  (word) => {
    expect(mayBeSlip(word, vocabulary)).toBe(false);
  },
);

test.each([
  ['quiting', 'quitting'],
  ['celer', 'cellar'],
])('%s, in a question with other slips, is taken for %s', (typed, meant) => {
  expect(mayBeSlipToo(typed, vocabulary)).toBe(true);
  expect(soundingLike(typed, vocabulary)).toBe(meant);
});

test.each(['Quiting', 'cellar', 'house'])('%s is no slip even there', (word) => {
  expect(mayBeSlipToo(word, vocabulary)).toBe(false);
});

test('a rare word that sounds like no other stays as it is', () => {
  expect(soundingLike('zugzwang', vocabulary)).toBeNull();
});

test('what is near nothing stays as it is', () => {
  expect(correct('Xqzwvk', vocabulary)).toBeNull();
});

test.each([
  ['wen did she hide', 'when did she hide'],
  ['wots it abt', 'what is it about'],
  ['what did Vera da Costa eat in da end', 'what did Vera da Costa eat in the end'],
  ['duz it open agen', 'does it open again'],
  ['who is WOT?', 'who is WOT?'],
  ["y didn't u go", "why didn't you go"],
])('"%s" is written out', (typed, meant) => {
  expect(writeOut(typed)).toBe(meant);
});
