import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readText } from '../../src/article/read-text.ts';
import { findCandidates, wordSentences } from '../../src/people/candidates/candidates.ts';
import { gatherEvidence } from '../../src/people/evidence/gather-evidence.ts';
import { readWeights, shippedWeights } from '../../src/people/evidence/weights.ts';
import { People } from '../../src/people/people.ts';
import { readPeople } from '../../src/people/read-people.ts';
import { CLUEDO } from '../corpus.ts';

const SEED = 'seeds/2025-02-18-us-russia-talks.txt';

function names(text: string): string[] {
  return readPeople(readText('a.txt', text)).people.map(({ name }) => name);
}

test('a given name alone means whoever bears it, be it a rare one', () => {
  const text = 'Anoushka Pillai rang the coroner. Shabnam Rahimi wept. “Go home,” Anoushka told Shabnam.';
  const { people } = readPeople(readText('a.txt', ` date 1926-11-05 A Call\n\n${text}`));
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Anoushka Pillai', 2],
    ['Shabnam Rahimi', 2],
  ]);
});

test('a title before its own name is not the role of somebody before it', () => {
  const text = 'Special Envoy Steven Wick, Secretary of State Marco Rudd, and Vera Osterby met in Wexham.';
  const { all } = new People([readText('a.txt', ` date 1926-11-05 A Meeting\n\n${text}`)]);
  expect(Object.fromEntries(all.map(({ name, roles }) => [name, roles.map((role) => role.text)]))).toEqual({
    'Steven Wick': ['Special Envoy'],
    'Marco Rudd': ['Secretary of State'],
    'Vera Osterby': [],
  });
});

test('every mention is an exact slice of a sentence of its article', () => {
  for (const article of CLUEDO) {
    const { people, others } = readPeople(article);
    expect(people.length).toBeGreaterThan(0);
    for (const { mentions } of [...people, ...others]) {
      for (const { start, end, titleStart, sentence } of mentions) {
        const { start: first, end: last } = article.sentences[sentence] ?? { start: 0, end: 0 };
        expect(first <= titleStart && titleStart <= start && start < end && end <= last).toBe(true);
      }
    }
  }
});

test('what is read survives JSON unchanged', () => {
  for (const article of CLUEDO) {
    const reading = readPeople(article);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  }
});

