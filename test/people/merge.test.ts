import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import { People } from '../../src/people/people.ts';
import { CLUEDO } from '../corpus.ts';

/** One article for each line; what is no whole sentence is a name that gets one. */
function shelf(lines: readonly string[]) {
  return lines.map((line, i) =>
    readText(
      `${i}.txt`,
      ` date 2025-01-0${i + 1} Day ${i + 1}\n\n${line.endsWith('.') ? line : `${line} said on Monday that the talks would go on.`}`,
    ),
  );
}

function peopleOf(...lines: string[]) {
  return new People(shelf(lines)).all;
}

/** What two names in two articles come to: one person; two; or two of whom each is like the other. */
const CASES: readonly [one: string, other: string, comeTo: 'one' | 'two' | 'similar', why: string][] = [
  ['Sergey Lavrov', 'Sergei Lavrov', 'one', 'y and i are one letter of another script'],
  ['Volodymyr Zelenskyy', 'Volodymyr Zelensky', 'one', 'so are yy and y'],
  ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyj', 'one', 'and iy and yj'],
  ['Aleksei Zhukarin', 'Alexey Zhukarine', 'one', 'ks is x; a final e is silent'],
  ['Yevgeny Rostov', 'Evgeny Rostov', 'one', 'Ye- and E-'],
  ['Mikhail Khoroshov', 'Mihail Horoshov', 'one', 'kh and h'],
  ['Andrei Chekhonin', 'Andrey Tchekhonin', 'one', 'ch and tch'],
  ['Dmitri Vorontsoff', 'Dmitry Vorontsov', 'one', '-off and -ov'],
  ['Mohammed Qaderi', 'Muhammad Kaderi', 'one', 'q and k; the vowels of Mohammed'],
  ['Jürgen Kröger', 'Jurgen Kroger', 'one', 'diacritics'],
  ['Søren Østergård', 'Soren Ostergard', 'one', 'letters of their own'],
  ['Łukasz Żuraw', 'Lukasz Zuraw', 'one', 'a stroke is a diacritic'],
  ['José Núñez', 'Jose Nunez', 'one', 'tildes'],
  ['Seán O’Connell', "Sean O'Connell", 'one', 'curly and straight apostrophes'],
  ['Willem van Aerden', 'Willem Van Aerden', 'one', 'a particle in capitals'],
  ['Salma al-Rifai', 'Salma Al-Rifai', 'one', 'an article in capitals'],
  ['Salma al-Rifai', 'Salma Rifai', 'one', 'an article left out'],
  ['Salma al Rifai', 'Salma al-Rifai', 'one', 'an article without its hyphen'],
  ['Faisal bin Farhan al-Saud', 'Faisal bin Farhan', 'one', 'a family name left out after the father'],
  ['Faisal bin Farhan al-Saud', 'Faisal al-Saud', 'one', 'a father left out'],
  [
    'Crown Prince Mohammed bin Salman',
    'Prince Mohammed arrived late.',
    'one',
    'a royal title goes with the given name',
  ],
  ['King Abdullah bin Hussein', 'King Abdullah left early.', 'one', 'so does a king’s'],
  ['Dame Ottilie Garrick-Smythe', 'Dame Ottilie smiled.', 'one', 'and a dame’s'],
  ['W. H. Auden', 'Wystan Hugh Auden', 'one', 'initials of both given names'],
  ['W.H. Auden', 'W. H. Auden', 'one', 'initials without a blank'],
  ['Wystan H. Auden', 'Wystan Auden', 'one', 'a middle initial left out'],
  ['Wystan Hugh Auden', 'W. Auden', 'one', 'one initial of two'],
  ['Jeff Russell', 'J. Russell', 'similar', 'one initial, and the world is full of Russells'],
  ['Jeff Russell met Imke Thorsby.', 'Imke Thorsby met J. Russell.', 'one', 'one initial, and one story'],
  ['King Henry VIII', 'Henry Campbell-Bannerman', 'two', 'a king’s name is his alone'],
  ['F. Scott Fitzgerald', 'Scott Fitzgerald', 'one', 'called by the second given name'],
  ['Theodora “Teddy” Marchbanks', 'Teddy Marchbanks', 'one', 'a nickname printed in quotes'],
  ['Theodora "Teddy" Marchbanks', 'Theodora Marchbanks', 'one', 'a nickname left out'],
  ['Ottoline Varga-Henn', 'Ottoline Varga', 'one', 'half of a hyphenated name'],
  ['Ottoline Varga-Henn', 'Ottoline Henn', 'one', 'the other half'],
  ['Ottoline Varga Henn', 'Ottoline Varga-Henn', 'one', 'a hyphen left out'],
  ['Hillary Rodham Clinton', 'Hillary Clinton', 'one', 'a maiden name left out'],
  ['Eustaquio Díaz Vélez', 'Díaz Vélez', 'one', 'two family names, and both again'],
  ['Yuri Ushakov', 'Ushakov said nothing.', 'one', 'a surname alone'],
  ['President Vladimir Putin', 'President Putin said nothing.', 'one', 'a surname after an office'],
  ['Judge Leonora Quist', 'Judge Quist said nothing.', 'one', 'a surname after an office'],
  ['His Honour Judge Edmund Quist', 'Judge Quist said nothing.', 'one', 'a form of address before an office'],
  ['Aleksei Zhukarin', 'Mr. Zhukarin said nothing.', 'one', 'a surname after Mr.'],
  ['Volodymyr Zelenskyy', 'Mr. Zelensky said nothing.', 'one', 'a surname alone, otherwise transliterated'],
  ['Muriel Anderson', 'Mr. Anderson said nothing.', 'two', 'a common surname, and not even the same sex'],
  ['Muriel Anderson', 'Anderson said nothing.', 'similar', 'a common surname, and nothing else in common'],
  [
    'Muriel Anderson met Imke Thorsby.',
    'Imke Thorsby said that Anderson was late.',
    'one',
    'a common surname, and one story',
  ],
  [
    'Steve Witkoff',
    'Witkoff said that the mill would stay open.',
    'one',
    'a surname that an article cannot tell for one',
  ],
  ['Steve Witkoff', 'The Witkoff sank off the coast of Spain.', 'two', 'a name that is no speaker’s'],
  ['Mike Waltz', 'Waltz said nothing.', 'two', 'a surname that is a word, and nothing else'],
  [
    'Marco Rubio met Imke Thorsby.',
    'Rubio said that Thorsby was late.',
    'one',
    'a common surname, and another’s surname in common',
  ],
  ['Klas Eriksson', 'Ericsson said that it would close the plant.', 'two', 'a firm that sounds like a surname'],
  ['Philippa Dunmore', 'PHILIPPA DUNMORE said nothing to them.', 'one', 'capitals'],
  ['Martin Luther King Jr.', 'Martin Luther King, Jr. spoke on Monday.', 'one', 'a comma before Jr.'],
  [
    'National Security Advisor Mosaad bin Mohammad al-Aiban spoke.',
    'The national security adviser, Musaed al Alban, spoke.',
    'one',
    'one letter off, and a shared role',
  ],
  ['Mosaad bin Mohammad al-Aiban', 'Musaed al Alban', 'similar', 'one letter off, and nothing else'],
  ['George Walker Sr.', 'George Walker Jr.', 'two', 'father and son'],
  ['George Walker II', 'George Walker III', 'two', 'and grandson'],
  ['George W. Bush', 'George H. Bush', 'two', 'initials that conflict'],
  ['J. R. Ackerley', 'J. B. Ackerley', 'two', 'second initials that conflict'],
  ['Anselm Rookby', 'Joss Rookby', 'two', 'two given names with one surname'],
  ['Rosa Tillinghast', 'Edwin Tillinghast', 'two', 'twins'],
  ['Maria Delgado', 'Mario Delgado', 'two', 'one letter, but another sex'],
  ['Mohammed bin Salman', 'Mohammed bin Zayed', 'two', 'two fathers'],
  ['Mohammed bin Salman al-Saud', 'Mohammed bin Nayef al-Saud', 'two', 'two fathers in one family'],
  ['Crown Prince Mohammed bin Salman', 'Salman said nothing.', 'two', 'the father’s name is never the son’s own'],
  ['John Warner', 'John Werner', 'two', 'two family names that both exist'],
  ['Mr. Rookby said nothing.', 'Mrs. Rookby said nothing.', 'two', 'honorifics that contradict'],
  ['Anselm Rookby', 'Mrs. Rookby said nothing.', 'two', 'an honorific that contradicts the given name'],
  ['Mr. Evelyn Waugh', 'Evelyn Waugh', 'one', 'a man with a woman’s name'],
  ['Robert Fletcher', 'Roberta Fletcher', 'two', 'a given name within another'],
  ['Brian Holm', 'Brian Holmes', 'two', 'a family name within another'],
  ['Daniel Ortiz', 'Daniela Ortiz', 'two', 'given names of two sexes'],
  ['Jan Novak', 'Jan Nowicki', 'two', 'two family names with like beginnings'],
  ['Ivan Petrov', 'Ivan Petrenko', 'two', 'two family names with one root'],
  [
    'Ambassador Henrike Solvang opened the talks.',
    'The baker Henrike Solvang sold his last loaf.',
    'similar',
    'one name, two stories, roles that conflict',
  ],
  [
    'Governor Tobias Renner closed the roads.',
    'Tobias Renner, a retired goalkeeper, sold his house.',
    'similar',
    'one name, two stories, roles that conflict',
  ],
  ['J. Tillinghast', 'Judith Tillinghast met James Tillinghast.', 'similar', 'an initial that fits two'],
  ['Judge Tillinghast said nothing.', 'Rosa Tillinghast met Edwin Tillinghast.', 'similar', 'a surname that fits two'],
  ['The brothers Rupert Knight and Oscar Knight left.', 'Rupert Knight spoke.', 'one', 'a brother is himself only'],
  ['The brothers Rupert Knight and Oscar Knight left.', 'Edwin Knight spoke.', 'two', 'a third brother is neither'],
  [
    'Rosa Tillinghast met her husband, Edwin Tillinghast.',
    'Mrs. Tillinghast spoke.',
    'one',
    'an honorific tells husband and wife',
  ],
  ['Rosa Tillinghast met her sister, Judith Tillinghast.', 'Mrs. Tillinghast spoke.', 'similar', 'but no sisters'],
  ['DI Rosa Knight spoke.', 'Detective Inspector Rosa Knight spoke.', 'one', 'a rank short and in full'],
  ['Det Ch Insp Rosa Knight spoke.', 'DCI Knight spoke.', 'one', 'a rank shorter still'],
  ['Colonel Rosa Knight spoke.', 'General Rosa Knight spoke.', 'similar', 'a promotion, or another'],
  ['Sgt. Rosa Knight spoke.', 'Sergeant Oscar Knight spoke.', 'two', 'a rank that two hold'],
  ['Vera Lund (born Vera Maria Holt) sang.', 'Vera Lund spoke.', 'one', 'a name by birth, left out'],
  ['Vera Lund (born Vera Maria Holt) sang.', 'Vera Maria Holt spoke.', 'two', 'a name by birth alone tells nobody'],
  ['Farhan Wardak', 'Farhan Wardag', 'one', 'g and k'],
  ['Nikolai Gumilev', 'Nikolay Gumilyov', 'one', 'ev and yov are one letter of another script'],
];

