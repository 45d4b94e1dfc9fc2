import { expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { contextBefore, quotedAfter } from '../../src/answer/context.ts';
import { type Passage, toPassage } from '../../src/answer/passage.ts';
import { readable } from '../../src/answer/readable.ts';
import type { Article, Sentence } from '../../src/article/article.ts';
import { readText } from '../../src/article/read-text.ts';
import { buildShelf } from '../../src/shelf/shelf.ts';
import { CLUEDO } from '../corpus.ts';

const ATTIC = readText(
  'attic.txt',
  `The Attic

The parrot knew the safe's number. It said so every night. But nobody listened to the parrot. The stairs creaked.

"I kept the key," Ada Plum said. "It never left my pocket."

"Nor did I sleep."

The clock struck nine and the parrot fell silent at once.

The clock struck nine and the old parrot fell silent at once.`,
);

type Scored = readonly [at: number, score: number];

const passages = (...scored: readonly Scored[]) => passagesOf(ATTIC, scored);

function passagesOf(article: Article, scored: readonly Scored[]): Passage[] {
  return scored.flatMap(([at, score]) => {
    const sentence = article.sentences[at];
    return sentence ? [toPassage({ article, sentence, score, words: [] })] : [];
  });
}

const at = (text: string) => ATTIC.sentences.findIndex((sentence) => sentence.text.startsWith(text));

test.each([
  ['The parrot knew', 0],
  ['It said so', 1],
  ['But nobody', 2],
  ['The stairs', 0],
  ['"I kept', 0],
  ['"It never', 1],
  ['"Nor did', 2],
])('%s ... opens with %i sentences of context', (text, context) => {
  expect(contextBefore(ATTIC, at(text))).toBe(context);
});

const QUAY = readText(
  'quay.txt',
  `The Quay

Ada Plum and her brother swam to the quay. The two swimmers were cold. That surprised nobody. That plan had failed.

Asked whether it was wise, she laughed. By Tuesday they had slept. One of them had a cough. The two boats, Dot and Dash, were gone.

"We heard a bang," said Rose Green, who bakes.

"Nobody came near. I counted four bangs."

"It was dark. I ran. I fell," Violet White said. "We all fell. It hurt."

“The oars were wet. I dropped one.”

“I never row. My father did,” said White. In 1926 Plum had rowed alone. That he fell is known.`,
);

const quay = (text: string) => QUAY.sentences.findIndex((sentence) => sentence.text.includes(text));

test.each([
  ['The two swimmers', 1],
  ['That surprised', 2],
  ['That plan', 2],
  ['Asked whether it', 2],
  ['By Tuesday they', 2],
  ['One of them', 2],
  ['I counted', 2],
  ['We all fell', 2],
  ['It hurt', 2],
  ['I dropped one', 1],
  ['In 1926 Plum', 0],
  ['That he fell', 0],
])('%s ... leans on %i sentences before it', (text, context) => {
  expect(contextBefore(QUAY, quay(text))).toBe(context);
});

test.each([
  ['It was dark', 0, 2],
  ['I ran', 1, 1],
  ['I fell', 2, 0],
  ['I never row', 0, 1],
  ['Nobody came near', 1, 1],
  ['We all fell', 2, 1],
])(
  '%s ... has its speaker, and the end of what was said: %i sentences before and %i after are quoted with it',
  (text, before, after) => {
    const at = quay(text);
    expect([contextBefore(QUAY, at), quotedAfter(QUAY, at)]).toEqual([before, after]);
    const passage = toPassage({ article: QUAY, sentence: QUAY.sentences[at] as Sentence, score: 1, words: [] });
    expect(passage).toMatchObject({ at, first: at - before, last: at + after, context: before });
  },
);

const BRITISH = readText(
  'lodge.txt',
  `The Lodge

‘My father’s boat sank,’ said Rose Green. ‘I watched it. The boys’ hats floated. Nobody laughed.’ The keeper’s dogs barked at the boys’ hats. The lamp was lit.`,
);

test.each([
  ['I watched', 1, 2],
  ['hats floated', 2, 1],
  ['Nobody laughed', 2, 0],
  ['dogs barked', 0, 0],
  ['The lamp', 0, 0],
])(
  '%s ... of single quotation marks and apostrophes has %i sentences before it and %i after',
  (text, before, after) => {
    const at = BRITISH.sentences.findIndex((one) => one.text.includes(text));
    expect([contextBefore(BRITISH, at), quotedAfter(BRITISH, at)]).toEqual([before, after]);
  },
);

const PIER = readText(
  'pier.txt',
  `The Pier

The council voted to close the pier. The decision surprised Ada Plum. The decision to close it took an hour.

By then the tide had turned. "I left at once," she said. "I took the rope. I took the lamp. I took the oars. I took all." The decision was final.

"Nobody asked me. Nobody," said Rose Green. "I would have said no."

She was not alone.

The council met twice. All three members of it resigned. All were tired. Before that meeting they had tea.`,
);

test.each([
  ['The decision surprised', 1],
  ['The decision to close', 0],
  ['By then', 1],
  ['The decision was', 0],
  ['She was not', 1],
  ['All three members', 1],
  ['All were', 2],
  ['Before that', 2],
])('%s ... needs %i sentences before it: what "the decision" was, when "then" is', (text, context) => {
  expect(
    contextBefore(
      PIER,
      PIER.sentences.findIndex((one) => one.text.includes(text)),
    ),
  ).toBe(context);
});

test.each([
  ['The baker measured the pier twice. The survey took a week.', 1],
  ['Nobody knew why it fell. The inquiry, which lasted a year, found nothing.', 1],
  ['The council answered by letter. The replies were short.', 1],
  ['The council never met. The trial of Ada Plum began at noon.', 0],
  ['The cook wept. The baker was asleep.', 0],
  ['It rained all night. The pier was swept away.', 0],
  ['The cook paid for all. The first guests left at noon.', 0],
])('%s: so many sentences before the last are needed to know what it is of: %i', (text, context) => {
  expect(contextBefore(readText('two.txt', text), 1)).toBe(context);
});

test('a quotation too long to be quoted to its end stays open', () => {
  const at = PIER.sentences.findIndex(({ text }) => text.startsWith('"I took'));
  expect(quotedAfter(PIER, at)).toBe(0);
});

test('a weak sentence that would repeat one shown joins it', () => {
  const list = readable(passages([at('It said so'), 9], [at('But nobody'), 1]), 5);
  expect(list.map(({ first, last }) => [first, last])).toEqual([[at('The parrot'), at('But nobody')]]);
});

test('sentences next to each other become one passage, the better one being its sentence', () => {
  const list = readable(passages([at('The stairs'), 9], [at('But nobody'), 8]), 5);
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({ sentence: 'The stairs creaked.', context: 2 });
  expect(list[0]?.text).toBe(
    ATTIC.text.slice(ATTIC.sentences[at('The parrot')]?.start, ATTIC.sentences[at('The stairs')]?.end),
  );
});

test('sentences of two paragraphs stay apart, and so does a weak neighbour', () => {
  expect(readable(passages([at('The stairs'), 9], [at('"I kept'), 9]), 5)).toHaveLength(2);
  expect(readable(passages([at('The parrot'), 9], [at('The stairs'), 1]), 5)).toHaveLength(2);
});

const pier = (text: string) => PIER.sentences.findIndex((one) => one.text.includes(text));

test('a passage whose context is quoted already joins it, also from the next paragraph', () => {
  const last = (...texts: readonly string[]) => {
    const scored = texts.map((text, i): Scored => [pier(text), 9 - 4 * i]);
    return readable(passagesOf(PIER, scored), 5).map((passage) => passage.last);
  };
  expect(last('The council met', 'All three', 'All were')).toEqual([pier('All were')]);
  expect(last('I would', 'She was not')).toEqual([pier('She was not')]);
});

test('context that is quoted already is left out where the two together would be too long', () => {
  const met = pier('The council met');
  const [long, next] = passagesOf(PIER, [
    [met, 9],
    [pier('All were'), 1],
  ]) as [Passage, Passage];
  const [, second] = readable([{ ...long, first: met - 4 }, next], 5);
  expect(second).toMatchObject({ first: met + 1, last: met + 2, context: 1 });
  expect(second?.text).toBe('All three members of it resigned. All were tired.');
});

test('what is quoted already, or nearly so, does not fill the list', () => {
  expect(readable(passages([at('It said so'), 9], [at('The parrot'), 8]), 5)).toHaveLength(1);
  expect(
    readable(
      passages([at('The clock struck nine and the parrot'), 9], [at('The clock struck nine and the old'), 8]),
      5,
    ),
  ).toHaveLength(1);
});

test('every passage of an answer is an exact slice that holds its sentence', () => {
  const shelf = buildShelf([...CLUEDO, ATTIC]);
  for (const question of ['Who was arrested?', 'Did the parrot know the number of the safe?', 'the', '']) {
    for (const { article, text, sentence } of ask(shelf, question, { limit: 40 }).passages) {
      expect(article.text).toContain(text);
      expect(text).toContain(sentence);
    }
  }
});
