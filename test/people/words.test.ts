import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import { fold } from '../../src/people/words/fold.ts';
import { readWords } from '../../src/people/words/read-words.ts';

function words(text: string) {
  const article = readText('a.txt', text);
  const [sentence] = article.sentences;
  if (!sentence) return [];
  const { words, starts } = readWords(article.text, sentence);
  return words.map(({ text }, i) => ({ text, start: starts[i] ?? -1, end: (starts[i] ?? -1) + text.length }));
}

test.each([
  ['then-U.S. envoy', ['then', '-', 'U.S.', 'envoy']],
  ['the U.S.-Russia talks', ['the', 'U.S.', '-', 'Russia', 'talks']],
  ['al-Saud and Varga-Henn', ['al-Saud', 'and', 'Varga-Henn']],
  ["O'Brien's well-known 3.5", ["O'Brien", 'well-known', '3.5']],
  ['J.R.R. Tolkien', ['J.R.R.', 'Tolkien']],
])('%s falls into words', (text, expected) => {
  expect(words(text).map((word) => word.text)).toEqual(expected);
});

test('words are slices of the article, in order, and leave out nothing but blanks and possessives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Lavrov’s', 'al-Saud', 'U.S.', '“Teddy”', 'ex-King', 'über', '7.5%', '—')),
      (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end, text: word } of words(text)) {
          expect(text.slice(start, end)).toBe(word);
          expect(text.slice(last, start)).toMatch(/^(?:’s)?\s*$/);
          last = end;
        }
      },
    ),
  );
});

test('the same word is read alike however many others stand between', () => {
  const before = words('Lavrov’s men met then-President Plum.');
  words(Array.from({ length: 70_000 }, (_, i) => `met${i}`).join(' '));
  expect(words('Lavrov’s men met then-President Plum.')).toEqual(before);
});

test('folding takes off case, diacritics and curls', () => {
  expect(fold('Søren O’Niël-Straße')).toBe("soren o'niel-strasse");
});