describe('two names in two articles', () => {
  test.each(CASES)('%s / %s: %s (%s)', (one, other, comeTo) => {
    const people = peopleOf(one, other);
    const similar = people.some((person) => person.similar.length > 0);
    const spread = people.map((person) => new Set(person.mentions.map(({ article }) => article.source.file)).size);
    const came = Math.max(...spread) > 1 ? 'one' : similar ? 'similar' : 'two';
    expect(people.length).toBeGreaterThan(0);
    expect(came, people.map(({ name, aliases }) => [name, ...aliases].join(' = ')).join(' | ')).toBe(comeTo);
  });
});

test('an initial fits whom a role tells', () => {
  const people = peopleOf(
    'Foreign Minister J. Tillinghast spoke.',
    'Foreign Minister Judith Tillinghast met James Tillinghast.',
  );
  expect(people.map(({ name }) => name).sort()).toEqual(['James Tillinghast', 'Judith Tillinghast']);
});

test('the fullest spelling is the name, the others follow by how often they stand', () => {
  const [ushakov] = peopleOf('Ushakov', 'Yuri Ushakov', 'Mr. Ushakov said nothing.', 'Ushakov said more.');
  expect(ushakov).toMatchObject({ name: 'Yuri Ushakov', aliases: ['Ushakov', 'Mr. Ushakov'] });
});

