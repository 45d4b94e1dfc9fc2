import { describe, expect, test } from 'vitest';
import { readRoles } from '../../src/people/roles/read-roles.ts';
import { readTold } from '../../src/people/statements/read-told.ts';
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
  ['someone "called"', 'A retired bus driver from Ockham called Ada Plum left.', ['A retired bus driver from Ockham']],
  [
    'an apposition to someone "called"',
    'The driver, a chess fan called Ada Plum, left.',
    ['The driver', 'a chess fan'],
  ],
  ['someone "identified as"', 'The suspect, identified as Ada Plum, fled.', ['The suspect']],
  ['an age before the name', 'The pilot of the plane, 31-year-old Ada Plum, left.', ['The pilot of the plane']],
  ['an article before a rank', 'They asked the vicar, the Rev. Ada Plum.', ['the vicar', 'Rev.']],
  ['a plural owner', "The miners' spokeswoman Ada Plum left.", ["The miners' spokeswoman"]],
  ['two callings before the name', 'The poet and activist Ada Plum left.', ['The poet and activist']],
  ['somebody else before a title', 'The king and President Ada Plum left.', ['President']],
  ['the title of somebody’s kin', 'He is the son of Finance Minister Ada Plum.', ['Finance Minister']],
  ['nouns after a quotation', '"It is late," company spokeswoman Ada Plum said.', ['company spokeswoman']],
  ['a list of callings', 'Ada Plum, a poet, teacher and activist, left.', ['a poet, teacher and activist']],
  ['bare callings', 'Ada Plum, poet and activist, left.', ['poet and activist']],
  [
    'an apposition with a whole clause',
    'Ada Plum, a teacher who joined after her school burned down, left.',
    ['a teacher who joined after her school burned down'],
  ],
  [
    'a clause that ends with a preposition',
    'Ada Plum, the technician who had the headphones on, left.',
    ['the technician who had the headphones on'],
  ],
  ['an age and where from', 'Ada Plum, 34, from Ockham, left.', ['from Ockham']],
  ['a place in a picture', 'Ada Plum, left, mayor of Ockham, and Theo Marsh.', ['mayor of Ockham']],
  ['a dash', 'Ada Plum — a notary from Ockham — left.', ['a notary from Ockham']],
  ['brackets', 'England: Ada Plum (captain), Theo Marsh.', ['captain']],
  ['one of several', 'Ada Plum, one of three judges on the panel, left.', ['one of three judges on the panel']],
  ['somebody’s kin', "Ada Plum, Theo Marsh's lawyer, left.", ["Theo Marsh's lawyer"]],
  ['a nationality', 'Ada Plum, a Dane who paints birds, left.', ['a Dane who paints birds']],
  ['by now', 'Ada Plum, now a pundit on Channel Nine, left.', ['now a pundit on Channel Nine']],
  ['once', 'Ada Plum, who was then a student, left.', ['then a student']],
  ['a duty', 'Ada Plum, in charge of the archive, left.', ['in charge of the archive']],
  ['an age told by "is"', 'Ada Plum is 34, the youngest judge in the land.', ['the youngest judge in the land']],
  [
    'a region after a place',
    'Ada Plum, who runs a mill in Ockham, France, left.',
    ['who runs a mill in Ockham, France'],
  ],
  ['a habit', 'Ada Plum, who gives swimming lessons, left.', ['who gives swimming lessons']],
  ['denying, which is no habit', 'Ada Plum, who denies charges, left.', []],
  ['a deed', 'Ada Plum, who wrote that law, left.', ['who wrote that law']],
  [
    'how long',
    'Ada Plum, who has sat on the council for nine years, left.',
    ['who has sat on the council for nine years'],
  ],
  ['living somewhere for long, which is none', 'Ada Plum, who has lived there for nine years, left.', []],
  ['kin that is none', 'Ada Plum, who is no relation to the governor, left.', ['no relation to the governor']],
  ['an office that was left', 'Ada Plum resigned as treasurer in May.', ['resigned as treasurer in May']],
  ['an office that was taken over', 'He was replaced as coach by Ada Plum.', ['coach']],
  ['what somebody was appointed', 'The board appointed Ada Plum chief executive officer.', ['chief executive officer']],
  ['what somebody was made', 'The hospital made Ada Plum its first director.', ['its first director']],
  ['"as" at the beginning', 'As mayor of Ockham, Ada Plum opened the bridge.', ['mayor of Ockham']],
  ['an aside before "is"', 'Its owner, according to the letter, is the agent Ada Plum.', ['the agent', 'Its owner']],
  [
    'an apposition after "was"',
    "Its chairwoman was the founder's sister, Ada Plum.",
    ["the founder's sister", 'Its chairwoman'],
  ],
  ['what others are', 'Ada Plum, whose sister is a judge, left.', []],
  ['whom another clause is about', 'The wife, Ada Plum, left all to her son, who was a judge.', ['The wife']],
  ['an apposition that the sentence begins with', 'A former nurse, Plum was shocked.', ['A former nurse']],
  ['what somebody is said to be by another', 'The mayor, Plum said, was ill.', []],
  ['a child, by birth', 'Ada Plum was born in Ockham, the daughter of a baker.', ['the daughter of a baker']],
  ['years as something', 'Ada Plum spent 30 years as a judge.', ['spent 30 years as a judge']],
  ['a time before', 'Ada Plum was a teacher before she entered politics.', ['a teacher before she entered politics']],
  ['somebody appointed', 'Ada Plum, appointed in May as head of customs, left.', ['head of customs']],
  ['"aged"', 'Ada Plum, aged 80, a retired typist, left.', ['a retired typist']],
  ['an age as a noun', 'Ada Plum, a 29-year-old from Ockham, left.', ['a 29-year-old from Ockham']],
  ['an age before the title', 'The 29-year-old typist Ada Plum left.', ['The 29-year-old typist']],
  ['a figure of speech', 'Ada Plum, the voice of Radio Ockham, left.', ['the voice of Radio Ockham']],
  ['no stranger, which is none', 'Ada Plum, no stranger to storms, left.', []],
  ['an object, which is no role', 'Ada Plum, a decision in hand, left.', []],
  ['a list of others', 'The mayor and Ada Plum left.', []],
  ['a clause after the name', 'For Ada Plum, the minister said nothing.', []],
  ['a heading before a dash', 'SOCCER - ADA PLUM left. Ada Plum won.', []],
  ['a word that is no noun', 'She hit the ball past goalkeeper Ada Plum.', ['goalkeeper']],
  ['a possessive name', "Ada Plum's driver left.", []],
  ['"was not"', 'Ada Plum was not the driver.', []],
];

