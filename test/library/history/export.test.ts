import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeArticle } from '../../../src/article/compose.ts';
import { readArticle } from '../../../src/article/read-article.ts';
import { exportArticle } from '../../../src/library/history/export.ts';
import { CLUEDO } from '../../corpus.ts';

const again = (article: (typeof CLUEDO)[number]) => {
  const { name, text } = exportArticle(article);
  const reading = readArticle(name, Buffer.from(text));
  if ('problem' in reading) throw new Error(reading.problem.kind);
  return reading.article;
};

test('an exported article, read again, has the same sentences, title, date and link', () => {
  for (const article of CLUEDO) {
    const url = 'https://example.org/a?b=1&c=2';
    const read = again({ ...article, source: { ...article.source, url } });
    expect(read.sentences.map(({ text }) => text)).toEqual(article.sentences.map(({ text }) => text));
    expect(read.source).toMatchObject({ title: article.source.title, date: article.source.date, url });
  }
});

test('whatever its text looks like in Markdown, it is read again as it stood', () => {
  const mark = fc.constantFrom(
    '*',
    '_',
    '`',
    '#',
    '>',
    '-',
    '+',
    '1.',
    '2)',
    '[x](y)',
    '<b>',
    '&amp;',
    '~~',
    '|',
    '\\',
    '---',
    '===',
  );
  const word = fc.oneof(mark, fc.constantFrom('Plum', 'ran', 'home', 'U.S.', '“so”', 'http://a.example/_b_'));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const source = {
        file: 'added/plum',
        title: 'A "title": with [marks]',
        date: null,
        author: null,
        publisher: null,
        url: null,
      };
      const text = `Plum said ${words.join(' ')} today.`;
      const read = again(
        composeArticle(source, [
          { kind: 'paragraph', text: `${words.join(' ')} today.` },
          { kind: 'paragraph', text },
        ]),
      );
      expect(read.text).toBe(`${words.join(' ')} today.\n\n${text}`);
      expect(read.source.title).toBe(source.title);
    }),
  );
});
