import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { readText } from '../../src/article/read-text.ts';
import { atOnce } from '../../src/in-steps.ts';
import { snapshotOf } from '../../src/search/index/engine.ts';
import type { Ranking } from '../../src/search/ranking.ts';
import { searchAcross } from '../../src/search/search-across.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { CLUEDO } from '../corpus.ts';

const index = new SearchIndex(CLUEDO);
const texts = ({ matches }: Ranking) => matches.map(({ sentence }) => sentence.text);
const first = (ranking: Ranking) => ranking.matches[0]?.sentence.text;
const plain = ({ matches, ...rest }: Ranking) => ({
  ...rest,
  matches: matches.map(({ sentence, article, score }) => [article.source.file, sentence.start, score]),
});

test.each([
  ['Who owns the house?', 'Professor Quentin Violet'],
  ['When was Mustard arrested?', '7 a.m. on Tuesday'],
  ['Did the cook leave the kitchen?', 'denied'],
  ['What weapon was under the coat?', 'lead pipe'],
  ['wot did plumm find undr his coat', 'lead pipe'],
])('"%s" finds "%s"', (question, part) => {
  expect(first(index.search(question))).toContain(part);
});

test('the words that matched are given as the sentence spells them', () => {
  expect(index.search('Who was arrested in a hall?').matches[0]?.words).toEqual(['arrested', 'hall']);
});

test('words that no source holds are named, and slips put right are told', () => {
  const { unknown, corrected } = index.search('Did the parrot see the candlestik?');
  expect(unknown).toEqual(['parrot', 'see']);
  expect(corrected).toEqual([{ from: 'candlestik', to: 'candlestick' }]);
});

test('a pair of words is held where they stand side by side, in one of the articles asked', () => {
  expect(index.holdsPair('colonel', 'rupert')).toBe(true);
  expect(index.holdsPair('rupert', 'colonel')).toBe(false);
  expect(index.holdsPair('colonel', 'rup')).toBe(false);
  expect(index.holdsPair('colonel', 'rupert', new Set(['kitchen.txt']))).toBe(false);
});

test('no word of good English is taken for another, and only words of the sources are told', () => {
  const strange = index.search('What is the boiling point of tungsten?');
  expect(strange.corrected).toEqual([]);
  expect(strange.unknown).toEqual(['boiling', 'point', 'tungsten']);
  expect(index.search('how mcuh tungstenn is there').corrected).toEqual([]);
  expect(index.search('a celar, not a celarium').corrected).toEqual([{ from: 'celar', to: 'cellar' }]);
});

test.each([
  ['Who is the PM?', 'The prime minister, Ines Prado, opened the plant.'],
  ['who is the ceo', 'Its chief executive, Lev Oster, stayed away.'],
  ['What did the United Nations want?', 'The UN wanted a count of the missing.'],
])('"%s" finds "%s", which writes it out or shortens it', (question, sentence) => {
  const text =
    'Opening\n\nThe plant is new. The prime minister, Ines Prado, opened the plant. Its chief executive, Lev Oster, stayed away. The UN wanted a count of the missing. Rain fell on the guests. Nobody was asked what it cost.';
  expect(first(new SearchIndex([readText('plant.txt', text)]).search(question))).toBe(sentence);
});

test('a rare word of the dictionary that the sources lack speaks less against an answer than a name they lack', () => {
  const support = (name: string) => index.search(`Who polished the ${name} candlestick after the murder?`).support;
  expect(support('gimcrack')).toBeGreaterThan(support('Gorbunov'));
});

test.each([
  ['What did the article of Nov. 9 say about the lead pipe?', []],
  ['What does the 1926-11-09 article say about the lead pipe?', []],
  ['What did the Selby Courier say about the lead pipe?', []],
  ['What did Reuters say about the lead pipe?', ['Reuters']],
])('"%s": what only names an article is not unknown, and silences no answer', (question, unknown) => {
  const [library, kitchen, hall] = CLUEDO as [Article, Article, Article];
  const courier = { ...hall, source: { ...hall.source, publisher: 'Selby Courier' } };
  const found = new SearchIndex([library, kitchen, courier]).search(question);
  expect(found.unknown).toEqual(unknown);
  expect(first(found)).toContain('lead pipe');
  const asked = index.search('What did they say about the lead pipe?').support;
  if (!unknown.length) expect(found.support).toBeGreaterThan(asked - 0.1);
});

