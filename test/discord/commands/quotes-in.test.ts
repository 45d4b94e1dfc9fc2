import { expect, test } from 'vitest';
import { quotesIn } from '../../../src/discord/commands/quotes-in.ts';

test.each([
  ['straight', 'He said "we will be there" twice', ['we will be there']],
  ['English', 'He said “we will be there” twice', ['we will be there']],
  ['German', 'Er sagte „wir werden da sein“ dazu', ['wir werden da sein']],
  ['French and Russian', 'Il a dit « nous serons bien là » hier', ['nous serons bien là']],
  ['a bar', 'Look:\n> we will be\n> there again\nso they say', ['we will be there again']],
  ['a bar to the end', 'Look:\n>>> we will be\nthere again', ['we will be there again']],
  ['several in order', '“first of them all” and "second of them all"', ['first of them all', 'second of them all']],
  ['nested only once', '“he said "we will be there" again”', ['he said "we will be there" again']],
  ['titles are no quotes', 'I read "War and"', []],
  ['nothing', 'No quotes here, it’s plain', []],
])('finds what a message quotes: %s', (_, message, quotes) => {
  expect(quotesIn(message).quotes).toEqual(quotes);
});

test('what stands around the quotes is kept apart, since a speaker may be named there', () => {
  expect(quotesIn('Plum: “I was in the hall” (says White)').around).toBe('Plum:   (says White)');
});
