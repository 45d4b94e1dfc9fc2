import { describe, expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import { findCandidates, wordSentences } from '../../src/people/candidates/candidates.ts';

/** @returns the possible names of a text, each as `titles | name`, without its titles just `name`. */
function candidates(text: string): string[] {
  const article = readText('a.txt', text);
  return findCandidates(wordSentences(article)).map(({ words, starts, from, to, titleFrom }) => {
    const end = (last: number) => (starts[last] ?? 0) + (words[last]?.text.length ?? 0);
    const slice = (first: number, last: number) => article.text.slice(starts[first], end(last - 1));
    return titleFrom < from ? `${slice(titleFrom, from)} | ${slice(from, to)}` : slice(from, to);
  });
}

describe('a run of capitals is cut to the name', () => {
  test.each([
    ['We met U.S. Secretary of State Marco Rubio there.', ['U.S. Secretary', 'Secretary of State | Marco Rubio']],
    ['The UN Secretary General, a man, left.', []],
    ['We met then-President Imke Thorsby there.', ['President | Imke Thorsby']],
    ['We met Detective Sgt. Kofi Langstaff there.', ['Detective Sgt. | Kofi Langstaff']],
    ['We met Mr. Putin there.', ['Mr. | Putin']],
    ['We met French President Emmanuel Macron there.', ['French', 'President | Emmanuel Macron']],
    ['We met Australian Tom Moody there.', ['Tom Moody']],
    ['We met Controversial Australian Tom Lindqvist there.', ['Tom Lindqvist']],
    ['We met King Abdullah bin Hussein there.', ['King | Abdullah bin Hussein']],
    ['We met Stephen King there.', ['Stephen King']],
    ['We met Dean Headley there.', ['Dean Headley']],
    ['We met Dean Aurelia Finch there.', ['Dean | Aurelia Finch']],
    ['We saw King Fahd University there.', ['King Fahd University']],
    ['We saw Saudi Arabia there.', ['Saudi Arabia']],
    ['We met Putin Monday there.', ['Putin']],
    ['We met June Carter there.', ['June Carter']],
    ['We met W. H. Auden there.', ['W. H. Auden']],
    ['We met W.H. Auden there.', ['W.H. Auden']],
    ['We met Roberto "Hands of Stone" Duran there.', ['Roberto "Hands of Stone" Duran']],
    ['We met Martin Luther King, Jr. there.', ['Martin Luther King, Jr.']],
    ['We met Inés de la Quintana there.', ['Inés de la Quintana']],
    ['We met van Aerden there.', ['van Aerden']],
    ['We met Mishari al-Dhaidi there.', ['Mishari al-Dhaidi']],
    ['We met Kim Jong-un there.', ['Kim Jong-un']],
    ['We met Saudi-owned firms and Lavrov’s men there.', ['Lavrov']],
    ['But Duran slept. Will Smith woke.', ['Duran', 'Will Smith']],
    ['A Banksy hung there.', ['Banksy']],
    ['I’m late, and so am I.', []],
  ])('%s', (text, expected) => {
    expect(candidates(text)).toEqual(expected);
  });

  test('a headline yields only what stands elsewhere too', () => {
    const text = 'Judge Leonora Quist blamed the captain.\n\nQuist Blames Captain For Late Call\n\nThe ship sank.';
    expect(candidates(text)).toEqual(['Judge | Leonora Quist', 'Quist']);
  });
});
