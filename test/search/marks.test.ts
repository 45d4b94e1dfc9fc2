import { expect, test } from 'vitest';
import { type Mark, Marks } from '../../src/search/compare/marks.ts';

test.each<[Mark, string, string]>([
  ['number', 'She had 27 keys.', 'She had keys.'],
  ['number', 'Twenty-six guests came.', 'Guests came.'],
  ['date', 'It burned on Feb. 8.', 'It burned at once.'],
  ['year', 'It was built in 1926.', 'It was built in 19 days.'],
  ['clock', 'At 9:15 p.m. she rang.', 'At last she rang.'],
  ['when', 'He left two years ago.', 'He left.'],
  ['duration', 'It took six minutes.', 'It took courage.'],
  ['duration', 'He waited for a couple of hours.', 'He waited for the bell.'],
  ['distance', 'It lies 36 metres down.', 'It lies deep down.'],
  ['money', 'It cost $3.5 million.', 'It cost dear.'],
  ['money', 'He owed ninety crowns.', 'He owed ninety favours.'],
  ['percent', 'Some 58% came back.', 'Some came back.'],
  ['measure', 'Forty litres a minute.', 'Forty thieves.'],
  ['age', 'Plum, 54, said so.', 'Plum said so.'],
  ['age', 'She is 54, and deaf.', 'She is one of 54 guests.'],
  ['age', 'A man in his late fifties called.', 'A man called in the fifties.'],
  ['place', 'He was born in Wexcombe.', 'He was born early.'],
  ['location', 'She hid under the stairs.', 'She hid well.'],
  ['reason', 'It sank because water came in.', 'It sank.'],
  ['quotation', '"Never," she said.', 'She said never.'],
  ['speech', 'He denied it.', 'He knew it.'],
  ['negation', "She wouldn't go.", 'She would go.'],
  ['pronoun', 'Then she left.', 'Then Plum left.'],
  ['opensWithPronoun', 'He left.', 'Plum left.'],
])('%s: "%s" shows it, "%s" does not', (mark, shows, lacks) => {
  expect(new Marks(shows).has(mark)).toBe(true);
  expect(new Marks(lacks).has(mark)).toBe(false);
});
