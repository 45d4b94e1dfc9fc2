import { describe, expect, test } from 'vitest';
import { outline, read } from './articles.ts';

describe('what Markdown says of its source', () => {
  test('stands in its front matter', () => {
    const { source } = read(
      'a.md',
      '---\ntitle: "The key: a story"\ndate: 2026-02-11\nauthors:\n  - Ada Plum\n  - name: Agnes White\npublisher: The Lamp\nurl: https://lamp.example/key\n---\n\nHe left.',
    );
    expect(source).toEqual({
      file: 'a.md',
      title: 'The key: a story',
      date: '2026-02-11',
      author: 'Ada Plum, Agnes White',
      publisher: 'The Lamp',
      url: 'https://lamp.example/key',
    });
  });

  test('or else in the heading and the byline above its prose', () => {
    expect(read('a.md', '# The *key*\n\n*By Ada Plum*\n\nHe left.').source).toMatchObject({
      title: 'The key',
      author: 'Ada Plum',
      date: null,
    });
  });

  test.each([
    '---\ntitle: The key: a story\ndate: 2026-02-11\nurl: https://lamp.example/key\n---\n\nHe left.',
    '+++\ntitle = "The key: a story"\ndate = 2026-02-11\nurl = \'https://lamp.example/key\'\n+++\n\nHe left.',
  ])('in front matter that is no YAML, too, as it stands: %s', (content) => {
    const article = read('a.md', content);
    expect(article.source).toMatchObject({
      title: 'The key: a story',
      date: '2026-02-11',
      url: 'https://lamp.example/key',
    });
    expect(article.text).toBe('He left.');
  });

  test.each(['---\ntitle: [\n---\n\nHe left.', '---\n- a\n---\n\nHe left.', 'He left.'])(
    'or nowhere, also where the front matter is broken: %s',
    (content) => {
      const article = read('key.md', content);
      expect(article.source).toMatchObject({ title: 'key', date: null, author: null });
      expect(article.text).toBe('He left.');
    },
  );
});

describe('the blocks of Markdown', () => {
  test('a heading that repeats the title is no block, another is', () => {
    expect(outline(read('a.md', '---\ntitle: The key\n---\n\n# The key\n\nHe left.'))).toEqual(['paragraph: He left.']);
    expect(outline(read('a.md', '---\ntitle: The key\n---\n\n# Chapter one\n\nHe left.'))).toEqual([
      'heading: Chapter one',
      'paragraph: He left.',
    ]);
  });

  test('emphasis, links and code read as their words, a wrapped line as one', () => {
    expect(read('a.md', 'He *left* the [hall](https://a.example "t"), `at`\nonce &amp; for\\\nall[^1].').text).toBe(
      'He left the hall, at once & for\nall.',
    );
  });

  test('a break in HTML ends a line, and scripts, styles and comments in it are no words', () => {
    const text = 'He left<br>the hall.\n\n<script>\ntrack()\n</script>\n\n<style>p { }</style>\n\n<!-- more -->\n';
    expect(read('a.md', text).text).toBe('He left\nthe hall.');
  });

  test('items of a list are blocks, nested or not, without their markers', () => {
    expect(outline(read('a.md', '- a rope\n  - of hemp\n- a pipe\n\n1. one\n'))).toEqual([
      'list: a rope',
      'list: of hemp',
      'list: a pipe',
      'list: one',
    ]);
  });

  test('a table is one block, each row a sentence', () => {
    expect(outline(read('a.md', '| Thing | n |\n|---|---|\n| Rope | 5 |\n\nHe left.'))).toEqual([
      'list: Thing | n | Rope | 5',
      'paragraph: He left.',
    ]);
    expect(read('a.md', '| Thing | n |\n|---|---|\n| Rope | 5 |\n').sentences.map(({ text }) => text)).toEqual([
      'Thing | n',
      'Rope | 5',
    ]);
  });

  test('a picture has its caption: the words beside it, its title, or what stands for it', () => {
    expect(
      outline(
        read('a.md', '![x](a.png)\n*The tower. Photo: Ada Plum*\n\n![x](a.png "The hall.")\n\n![The cellar.](a.png)'),
      ),
    ).toEqual(['caption: The tower. | © Photo: Ada Plum', 'caption: The hall.', 'caption: The cellar.']);
  });

  test('quotations, bylines, bold lines as headings, code and HTML', () => {
    const blocks = [
      '> Less is more.',
      '*By Ada Plum*',
      '**What now**',
      '**Stop.** He left.',
      '```\nx = 1\n```',
      '<figure><figcaption>The hall.</figcaption></figure>',
      '3\\. He stayed.',
    ];
    expect(outline(read('a.md', blocks.join('\n\n')))).toEqual([
      'quotation: Less is more.',
      'byline: © By Ada Plum',
      'heading: What now',
      'paragraph: Stop. | He left.',
      'paragraph: x = 1',
      'caption: The hall.',
      'paragraph: 3. He stayed.',
    ]);
  });
});