/** Prose -> the roles it gives Ada Plum, those included that sentences give her without her name. */
const TOLD: readonly (readonly [string, string, readonly string[]])[] = [
  ['an office alone', 'Mayor Ada Plum came. Nobody asked the mayor to sit.', ['Mayor', 'the mayor']],
  ['a title in full', 'Gov. Ada Plum came. The governor sat down.', ['Gov.', 'The governor']],
  ['the mayor of another town', 'Mayor Ada Plum came. Nobody asked the mayor of Leeds.', ['Mayor']],
  ['another minister', 'Ada Plum, the energy minister, came. The science minister sat down.', ['the energy minister']],
  ['her deputy', 'Ada Plum, the mayor, came. The deputy mayor sat down.', ['the mayor']],
  ['somebody else’s title', 'Mayor Ada Plum came. The mayor, Theo Marsh, sat down.', ['Mayor']],
  ['an age', 'Ada Plum, 27, came. The 27-year-old sat down.', ['The 27-year-old']],
  ['another age', 'Ada Plum, 27, came. The 28-year-old sat down.', []],
  ['a defendant', 'Plum denies murder. The jury heard that the defendant had fled.', ['the defendant']],
  ['a relation whom the next sentence names', 'Her predecessor smiled. Ada Plum, 60, left.', ['Her predecessor']],
  ['an office whose holder the next sentence does not name', 'The judge agreed. Ada Plum, 60, left.', []],
  ['whom the first sentence leaves without a name', 'A signaller fell. Ada Plum, 60, left.', ['A signaller']],
  ['a further clause', 'Ada Plum resigned; she now teaches at a school.', ['now teaches at a school']],
  ['"as" before a pronoun', 'Ada Plum came. As curator of coins, she was needed.', ['curator of coins']],
  [
    'more of somebody',
    'Judge Ada Plum came. The judge, a former rower, sat.',
    ['Judge', 'The judge', 'a former rower'],
  ],
];

describe('a role', () => {
  test.each(CASES)('%s: %s', (_, sentence, roles) => {
    const scene = sceneOf(sentence, [PLUM, ['Theo Marsh']]);
    const found = readRoles(scene)[0] ?? [];
    expect(found.map(({ start, end }) => scene.article.text.slice(start, end))).toEqual(roles);
  });

  test.each(TOLD)('%s: %s', (_, prose, roles) => {
    const scene = sceneOf(prose, [PLUM, ['Theo Marsh']]);
    const found = readRoles(scene);
    const all = [...(found[0] ?? []), ...(readTold(scene, found).roles[0] ?? [])].sort((a, b) => a.start - b.start);
    expect(all.map(({ start, end }) => scene.article.text.slice(start, end))).toEqual(roles);
  });
});
