import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { readText } from '../../src/article/read-text.ts';
import { buildShelf } from '../../src/shelf/shelf.ts';

const shelf = buildShelf([
  readText(
    'regatta.txt',
    ` date 1926-06-01 The Regatta

Harbour Master Olga Petrenkova opened the regatta. The harbour master wore a blue hat.

Petrenkova gave the silver oar to a baker from the next village. The baker wept.

The mayor of Tudor Bay, Basil Green, slept through the whole of it.`,
  ),
]);

test.each([
  ['Who did the harbour master give the oar to?', 'Petrenkova gave the silver oar'],
  ['What did Olga Petrenkowa give to the baker?', 'Petrenkova gave the silver oar'],
  ['Who\u00a0did the har\u00adbour mas\u200bter give the oar to?', 'Petrenkova gave the silver oar'],
  ['What did the mayor of Tudor Bay do?', 'The mayor of Tudor Bay, Basil Green, slept'],
])('%s is answered by the sentence that names them otherwise', (question, answer) => {
  expect(ask(shelf, question).passages[0]?.sentence).toContain(answer);
});

const speakers = buildShelf([
  readText(
    'inquest.txt',
    ` date 1926-07-01 The Inquest

Ada Plum, the cook, met the coroner Basil Green on Monday.

Plum said the soup was cold. She told Green that nobody had tasted it.

Green went home with a cold.`,
  ),
]);

test.each(['What did Ada Plum say?', 'what did ada plum say about basil green', 'What has Plumm said?'])(
  '%s is answered with her words, and found',
  (question) => {
    const { found, passages } = ask(speakers, question);
    expect(found).toBe(true);
    expect(passages[0]?.sentence).toMatch(/^(?:Plum said|She told)/);
  },
);

const household = buildShelf([
  readText(
    'household.txt',
    ` date 1926-07-02 The Household

Ada Plum and Basil Green have kept house at Tudor Bay since 1919.

"The soup was poisoned," said Plum. "I would not feed it to a cat."

"The soup was good," said Green. "I would eat it again."

She learnt to cook in Paris. He learnt to cook in Dover.

Karen Holt, a retired judge, sleeps badly. Plum and Holt have never met.`,
  ),
]);

test.each([
  ['What does Plum think of the soup?', /feed it|poisoned/],
  ['What does Green think of the soup?', /eat it|good/],
  ["What is Holt's job?", /retired judge/],
])('%s is answered with what is said by them, or of them', (question, answer) => {
  expect(ask(household, question).passages[0]?.sentence).toMatch(answer);
});

test.each([
  ['Where did Ada Plum learn to cook?', 'She', 'He'],
  ['Where did Basil Green learn to cook?', 'He', 'She'],
])('%s: "%s" may be them, "%s" may not', (question, theirs, another) => {
  const opening = ask(household, question).passages.map(({ sentence }) => sentence.split(' ')[0]);
  expect(opening.indexOf(theirs)).toBeLessThan(2);
  expect(opening.indexOf(another)).toBeGreaterThan(opening.indexOf(theirs));
});

test('whoever says nothing in the sources did not say', () => {
  expect(ask(speakers, 'What did Basil Green say?')).toMatchObject({ found: false, silent: 'Basil Green' });
  expect(ask(speakers, 'What did Ada Plum say?', { files: ['another.txt'] })).toMatchObject({
    found: false,
    silent: null,
  });
});

test.each(['', ' ', '?!', '🚤', '@everyone', '**bold** `code`', 'why '.repeat(1500)])(
  '%j is answered without trouble',
  (odd) => {
    const { found, support, passages } = ask(shelf, odd);
    expect(found).toBe(false);
    expect(support).toBeGreaterThanOrEqual(0);
    for (const { article, text } of passages) expect(article.text).toContain(text);
  },
);

test.each(['What happened on Friday?', 'what has happened to the pier', "What's going to happen to the pier?"])(
  '%s does not ask for a sentence that says "happen"',
  (question) => {
    const text = `"It was bound to happen," the baker said. "Things happen."\n\nThe pier was swept away on Friday.`;
    const { passages } = ask(buildShelf([readText('pier.txt', ` date 1926-06-02 The Pier\n\n${text}`)]), question);
    expect(passages[0]?.sentence).toBe('The pier was swept away on Friday.');
  },
);

test('what asks for nothing else asks for what happened', () => {
  expect(ask(shelf, 'What happened?').unknown).toEqual(['happened']);
});
