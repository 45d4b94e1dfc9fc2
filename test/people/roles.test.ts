import { describe, expect, test } from 'vitest';
import { readRoles } from '../../src/people/roles/read-roles.ts';
import { sceneOf } from './scene.ts';

const PLUM = ['Ada Plum', 'Plum'] as const;

/** Sentence -> the roles it gives Ada Plum. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a title before the name', 'Inspector Ada Plum left.', ['Inspector']],
  ['a country before the title', 'The key was handed to French President Ada Plum.', ['French President']],
  ['"of" inside the title', 'She greeted Secretary of State Ada Plum.', ['Secretary of State']],
  ['an abbreviated rank', 'Dr. Ada Plum left.', ['Dr.']],
  ['two titles that make one', 'Detective Sgt. Ada Plum left.', ['Detective Sgt.']],
  ['plain courtesy, which is no role', 'Mrs. Ada Plum left.', []],
  ['a possessive', "Poland's Prime Minister Ada Plum left.", ["Poland's Prime Minister"]],
  [
    'a possessive of a title',
    "It was the Danish queen's press adviser Ada Plum.",
    ["the Danish queen's press adviser"],
  ],
  ['"former" before a title', 'Then former President Ada Plum spoke.', ['former President']],
  ['"then-" before a title', 'He met then-U.S. Secretary of State Ada Plum.', ['then-U.S. Secretary of State']],
  ['a lower-case title with an article', 'The retired judge Ada Plum left.', ['The retired judge']],
  ['a verb before the title', 'They joined journalist Ada Plum.', ['journalist']],
  ['an apposition before the name', 'The prosecutor, Ada Plum, told nobody.', ['The prosecutor']],
  ['an apposition that ends the sentence', "He was followed by the firm's lawyer, Ada Plum.", ["the firm's lawyer"]],
  ['an apposition with "of"', 'The mayor of the day, Ada Plum, left.', ['The mayor of the day']],
  [
    'an apposition and a rank',
    "The museum's keeper of coins, Dr. Ada Plum, left.",
    ["The museum's keeper of coins", 'Dr.'],
  ],
  ['someone "named"', 'In came a cook named Ada Plum.', ['a cook']],
  [
    'an apposition after the name',
    'Ada Plum, a night nurse on the third floor, left.',
    ['a night nurse on the third floor'],
  ],
  ['an age before the apposition', 'Ada Plum, 58, a glass-maker, left.', ['a glass-maker']],
  [
    'an apposition cut before a clause',
    'Ada Plum, the head of the fund who the court said might come, left.',
    ['the head of the fund'],
  ],
  [
    'an apposition with its clause',
    'Ada Plum, the officer who led the search, left.',
    ['the officer who led the search'],
  ],
  [
    'an apposition with what somebody had been',
    'Ada Plum, a judge who had once been a rower, left.',
    ['a judge who had once been a rower'],
  ],
  ['an apposition after a membership', 'Ada Plum of Ockham, a retired judge, left.', ['of Ockham', 'a retired judge']],
  ['an apposition that is the next one’s', 'King Ada Plum, the first president, Theo Marsh, left.', ['King']],
  ['whom a lawyer speaks for', 'Ada Plum, for the prosecution, said nothing.', ['for the prosecution']],
  ['nouns before the title, back to a verb', 'They beat world champion Ada Plum.', ['world champion']],
  ['a preposition before a possessive', "He drew a match against Holt's trainer Ada Plum.", ["Holt's trainer"]],
  ['those who are told, before a title', 'They told reporters President Ada Plum left.', ['President']],
  ['no article', 'Ada Plum, chief executive of Ockham Lines, left.', ['chief executive of Ockham Lines']],
  ['two roles', 'Its organizer, Ada Plum, a retired teacher, left.', ['Its organizer', 'a retired teacher']],
  ['membership', 'Ada Plum of the Greens left.', ['of the Greens']],
  ['"who" and a verb of office', 'Ada Plum, who leads the choir, left.', ['who leads the choir']],
  [
    '"who has" and a verb of office',
    'Ada Plum, who has run the canteen since 1989, left.',
    ['who has run the canteen since 1989'],
  ],
  ['"who is leading"', 'Ada Plum, who is leading the inquiry, left.', ['who is leading the inquiry']],
  [
    'whom the sentence begins with, and a clause',
    'The woman who sang in the harbour, Ada Plum, left.',
    ['The woman who sang in the harbour'],
  ],
  ['a judge of the High Court', 'Mrs Justice Plum left.', ['Mrs Justice']],
  ['running something across', 'Ada Plum had run a finger across the lens.', []],
  ['a trade', 'Ada Plum, who mends nets, left.', ['who mends nets']],
  ['a verb that is no trade', 'Ada Plum, who keeps her word, left.', []],
  ['service', 'Ada Plum, who worked behind the counter, left.', ['who worked behind the counter']],
  ['service as what nobody is', 'Ada Plum served as a warning.', []],
  ['what somebody did once', 'Ada Plum, who led the team to victory, left.', []],
  ['a verb of office', 'Ada Plum ran the repair yard.', ['ran the repair yard']],
  ['a verb after an apposition', 'Her sister, Ada Plum, now heads a trust.', ['Her sister', 'now heads a trust']],
  ['"was"', 'Ada Plum was finance director until August.', ['finance director until August']],
  ['"was elected"', 'Ada Plum was elected mayor of Ockham on Friday.', ['mayor of Ockham']],
  ['"was", with the name last', 'The buyer is Ada Plum.', ['The buyer']],
  ['"by" and a verb of office', 'A safety board chaired by Ada Plum met.', ['A safety board chaired by Ada Plum']],
  ['"as", when somebody is replaced', 'They replaced Ada Plum as chairwoman.', ['chairwoman']],
  ['an object, which is no role', 'Ada Plum, a decision in hand, left.', []],
  ['a list of others', 'The mayor and Ada Plum left.', []],
  ['a clause after the name', 'For Ada Plum, the minister said nothing.', []],
  ['a heading before a dash', 'SOCCER - ADA PLUM left. Ada Plum won.', []],
  ['a word that is no noun', 'She hit the ball past goalkeeper Ada Plum.', ['goalkeeper']],
  ['a possessive name', "Ada Plum's driver left.", []],
  ['"was not"', 'Ada Plum was not the driver.', []],
];

describe('a role', () => {
  test.each(CASES)('%s: %s', (_, sentence, roles) => {
    const scene = sceneOf(sentence, [PLUM, ['Theo Marsh']]);
    const found = readRoles(scene)[0] ?? [];
    expect(found.map(({ start, end }) => scene.article.text.slice(start, end))).toEqual(roles);
  });
});
