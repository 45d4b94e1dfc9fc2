import { expect, test } from 'vitest';
import type { ArticleProblem } from '../../src/article/problem.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { read } from './articles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each<[what: string, file: string, content: Uint8Array, problem: ArticleProblem]>([
  ['nothing', 'a.txt', bytes(''), { kind: 'empty' }],
  ['white space', 'a.txt', bytes(' \n\n '), { kind: 'empty' }],
  ['other encodings', 'a.txt', latin1('Caf\u00e9 society met.'), { kind: 'notDecodable', encoding: 'UTF-8' }],
  ['a PDF named .txt', 'a.txt', latin1('%PDF-1.7\n%\u00e2'), { kind: 'otherFormat', format: 'pdf' }],
  ['a picture named .md', 'a.md', latin1('\u0089PNG\r\n'), { kind: 'otherFormat', format: 'picture' }],
  [
    'rich text behind a byte order mark',
    'a.txt',
    bytes('\ufeff{\\rtf1 Hello.}'),
    { kind: 'otherFormat', format: 'rtf' },
  ],
  ['zero bytes', 'a.txt', bytes('a\0b'), { kind: 'notText' }],
  ['over 5 MB', 'a.txt', new Uint8Array(6_100_000), { kind: 'tooLong', bytes: 6_100_000, most: 5_000_000 }],
  ['bylines alone', 'a.txt', bytes('By Ada Plum'), { kind: 'noSentence' }],
  ['a page of scripts', 'a.html', bytes('<body><script>go()</script></body>'), { kind: 'noSentence' }],
  ['a page nested without end', 'a.html', bytes(`<body>${'<div>'.repeat(5_000)}Down here.`), { kind: 'noSentence' }],
  ['front matter alone', 'a.md', bytes('---\ntitle: A\n---\n'), { kind: 'noSentence' }],
  ['no ending', 'README', bytes('Hello.'), { kind: 'unknownFormat' }],
  ['another ending', 'a.exe', bytes('Hello.'), { kind: 'unknownFormat' }],
])('of a file with %s, it says what is wrong', (_, file, content, problem) => {
  expect(readArticle(file, content)).toEqual({ problem });
});

test('endings may be in capitals', () => {
  expect(read('A.TXT', 'He left.').text).toBe('He left.');
});

test.each([
  ['utf-16le', Uint8Array.from([0xff, 0xfe, 0x48, 0, 0x69, 0, 0x2e, 0])],
  ['utf-16be', Uint8Array.from([0xfe, 0xff, 0, 0x48, 0, 0x69, 0, 0x2e])],
])('%s is read if its byte order mark says so', (_, content) => {
  expect(readArticle('a.txt', content)).toMatchObject({ article: { text: 'Hi.' } });
});

test('an article is plain data', () => {
  const article = read('a.txt', 'He left. She stayed.');
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
});