test('whoever is named in the same sentences is company, most often first', () => {
  const people = peopleOf(
    'Rosa Tillinghast met Imke Thorsby.',
    'Imke Thorsby thanked Rosa Tillinghast and Pawel Drummond.',
  );
  const thorsby = people.find(({ name }) => name === 'Imke Thorsby');
  expect(thorsby?.companions).toEqual([
    { name: 'Rosa Tillinghast', count: 2 },
    { name: 'Pawel Drummond', count: 1 },
  ]);
});

test('the order of articles changes nothing but the order of mentions', () => {
  const articles = [...CLUEDO, ...shelf(CASES.slice(0, 9).map(([one]) => one))];
  const named = (order: typeof articles) =>
    new People(order).all.map(({ name, aliases, similar, mentions }) => ({
      name,
      aliases,
      similar,
      count: mentions.length,
    }));
  const expected = named(articles);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (order) => {
      expect(named(order)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

test('a form of address is a role once, with the name, and whose somebody is comes last', () => {
  const [ada] = peopleOf('His sister, Dr. Ada Plum, a dentist from Ockham, told Theo Marsh that Dr. Plum was late.');
  expect(ada?.roles.map(({ text }) => text)).toEqual(['Dr. Ada Plum', 'a dentist from Ockham', 'His sister']);
});
