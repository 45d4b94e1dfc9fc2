import { expect, test } from 'vitest';
import { analyse, tokenise } from '../../src/search/analyse.ts';

test.each([
  ['the U.S. and J. Smith', ['the', 'U.S.', 'and', 'J', 'Smith']],
  ["Poland's 1,140 self-made men", ["Poland's", '1,140', 'self', 'made', 'men']],
  ['at 9:15 p.m.', ['at', '9:15', 'p.m.']],
  ['the 2nd of 18th-century maps', ['the', '2nd', 'of', '18th', 'century', 'maps']],
  ['café — naïve', ['café', 'naïve']],
  ['?!…', []],
  ['Why? ⚠️ ❤️', ['Why']],
])('"%s" is cut into its words', (text, tokens) => {
  expect(tokenise(text)).toEqual(tokens);
});

test.each([
  ['Talks', 'talking'],
  ["Poland's", 'Poland'],
  ['Poland’s', "Poland's"],
  ['eleven', '11'],
  ['Forty', '40'],
  ['2nd', 'second'],
  ['18th', '18'],
  ['1,000th', '1000'],
  ['1,140', '1140'],
  ['Café', 'cafe'],
  ['oﬃce', 'office'],
  ['ＢＲＩＤＧＥ', 'bridge'],
  ['U.S.', 'US'],
  ['NATO', 'Nato'],
  ['Russians', 'Russia'],
  ['French', 'France'],
  ['European', 'Europe'],
  ['colour', 'color'],
  ['adviser', 'advisor'],
  ['neighbours', 'neighbor'],
  ['organised', 'organizes'],
  ['analysing', 'analyze'],
  ['theatres', 'theater'],
  ['dialogue', 'dialogs'],
  ['defence', 'defense'],
  ['programmes', 'program'],
  ['raised', 'raise'],
  ['promising', 'promises'],
])('%s and %s are one term', (one, other) => {
  expect(analyse(one)).toBe(analyse(other));
  expect(analyse(one)).not.toBeNull();
});

test.each(['the', 'The', 'what', 'us', "didn't", 'didn’t', "what's", "who'll", 'it’d', "they've"])(
  '%s carries no meaning',
  (token) => {
    expect(analyse(token)).toBeNull();
  },
);

test.each([
  ['polish', 'Poland'],
  ['Man', 'Manx'],
  ['prise', 'prize'],
  ['hour', 'hor'],
  ['fence', 'fense'],
])('%s and %s are two terms', (one, other) => {
  expect(analyse(one)).not.toBe(analyse(other));
});

test('us is no country, but US is one', () => {
  expect(analyse('us')).toBeNull();
  expect(analyse('US')).toBe('us');
});

test('a word without end, as of a picture in letters, is taken as it stands, and soon', () => {
  expect(analyse('a'.repeat(300_000))).toBe('a'.repeat(300_000));
});