test('only the named files are searched', () => {
  const { matches } = index.search('cook', { files: ['kitchen.txt', 'no such file.txt'] });
  expect(new Set(matches.map(({ article }) => article.source.file))).toEqual(new Set(['kitchen.txt']));
});

test('a question to one file is spelt by that file alone', () => {
  const corrected = (file: string) => index.search('where is the celar', { files: [file] }).corrected;
  expect(corrected('kitchen.txt')).toEqual([{ from: 'celar', to: 'cellar' }]);
  expect(corrected('hall.txt')).toEqual([]);
});

test('a question that shares nothing with the sources has no match', () => {
  expect(index.search('???').matches).toEqual([]);
  expect(new SearchIndex().search('Who owns the house?').matches).toEqual([]);
});

test('every sentence of the seeds is found by its own words', () => {
  for (const file of readdirSync('seeds')) {
    const reading = readArticle(file, readFileSync(`seeds/${file}`));
    if (!('article' in reading)) continue;
    const { article } = reading;
    const seeds = new SearchIndex([article]);
    for (const sentence of article.sentences) {
      if (sentence.credit || sentence.text.length < 30) continue;
      const texts = seeds.search(sentence.text, { limit: 3 }).matches.map(({ sentence: { text } }) => text);
      expect(texts).toContain(sentence.text);
    }
  }
});

test('of equal sentences the newer wins', () => {
  const old = CLUEDO[1] as Article;
  const newer = { ...old, source: { ...old.source, file: 'zzz.txt', date: '1930-01-01' } };
  for (const articles of [
    [old, newer],
    [newer, old],
  ]) {
    const { matches } = new SearchIndex(articles).search('Who keeps the key to the cellar?');
    expect(matches.slice(0, 2).map(({ article }) => article.source.file)).toEqual(['zzz.txt', 'kitchen.txt']);
  }
});

test('a heading that asks what is asked, or repeats its words, ranks below prose', () => {
  const article = composeArticle(
    { file: 'a.txt', title: 'Fire', date: null, author: null, publisher: null, url: null },
    [
      { kind: 'heading', text: 'Who started the fire at the cannery?' },
      { kind: 'paragraph', text: 'A fire destroyed the cannery on Dock Street. Two boys had been seen with matches.' },
      { kind: 'heading', text: 'The matches' },
      { kind: 'paragraph', text: 'The boys bought the matches at the bakery, the baker said.' },
    ],
  );
  const first = (question: string) => new SearchIndex([article]).search(question).matches[0]?.sentence.text;
  expect(first('Who started the fire at the cannery?')).toMatch(/^A fire/);
  expect(first('Where were the matches bought?')).toMatch(/^The boys/);
});

test('a question that names an article by title, publisher or day prefers it', () => {
  const twin = (file: string, title: string, publisher: string, date: string): Article => {
    const article = CLUEDO[1] as Article;
    return { ...article, source: { ...article.source, file, title, publisher, date } };
  };
  const twins = new SearchIndex([
    twin('a.txt', 'Silence at the Manor', 'Evening Gazette', '1926-11-06'),
    twin('b.txt', 'A Cook Speaks', 'Morning Herald', '1926-12-24'),
  ]);
  const from = (question: string) => twins.search(question).matches[0]?.article.source.file;
  expect(from('What did the cook deny, according to Silence at the Manor?')).toBe('a.txt');
  expect(from('What did the cook deny in the Evening Gazette?')).toBe('a.txt');
  expect(from('What did the cook deny on 24 December?')).toBe('b.txt');
});

test.each([
  'What does the 6 November article say about the parrot?',
  'What does the report of Nov. 6 say about the parrot?',
])('"%s" asks of the article, not of what happened that day', (question) => {
  const article = composeArticle(
    { file: 'a.txt', title: 'Birds', date: '1926-11-06', author: null, publisher: null, url: null },
    [
      { kind: 'paragraph', text: 'The circus left town. The parrot stayed in the cellar with the wine.' },
      { kind: 'caption', text: 'A parrot at the circus on Nov. 6, 1926.' },
    ],
  );
  expect(first(new SearchIndex([article]).search(question))).toMatch(/^The parrot stayed/);
  expect(first(new SearchIndex([article]).search('What was at the circus on Nov. 6?'))).toMatch(/^A parrot/);
});