describe('one text tells people from what has a name besides', () => {
  test.each([
    ['Dashiell Moro said that Tarrow Air was late.', ['Dashiell Moro']],
    ['The newspaper Okaz praised it; its editor, Noor Tavistock, did not.', ['Noor Tavistock']],
    ['Storm Odile reached Port Selwyn, where Osric Pellow slept.', ['Osric Pellow']],
    ['She studied at Ludvane University under Wendeline Harrowell, who died.', ['Wendeline Harrowell']],
    ['The Diriyah Palace is in Riyadh. Mr. Quarme has never been there.', ['Quarme']],
    ['Agnes White and Rupert Mustard left Tudor Hall together.', ['Agnes White', 'Rupert Mustard']],
    ['Greaves said no. The digger belongs to Ottoline Greaves.', ['Ottoline Greaves']],
    ['Henry Lyle, a law firm in Leeds, lost.', []],
    ['Rosa Keller, a ferry built in 1950, burned last night.', []],
    ["Delia Marsh, the company's lawyer, resigned.", ['Delia Marsh']],
    ['After she met Nora Finch, the company said so, and she wept.', ['Nora Finch']],
    ['They went back to the ship, the Clara Petrova, in March.', []],
    ['Osric Pellow, the skipper of the Lady Martha, wept.', ['Osric Pellow']],
    ['The Queen Victoria was late; Queen Victoria wept.', ['Victoria']],
    ['The Prince Rupert scandal went on, and he wept.', ['Rupert']],
    ['It pleased analysts at Henry Lyle.', []],
    ['Pellow & Sons burned. Osric Pellow worked there. Pellow wept.', ['Osric Pellow']],
    ['Then Pellow wept. Near Pellow stood a jar. Osric Pellow laughed.', ['Osric Pellow']],
    ['Osric Pellow, the Defence Minister of the United Arab Emirates, wept.', ['Osric Pellow']],
    ['Bad Ilmstein has a mayor, Osric Pellow.', ['Osric Pellow']],
    [
      '67 Ken Green, Nora Finch, Dashiell Lyle, Osric Pellow, Brian Stroud',
      ['Ken Green', 'Nora Finch', 'Dashiell Lyle', 'Osric Pellow', 'Brian Stroud'],
    ],
    ['In the village, Peter Lamb, a farmer, disagreed.', ['Peter Lamb']],
    ['The shop, Polly Hart, has closed.', []],
    ['Last week Peter Lamb, who runs a farm, said no.', ['Peter Lamb']],
    ['He is a partner at the firm Nora Finch, who took over on Friday.', []],
    ['At Glen Tarrow a rail broke. The line through Glen Tarrow reopened.', []],
    ['His cousin, Riverton Mayor Joan Price, spoke.', ['Joan Price']],
    ['The owner of the hire firm, Joan Price, spoke.', ['Joan Price']],
    ['Six-year-old Joan Price spoke.', ['Joan Price']],
    ['Classicist Joan Price spoke. Bunny Johnson said no.', ['Joan Price', 'Bunny Johnson']],
    ['HARLAN FORK, Kan. (CP) — Joan Price spoke.', ['Joan Price']],
    ['The Clara Petrova leads a group of seven ships.', []],
    ['The Clara Petrova sank in 1975. The Nora Finch carries 75 aircraft.', []],
    ['They met at Henson Ave, near the Carl Henson Gym, and heard Henson FM.', []],
    ['Hurricane Nora struck in May. Nora killed many people.', []],
    ['She won the Carl Henson Award and lives in Nora Finch Drive.', []],
    ['Pupils of Carl Henson High School met at Nora Finch Airport.', []],
    ['The submarine Clara Petrova fired. The ferry Nora Finch ran aground.', []],
    ['He read a Joan Price novel at the Nora Finch Library.', []],
    ['Tellervolt Moll, the Lancashire maker of flasks, grew.', []],
    ['She is a retired cook from Kent who comes every year.', []],
    ['Marla Vane (born Mary Jane Vole; 2 May 1950) sang.', ['Marla Vane']],
    ['Mikhail Wren taught. Nick Knight met him. He was born Mihail Wronski in Leeds.', ['Mikhail Wren', 'Nick Knight']],
    ['Joan Price and Dr Ann Price came. Nobody saw Dr Price again.', ['Joan Price', 'Ann Price']],
    ['Tan Mei Hua, who ran a bank, left. He said that Tan had gone.', ['Tan Mei Hua']],
    ['The gate of the Monte Torvaldo funicular was shut.', []],
    ['They raced below the Col de Brume on Friday.', []],
    ['Val Torvaldo said that she would stay.', ['Val Torvaldo']],
    ['The Mayor of Port Tarrow has resigned, as Tarrow expected.', []],
    ['We met the accountant, Nora Finch of Ellis Grant.', ['Nora Finch']],
    ['The manufacturer, Drahtwerk Ellis, wrote to us in May.', []],
    ['Power will be back by Thursday, the operator, Tellervolt, said.', []],
    ['The operator, Nora Finch, said that she was sorry.', ['Nora Finch']],
    ['Asked by counsel to the tribunal, Adaeze Sharpe, what it was, she wept.', ['Adaeze Sharpe']],
    ['Mr Rupert Finch, the vicar of St Osyth’s for years, told the jury he lied.', ['Rupert Finch']],
    ['The Rovers skipper Nora Finch, 34, won. Ellis Rovo captain Theo Finch lost.', ['Nora Finch', 'Theo Finch']],
    ['In 1890 she emigrated to Buenos Aires with her brother. She wept.', []],
    ['A penalty was saved from Lotte van Heusden. They led through Van Heusden’s kick.', ['Lotte van Heusden']],
    ['Then came a header by Castle’s captain, Bryony Sharp. It rained.', ['Bryony Sharp']],
    ['Her name was Raushan, and she was a cook.', ['Raushan']],
    ['"I have lost it," the Finn said. It rained.', []],
    ['Moon Jae-sik won. Moon Mi-ran, a baker, did not.', ['Moon Jae-sik', 'Moon Mi-ran']],
    ['It came with a man named Tarvo. It belongs to a dog named Rexo.', ['Tarvo']],
    ['An engineer at the Henry Lyle Polytechnic, said the mayor, who laughed.', []],
    ['Their son is Kwame, a cardiologist in Leeds.', ['Kwame']],
    ['According to Carl Institute, a libertarian think-tank, it rained. Carl Institute knows.', []],
    ['Wendeline Pellow taught. Wendeline Marie Tarrow was born in Leeds.', ['Wendeline Pellow']],
    ['Baek Jae-sik, a baker, won. Baek would not say where it was.', ['Baek Jae-sik']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

test('a surname shared by two means whom the story named first, unless an honorific tells', () => {
  const text = 'Mr. Jannik Sand met his wife, Mrs. Freja Sand. Sand spoke on Monday. Mrs. Sand said nothing.';
  const { people } = readPeople(readText('a.txt', text));
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Jannik Sand', 2],
    ['Freja Sand', 2],
  ]);
});

/** Each person with all spellings, those with titles last: "Ada Plum = Plum = DI Plum". */
function spellings(text: string): string[] {
  const article = readText('a.txt', text);
  return readPeople(article).people.map(({ name, mentions }) => {
    const plain = mentions.map(({ start, end }) => article.text.slice(start, end));
    const titled = mentions.map(({ titleStart, end }) => article.text.slice(titleStart, end));
    return [...new Set([name, ...plain, ...titled])].join(' = ');
  });
}

describe('one person of an article has all names that are theirs alone', () => {
  test.each([
    [
      'Det Ch Insp Osric Tarrow, who leads the inquiry, smiled. DCI Tarrow said no more.',
      ['Osric Tarrow = Tarrow = Det Ch Insp Osric Tarrow = DCI Tarrow'],
      'a rank written short and shorter',
    ],
    [
      'PC Nora Finch, who found it, wept. PC Finch said no more.',
      ['Nora Finch = Finch = PC Nora Finch = PC Finch'],
      'a rank in capitals',
    ],
    [
      'Nora Finch, who was born in Washington, spoke. DC Comics was closed.',
      ['Nora Finch'],
      'what only looks like a rank',
    ],
    [
      'Leontyna Marsh, a diver, went down. She wept. "Leo has always won," said Sir Osric Tarrow.',
      ['Leontyna Marsh = Leo', 'Osric Tarrow = Sir Osric Tarrow'],
      'a short form of a given name that no list knows',
    ],
    [
      'Benjamin Marsh, a diver, met Benedict Tarrow, a cook. Ben has always won, he said.',
      ['Benjamin Marsh', 'Benedict Tarrow'],
      'a short form of two given names is nobody’s',
    ],
    [
      'Mr Tobias Marsh, a diver, met Mr Tobias Tarrow, a cook. Tobias has won, he said.',
      ['Tobias Marsh = Mr Tobias Marsh', 'Tobias Tarrow = Mr Tobias Tarrow', 'Tobias'],
      'nor is a given name that two bear',
    ],
    [
      'It was founded by Albert Finch, a cook. His granddaughter Nora Finch runs it. Ms Finch said no.',
      ['Albert Finch', 'Nora Finch = Finch = Ms Finch'],
      'Ms is hardly Albert',
    ],
    [
      'Ms Josephine Finch-Marsh, a lawyer, resigned. Her mother, Agnes Finch, watched. Mrs Finch said no.',
      ['Josephine Finch-Marsh = Ms Josephine Finch-Marsh', 'Agnes Finch = Finch = Mrs Finch'],
      'a whole family name before half of one',
    ],
    [
      'Tobias Finch turns three in June. His mother, Agnes Finch, a nurse, said so. "I was afraid," Finch said.',
      ['Tobias Finch', 'Agnes Finch = Finch'],
      'whom the sentence before is about',
    ],
    [
      'Tobias Finch, a postman, had a niece. She is survived by her son, Tobias, a cook.',
      ['Tobias Finch', 'Tobias'],
      'not whom the story introduces',
    ],
    [
      'He frightened his brother, Tobias. Tobias Finch later wrote so. His niece, Nora Tobias, left.',
      ['Tobias Finch = Tobias', 'Nora Tobias'],
      'a given name whose bearer follows, before a family name far off',
    ],
    [
      'Tobias Finch, a cook, ran. He was the father of the player Rupert Finch. Finch said that he was tired.',
      ['Tobias Finch = Finch', 'Rupert Finch'],
      'not who only ends the sentence before',
    ],
    [
      'Nora Quilverdan Finch, a cook, ran. The Quilverdan soup was hers. It was hot. She was the daughter of Tobias Quilverdan. Quilverdan won.',
      ['Nora Quilverdan Finch = Quilverdan', 'Tobias Quilverdan'],
      'the surname before her husband’s, by which she was called already',
    ],
  ])('%s', (text, expected) => {
    expect(spellings(text)).toEqual(expected);
  });
});

test.each([
  ['Mr. Benjamin Crowe ran. Mr. Ben won. He is tall.', 'Ben', true],
  ['Mr. Mariam Crowe ran. Mrs. Maria won. She is tall.', 'Maria', false],
])('a short form is of who bears the given name it shortens: %s', (text, short, same) => {
  const [first] = spellings(text);
  expect(first?.split(' = ').includes(short)).toBe(same);
});

test('whatever is written, reading ends, and names are found where they stand', () => {
  const part = fc.constantFrom(
    'Mr.',
    'Lavrov',
    'Sergey',
    '“',
    '”',
    '(',
    ')',
    ',',
    '.',
    'said',
    'bin',
    'King',
    'Jr.',
    'the',
    'U.S.',
    '\n\n',
    'Я',
    '7',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const article = readText('a.txt', parts.join(' '));
      const { people, others } = readPeople(article);
      for (const { name, mentions } of [...people, ...others]) {
        expect(mentions.some(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' ') === name)).toBe(
          true,
        );
      }
    }),
    { numRuns: 200 },
  );
});

