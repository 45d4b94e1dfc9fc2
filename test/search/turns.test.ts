import { expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { composeArticle } from '../../src/article/compose.ts';
import { readText } from '../../src/article/read-text.ts';
import { TURNS, turnsOf } from '../../src/search/question/turns.ts';
import { SearchIndex } from '../../src/search/search-index.ts';

const first = (text: string, question: string) =>
  new SearchIndex([readText('mill.txt', `The Mill\n\n${text}`)]).search(question).matches[0]?.sentence.text;

test.each([
  ['What will happen to the mill?', 'The mill is to become a school.', 'The mill burned in 1901.'],
  ['What could the mill become?', 'The mill might become a school.', 'The mill became a school.'],
  ['What was in the mill before?', 'The mill had two ovens.', 'The mill holds two looms.'],
  ['Does the mill still grind oats?', 'The mill has ground oats since.', 'The mill ground oats once.'],
  ['Should guests at the mill bring boots?', 'Guests at the mill must bring boots.', 'Guests at the mill bring boots.'],
  ['What if the mill floods?', 'If the mill floods, the bell is rung.', 'The mill flooded, and the miller wept.'],
  ['What else does the mill sell?', 'The mill also sells oats.', 'The mill sells flour.'],
  ['How often does the mill wheel turn?', 'The mill wheel turns every week.', 'The mill wheel turns.'],
])('"%s" finds "%s" rather than "%s"', (question, answer, other) => {
  expect(first(`${answer} ${other}`, question)).toBe(answer);
  expect(first(`${other} ${answer}`, question)).toBe(answer);
});

test('a question that speaks in no such way is left alone, and each way is known by some word', () => {
  expect([...turnsOf('who owns the mill?')]).toEqual([]);
  const told = turnsOf(
    'if it is still closed, could they not have to hope that something else will come daily, as before?',
  );
  expect([...told].sort()).toEqual(TURNS.map(({ turn }) => turn).sort());
});

test('where is it asked, the sentence that begins with the place wins over one that only happens there', () => {
  const there = 'The wedding of the two cousins was held at the Marlow Mill in June.';
  const where = 'Marlow Mill stands across the lane from the church.';
  expect(first(`${there} ${where}`, 'Where is Marlow Mill?')).toBe(where);
});

/** Of which paragraphs a sentence comes, best first. */
function blocksOf(sentence: string, article: Article, question: string): number[] {
  const { matches } = new SearchIndex([article]).search(question);
  return matches.filter((match) => match.sentence.text === sentence).map((match) => match.sentence.block);
}

test('of two sentences alike that one answers before which is named what is asked about', () => {
  const text =
    'Birds\n\nThe heron left the pond. Nobody was told. Smoke was the cause.\n\nThe owl left the tower. Nobody was told. Smoke was the cause.';
  const article = readText('birds.txt', text);
  const [heron, owl] = [0, 1];
  expect(blocksOf('Smoke was the cause.', article, 'Why did the owl leave?')).toEqual([owl, heron]);
  expect(blocksOf('Smoke was the cause.', article, 'Why did the heron leave?')).toEqual([heron, owl]);
});

test('of two sentences alike that one answers whose heading names what is asked about', () => {
  const article = composeArticle(
    { file: 'manor.txt', title: 'Manor', date: null, author: null, publisher: null, url: null },
    [
      { kind: 'heading', text: 'The library' },
      { kind: 'paragraph', text: 'Rain came in. Nobody knew. Winter passed. Masons finished the work in May.' },
      { kind: 'heading', text: 'The stables' },
      { kind: 'paragraph', text: 'Rain came in. Nobody knew. Winter passed. Masons finished the work in May.' },
    ],
  );
  const asked = (part: string) =>
    blocksOf('Masons finished the work in May.', article, `When were the ${part} finished?`);
  expect(asked('library')).toEqual([1, 3]);
  expect(asked('stables')).toEqual([3, 1]);
});
