import type { Article } from '../article/article.ts';
import { readText } from '../article/read-text.ts';

/** Words of English prose by frequency: the commonest are these, the rest are made of syllables. */
const COMMON =
  'the of and to in a is was for that on said with as at by from had he it be his an were but not has who they their'.split(
    ' ',
  );
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran cor del fin gar hol'.split(' ');
const VOCABULARY = 20_000;
const SENTENCES_IN_PARAGRAPH = 3;
const SENTENCES_IN_ARTICLE = 18;

/** Repeatable numbers from 0 to 1: a linear congruential generator with the constants of Numerical Recipes (1992). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(1_664_525, state) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A word by its rank, drawn so that the word of rank r comes with a frequency near 1/r, as in prose (Zipf's law). */
function drawWord(random: () => number): string {
  const rank = Math.floor(VOCABULARY ** random()) - 1;
  const common = COMMON[rank];
  if (common) return common;
  const digits = [rank % 26, Math.floor(rank / 26) % 26, Math.floor(rank / 676) % 26, Math.floor(rank / 17_576)];
  return digits.map((digit) => SYLLABLES[digit] ?? '').join('');
}

function drawSentence(random: () => number): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 16) }, () => drawWord(random));
  if (random() < 0.5) words[Math.floor(random() * words.length)] = capitalised(drawWord(random));
  return `${capitalised(words.join(' '))}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Articles that hold so many different sentences in all. */
export function syntheticArticles(sentences: number): Article[] {
  const random = randomNumbers(sentences);
  return Array.from({ length: Math.ceil(sentences / SENTENCES_IN_ARTICLE) }, (_, number) => {
    const count = Math.min(SENTENCES_IN_ARTICLE, sentences - number * SENTENCES_IN_ARTICLE);
    const drawn = Array.from({ length: count }, () => drawSentence(random));
    const paragraphs = drawn.map((one, i) => (i % SENTENCES_IN_PARAGRAPH ? ` ${one}` : `\n\n${one}`)).join('');
    return readText(`${number}.txt`, ` date 2026-01-01 Article ${number}${paragraphs}\n`);
  });
}

/** A question about one of the sentences: some of its words, behind a question word. */
export function syntheticQuestion(articles: readonly Article[], random: () => number): string {
  const { sentences } = articles[Math.floor(random() * articles.length)] ?? { sentences: [] };
  const words = sentences[Math.floor(random() * sentences.length)]?.text.replace('.', '').split(' ') ?? [];
  return `What did ${words.filter(() => random() < 0.35).join(' ') || 'the article'} say?`;
}
