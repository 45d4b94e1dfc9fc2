import { expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import { readPeople } from '../../src/people/read-people.ts';

const LEAD = 'The chemist Ada Plum, 60, has written nine books. "I am tired," Plum said in Leeds.';

/** @returns whom an article names and what it has them say. */
function saidIn(...paragraphs: readonly string[]): Record<string, readonly string[]> {
  const article = readText('talk.txt', ` date 1926-11-05 A Talk\n\n${[LEAD, ...paragraphs].join('\n\n')}`);
  const { people } = readPeople(article);
  return Object.fromEntries(
    people.map(({ name, statements }) => [name, statements.map(({ start, end }) => article.text.slice(start, end))]),
  );
}

const OWN = '"I am tired," Plum said in Leeds.';

test('the letters of questions and answers are no initials, and whom the lead is about answers', () => {
  const said = saidIn(
    'Q. Why nine?',
    'A. Because eight were bad. They were.',
    'Q. And now?',
    'A. Dr. Theo Marsh told me to stop.',
  );
  expect(said['Ada Plum']).toEqual([
    OWN,
    'A. Because eight were bad. They were.',
    'A. Dr. Theo Marsh told me to stop.',
  ]);
  expect(said['Theo Marsh']).toEqual(['A. Dr. Theo Marsh told me to stop.']);
  expect(Object.keys(said)).toEqual(['Ada Plum', 'Theo Marsh']);
});

test('names and initials answer for themselves; a paragraph without a label goes on, the last one does not', () => {
  const said = saidIn('We: Why?', 'AP: Because.', 'It was late.', 'We: And?', 'AP: It rained.', 'The talk was cut.');
  expect(said['Ada Plum']).toEqual([OWN, 'AP: Because.', 'It was late.', 'AP: It rained.']);
  expect(saidIn('Why?', 'Plum: Because.', 'And?', 'Plum: It rained.')['Ada Plum']).toEqual([
    OWN,
    'Plum: Because.',
    'Plum: It rained.',
  ]);
});

test('what stands once before a colon, and a letter without its other, are no labels', () => {
  expect(saidIn('Plum: 9 books.', 'A. Marsh came.', 'A. Marsh left.')['Ada Plum']).toEqual([OWN]);
});

test('a paragraph after a question that stands alone answers it, in an interview', () => {
  const asked = [
    'Why did you write?',
    'I was tired.',
    'And the tenth?',
    'Never.',
    'She laughed.',
    'Is it over?',
    'My desk is sold.',
  ];
  expect(saidIn(...asked, 'What is next?', 'We sleep.')['Ada Plum']).toEqual([
    OWN,
    'I was tired.',
    'Never.',
    'My desk is sold.',
    'We sleep.',
  ]);
  expect(saidIn(...asked)['Ada Plum']).toEqual([OWN]);
});

test('an explainer answers its own questions', () => {
  const asked = ['What is it?', 'A gas.', 'Who found it?', 'A chemist.', 'Is it rare?', 'No.', 'Is it safe?', 'Yes.'];
  expect(saidIn(...asked)['Ada Plum']).toEqual([OWN]);
});