test('of two articles the one that names whom the question names anywhere wins', () => {
  const about = (file: string, who: string, began: string) =>
    composeArticle({ file, title: 'Fire', date: null, author: null, publisher: null, url: null }, [
      { kind: 'paragraph', text: `The bakery belongs to ${who}. It has two ovens. The rent is paid by the month.` },
      { kind: 'paragraph', text: `The fire began ${began}. Nobody was hurt. The roof has gone.` },
    ]);
  const both = new SearchIndex([
    about('a.txt', 'Amalia Brandt', 'on Monday, 3 May'),
    about('b.txt', 'Otto Kruse', 'when all were asleep'),
  ]);
  const { matches } = both.search("When did the fire at Kruse's begin?");
  expect(matches[0]?.sentence.text).toMatch(/^The fire began/);
  expect(matches[0]?.article.source.file).toBe('b.txt');
});

test('several indexes are ranked as if they were one', () => {
  const parts = CLUEDO.map((article) => new SearchIndex([article]));
  for (const question of ['Who owns the house?', 'What did Plum find?', 'candlestik', 'Is it raining?']) {
    expect(plain(searchAcross(parts, question))).toEqual(plain(index.search(question)));
  }
});

const words = fc.array(fc.constantFrom('cook', 'Plum', 'kitchen', 'who', 'library', 'not', 'Tuesday', 'xyzzy', '?'), {
  maxLength: 12,
});
const questions = fc.oneof(
  words.map((list) => list.join(' ')),
  fc.string({ maxLength: 200, unit: 'grapheme' }),
);

test('any question gets an ordered, bounded, repeatable ranking', () => {
  fc.assert(
    fc.property(questions, fc.integer({ min: 1, max: 40 }), (question, limit) => {
      const ranking = index.search(question, { limit });
      const scores = ranking.matches.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.length).toBeLessThanOrEqual(limit);
      expect(ranking.support).toBeGreaterThanOrEqual(0);
      expect(ranking.support).toBeLessThanOrEqual(1);
      expect(plain(index.search(question, { limit }))).toEqual(plain(ranking));
    }),
    { numRuns: 60 },
  );
});

test('adding and removing comes to the same as building anew', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.nat(2)), { maxLength: 12 }), words, (changes, question) => {
      const changed = new SearchIndex();
      const held = new Map<string, Article>();
      for (const [adds, which] of changes) {
        const article = CLUEDO[which] as Article;
        held.delete(article.source.file);
        if (adds) held.set(article.source.file, article);
        atOnce(adds ? changed.change([article]) : changed.change([], [article.source.file]));
      }
      const fresh = new SearchIndex([...held.values()]);
      expect(changed.size).toBe(fresh.size);
      expect(plain(changed.search(question.join(' ')))).toEqual(plain(fresh.search(question.join(' '))));
    }),
    { numRuns: 60 },
  );
});

test('a change is seen whole or not at all, at whatever step somebody asks', () => {
  const [hall, kitchen, library] = CLUEDO as [Article, Article, Article];
  const moved = { ...kitchen, source: { ...kitchen.source, file: hall.source.file } };
  const changing = new SearchIndex([hall, kitchen]);
  const questions = ['Who owns the house?', 'What was under the coat?', 'celar', 'What did the cook deny?'];
  const ask = (of: SearchIndex) => questions.map((question) => texts(of.search(question)));
  const before = ask(changing);
  const after = ask(new SearchIndex([moved, library]));
  let seen = 0;
  for (const _ of changing.change([moved, library], [kitchen.source.file], () => seen++)) {
    expect(ask(changing)).toEqual(seen ? after : before);
    expect(changing.size).toBe(
      (seen ? [moved, library] : [hall, kitchen]).flatMap(({ sentences }) => sentences).length,
    );
  }
  expect(seen).toBe(1);
  expect(ask(changing)).toEqual(after);
});

test('an index restored from its snapshot goes on as one that never slept', async () => {
  const [hall, ...others] = CLUEDO as [Article, ...Article[]];
  const snapshot = snapshotOf(CLUEDO.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
  const restored = await SearchIndex.restore(snapshot, CLUEDO);
  expect(plain(restored.search('Who was arrested in the hall?'))).toEqual(
    plain(index.search('Who was arrested in the hall?')),
  );
  atOnce(restored.change([], [hall.source.file]));
  atOnce(restored.change([hall]));
  expect(plain(restored.search('candlestik'))).toEqual(plain(new SearchIndex([...others, hall]).search('candlestik')));
  await expect(SearchIndex.restore(snapshot, others)).rejects.toThrow('other sentences');
});
