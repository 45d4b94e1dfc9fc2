import type { Answer } from '../../../src/answer/ask.ts';
import type { Card } from '../../../src/answer/card.ts';
import { type Passage, quote } from '../../../src/answer/passage.ts';
import type { Verification } from '../../../src/answer/verify/verify.ts';
import type { Article } from '../../../src/article/article.ts';
import { cite } from '../../../src/article/citation.ts';
import { CLUEDO } from '../../corpus.ts';

function cluedo(at: number): Article {
  const article = CLUEDO[at];
  if (!article) throw new RangeError(`there is no article ${at}`);
  return article;
}

const [library, kitchen] = [cluedo(0), cluedo(1)];
const hall: Article = {
  ...cluedo(2),
  source: { ...cluedo(2).source, publisher: 'The Tudor Gazette', url: 'https://gazette.example/hall_(arrest)?a=1&b=2' },
};
export const ARTICLES = [library, kitchen, hall];

/** @param at position of the best sentence; @param context how many sentences before it are context. */
export function passage(article: Article, at: number, words: readonly string[] = [], context = 0): Passage {
  const sentence = article.sentences[at];
  if (!sentence) throw new RangeError(`${article.source.file} has no sentence ${at}`);
  const text = quote(article, at - context, at);
  const citation = cite(article, sentence);
  return {
    article,
    text,
    sentence: sentence.text,
    at,
    first: at - context,
    last: at,
    context,
    score: 1,
    words,
    citation,
  };
}

export const CANDLESTICK = passage(library, 0, ['candlestick', 'polished']);
export const HURRY = passage(library, 1, ['hurry'], 1);
export const PIPE = passage(hall, 1, ['lead', 'pipe', 'found']);
export const KEY = passage(kitchen, 1, ['key', 'cellar']);

export const FOUND: Answer = {
  question: 'Who found the led pipe?',
  found: true,
  support: 0.9,
  passages: [PIPE, HURRY, CANDLESTICK],
  silent: null,
  unknown: [],
  unknownNames: [],
  corrected: [{ from: 'led', to: 'lead' }],
};

export const NOT_FOUND: Answer = {
  question: 'What does a *submarine* cost?',
  found: false,
  support: 0.1,
  passages: [KEY],
  silent: null,
  unknown: ['submarine', 'cost'],
  unknownNames: [],
  corrected: [],
};

const cited = (one: Passage, text = one.sentence) => ({ text, citation: one.citation });

export const PLUM: Card = {
  name: 'Ada Plum',
  aliases: ['Plum', 'Inspector Plum'],
  roles: [cited(CANDLESTICK, 'Inspector')],
  statements: [cited(HURRY), cited(CANDLESTICK)],
  described: [{ ...cited(PIPE), by: 'Rupert Mustard' }],
  mentions: [CANDLESTICK, HURRY, PIPE].map(({ sentence: text, citation }) => ({ text, citation })),
  with: [
    { name: 'Rupert Mustard', count: 2 },
    { name: 'Quentin Violet', count: 1 },
  ],
};

/** @returns what checking a quotation came to, with these parts of it set. */
export function verification(parts: Partial<Verification>): Verification {
  return {
    quotation: 'Somebody was in a hurry',
    verdict: 'exact',
    passages: [HURRY],
    places: 1,
    isTelling: true,
    differences: [],
    speakers: [],
    ...parts,
  };
}
