import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { read } from './articles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each<[what: string, file: string, content: Uint8Array, problem: string]>([
  ['nothing', 'a.txt', bytes(''), 'is empty: add some prose'],
  ['white space', 'a.txt', bytes(' \n\n '), 'is empty: add some prose'],
  [
    'other encodings',
    'a.txt',
    latin1('Caf\u00e9 society met.'),
    'is not UTF-8 text: open it in an editor and save it as UTF-8',
  ],
  [
    'a PDF named .txt',
    'a.txt',
    latin1('%PDF-1.7\n%\u00e2'),
    'is a PDF, whatever its name says: save it as plain text, Markdown or HTML',
  ],
  [
    'a picture named .md',
    'a.md',
    latin1('\u0089PNG\r\n'),
    'is a picture, whatever its name says: save it as plain text, Markdown or HTML',
  ],
  ['zero bytes', 'a.txt', bytes('a\0b'), 'is not text: save it as plain text, Markdown or HTML'],
  ['over 5 MB', 'a.txt', new Uint8Array(6_100_000), 'is 6.1 MB long; 5 MB is the most: split it into several files'],
  ['bylines alone', 'a.txt', bytes('By Ada Plum'), 'holds no sentence: add some prose'],
  ['a page of scripts', 'a.html', bytes('<body><script>go()</script></body>'), 'holds no sentence: add some prose'],
  [
    'a page nested without end',
    'a.html',
    bytes(`<body>${'<div>'.repeat(5_000)}Down here.`),
    'holds no sentence: add some prose',
  ],
  ['front matter alone', 'a.md', bytes('---\ntitle: A\n---\n'), 'holds no sentence: add some prose'],
  ['no ending', 'README', bytes('Hello.'), 'is no article I can read: .txt, .md, .html, .pdf and .docx are'],
  ['another ending', 'a.exe', bytes('Hello.'), 'is no article I can read: .txt, .md, .html, .pdf and .docx are'],
])('of a file with %s, it says what is wrong and what to do', (_, file, content, problem) => {
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

test('what the caller knows wins over what the file says of itself, but for the file name', () => {
  const known = { url: 'https://news.example/a', title: 'Known', file: 'elsewhere.txt' };
  const reading = readArticle('a.md', bytes('---\ntitle: Own\nauthor: Ada Plum\n---\nHe left.'), known);
  expect(reading).toMatchObject({
    article: { source: { file: 'a.md', title: 'Known', author: 'Ada Plum', url: 'https://news.example/a' } },
  });
});

test('an article is plain data', () => {
  const article = read('a.txt', 'He left. She stayed.');
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
});
