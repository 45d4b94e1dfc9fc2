import { expect, test } from 'vitest';
import { figureAlone, figureWithin } from '../../src/search/spelling/figures.ts';
import { writeOut } from '../../src/search/spelling/slang.ts';
import { slipsAtLeast, slipsBetween } from '../../src/search/spelling/slips.ts';
import { soundOf } from '../../src/search/spelling/sound.ts';
import { spell } from '../../src/search/spelling/spell.ts';
import { correct, mayBeSlip, mayBeSlipToo } from '../../src/search/spelling/spelling.ts';
import { noise, spelt } from '../../src/search/spelling/spelt.ts';

const shelf = ['candlestick', 'Mustard', 'cellar', 'Ushakov'];
const pairs = ['runway 2', 'wen zhao', 'cn tower'];
const hasPair = (first: string, second: string) => pairs.includes(`${first} ${second}`);
const vocabulary = { has: (word: string) => shelf.includes(word), hasPair, like: () => shelf };
const nothing = { has: () => false, hasPair: () => false };

test.each([
  ['kitten', 'kitten', 0],
  ['brige', 'bridge', 0.7],
  ['mcuh', 'much', 0.5],
  ['shorter', 'short', 2],
  ['runing', 'running', 0.5],
  ['runnning', 'running', 0.5],
  ['kettil', 'kettle', 1.5],
  ['lkw', 'lake', 1.5],
])('%s for %s is %d slips', (typed, meant, slips) => {
  expect(slipsBetween(typed, meant, 2)).toBeCloseTo(slips);
  expect(slipsAtLeast(spelt(typed).written.bits, spelt(meant).written.bits)).toBeLessThanOrEqual(slips);
});

test('more slips than the limit are not counted', () => {
  expect(slipsBetween('candlestick', 'mustard', 2)).toBeGreaterThan(2);
});

test.each([
  ['fizzix', 'physics'],
  ['kwik', 'quick'],
  ['rench', 'wrench'],
  ['mushroomz', 'mushrooms'],
  ['lissen', 'listen'],
  ['plees', 'please'],
])('%s sounds like %s', (typed, meant) => {
  expect(noise(spelt(typed), spelt(meant), 9)).toBeLessThan(1);
});

test('a long vowel is another sound than a short one', () => {
  expect(soundOf('kite')).not.toBe(soundOf('kit'));
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
  ['skool', 'school'],
  ['brekfast', 'breakfast'],
  ['gitar', 'guitar'],
  ['nife', 'knife'],
  ['thumm', 'thumb'],
  ['bords', 'boards'],
])('%s is taken for %s', (typed, meant) => {
  expect(mayBeSlip(typed, vocabulary)).toBe(true);
  expect(correct(typed, vocabulary)).toBe(meant);
});

test('a word that has only two letters and n has not dropped its g', () => {
  expect(correct('ein', vocabulary)).not.toBe('eing');
});

test.each(['collin', 'valentin'])('%s, commoner than with a g, has not dropped it', (name) => {
  expect(correct(name, vocabulary)).toBeNull();
});

test.each(['averted', 'slimmed', 'dearer', 'happiest', 'hoping', 'reply', 'Ushakov', 'ox', '1926', 'Putin'])(
  '%s is no slip',
  (word) => {
    expect(mayBeSlip(word, vocabulary)).toBe(false);
  },
);

test.each([
  ['celer', 'cellar'],
  ['dose', 'does'],
])('%s, in a question with other slips, is taken for %s', (typed, meant) => {
  expect(mayBeSlipToo(typed, vocabulary)).toBe(true);
  expect(correct(typed, vocabulary)).toBe(meant);
});

test.each(['Quiting', 'cellar'])('%s is no slip even there', (word) => {
  expect(mayBeSlipToo(word, vocabulary)).toBe(false);
});

test.each(['zugzwang', 'house', 'violin', 'sailor'])('%s is meant as it stands even there', (word) => {
  expect(correct(word, vocabulary)).toBeNull();
});

test.each(['leopold', 'Leopold', 'desmond'])('%s is a name that is known, and no slip', (word) => {
  expect(correct(word, vocabulary)).toBeNull();
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
  ['Wen did she hide', 'when did she hide'],
  ['Wen Jiabao said so', 'Wen Jiabao said so'],
  ["where's it", "where's it"],
  ['did any1 call 2day', 'did anyone call today'],
  ['were is the key', 'where is the key'],
  ['were there keys', 'were there keys'],
])('"%s" is written out as "%s"', (typed, meant) => {
  expect(writeOut(typed, nothing)).toBe(meant);
});

test('a word that opens a question stays if the sources hold it', () => {
  expect(writeOut('Em did it', { ...nothing, has: (word) => word === 'Em' })).toBe('Em did it');
});

test.each([
  ['wen did wen zhao call', 'when did wen zhao call'],
  ['hw tall is da cn tower', 'how tall is the cn tower'],
])('"%s" is written out as "%s" where the sources hold words side by side', (typed, meant) => {
  expect(writeOut(typed, vocabulary)).toBe(meant);
});

test('a word put right twice is told as it was typed', () => {
  const launch = { has: (word: string) => word === 'launch', hasPair, like: () => ['launch'] };
  expect(spell('who saw the lunc', launch).corrected).toContainEqual({ from: 'lunc', to: 'launch' });
});

test.each(['covid19', 'g20', '2nd', 'b2', 'x1'])('the figure in %s stays', (word) => {
  expect(figureWithin(word)).toBe(word);
});

test.each([
  ['did he walk 2 church', 'did he walk to church'],
  ['what is it 4?', 'what is it for?'],
  ['who sold 2 old lamps', 'who sold 2 old lamps'],
  ['what became of the 4', 'what became of the 4'],
  ['were 2 of them there', 'were 2 of them there'],
  ['did 4 men see it', 'did 4 men see it'],
  ['is runway 2 open', 'is runway 2 open'],
  ['take the runway 4 me', 'take the runway for me'],
])('figures: "%s" means "%s"', (typed, meant) => {
  expect(figureAlone(typed, hasPair)).toBe(meant);
});

test.each([
  ['who took the sailor 2 the celar', 'who took the sailor to the cellar'],
  ['did teh sailor dose it', 'did the sailor does it'],
  ['did the sailor dose it', 'did the sailor dose it'],
])('"%s" is spelt "%s"', (typed, meant) => {
  expect(spell(typed, vocabulary).text).toBe(meant);
});