test('the seed names exactly its people, and keeps its photographer apart', () => {
  expect(existsSync(SEED)).toBe(true);
  const read = readArticle('seed.txt', readFileSync(SEED));
  if (!('article' in read)) throw new Error(read.problem.kind);
  const { people, others } = readPeople(read.article);
  expect(people.map(({ name }) => name)).toEqual([
    'Marco Rubio',
    'Sergey Lavrov',
    'Trump',
    'Vladimir Putin',
    'Steve Witkoff',
    'Mike Waltz',
    'Faisal bin Farhan al-Saud',
    'Mosaad bin Mohammad al-Aiban',
    'Yuri Ushakov',
    'Volodymyr Zelenskyy',
    'Musaed al Alban',
    'Antony Blinken',
    'Emmanuel Macron',
    'Keir Starmer',
    'Donald Tusk',
    'Kirill Dmitriev',
    'Mohammed bin Salman',
    'Joe Biden',
    'Jamal Khashoggi',
    'Mishari al-Dhaidi',
  ]);
  expect(others.map(({ name }) => name)).not.toContain('EVELYN HOCKSTEIN');
});

test('every piece of evidence that is found has its weights, and they are numbers', () => {
  const weights = shippedWeights();
  for (const article of CLUEDO) {
    const found = findCandidates(wordSentences(article)).flatMap((one) => gatherEvidence([one]).names);
    expect(found.filter((evidence) => !weights.has(evidence))).toEqual([]);
  }
  for (const [evidence, { full, single }] of weights) {
    expect(Number.isFinite(full) && Number.isFinite(single), evidence).toBe(true);
  }
});

test('the weights set by hand tell people too: the fit only sharpens them', () => {
  const text = readText(
    'a.txt',
    'Foreign Minister Imke Thorsby, 50, flew to Riyadh. Thorsby said that Tarrow Air was late.',
  );
  expect(readPeople(text, readWeights('by hand')).people.map(({ name }) => name)).toEqual(['Imke Thorsby']);
});
