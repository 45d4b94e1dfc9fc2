import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import { ENDINGS } from '../../../src/library/fetch/content-type.ts';
import { fetchSource } from '../../../src/library/fetch/fetch-source.ts';
import { openSite } from './site.ts';

async function fetchAs(bytes: Buffer | string, type: string | null, path = '/hall') {
  const site = await openSite((_request, response) =>
    response.writeHead(200, type === null ? {} : { 'content-type': type }).end(bytes),
  );
  return fetchSource(site.origin + path, { allow: [site.host] });
}

/** The text of the article that comes. */
async function textOf(bytes: Buffer | string, type: string): Promise<string | undefined> {
  const page = await fetchAs(bytes, type);
  const reading = 'bytes' in page && readArticle(`hall${ENDINGS[page.contentType]}`, page.bytes, page.charset);
  return reading && 'article' in reading ? reading.article.text : undefined;
}

const HTML = '<!DOCTYPE html>\n<html><body><p>Colonel Mustard was arrested.</p></body></html>';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCX = Buffer.from('PK\x03\x04...[Content_Types].xml...word/document.xml', 'latin1');

test.each([
  ['a page said to be one', HTML, 'text/html; charset=utf-8', '/hall', 'text/html'],
  ['a page said to be XHTML', HTML, 'application/xhtml+xml', '/hall', 'text/html'],
  ['a page said to be text', HTML, 'text/plain', '/hall', 'text/html'],
  ['a page said to be nothing', HTML, null, '/hall', 'text/html'],
  ['a page after a comment and a byte order mark', `\ufeff<!-- saved -->\n${HTML}`, null, '/hall', 'text/html'],
  ['a page in UTF-16', Buffer.from(`\ufeff${HTML}`, 'utf16le'), null, '/hall', 'text/html'],
  ['a page without a tag we know', '<nobody>', 'text/html', '/hall', 'text/html'],
  ['plain text', 'Colonel Mustard was arrested.', 'text/plain', '/hall.txt', 'text/plain'],
  ['plain text said to be bytes', 'Colonel Mustard.', 'application/octet-stream', '/hall', 'text/plain'],
  ['Markdown said to be one', '# Hall', 'text/markdown', '/hall', 'text/markdown'],
  ['Markdown said to be text', '# Hall', 'text/plain', '/hall.md', 'text/markdown'],
  ['a PDF', '%PDF-1.7\n', 'application/pdf', '/hall.pdf', 'application/pdf'],
  ['a PDF said to be a page', '%PDF-1.7\n', 'text/html', '/hall', 'application/pdf'],
  ['a Word file', DOCX, 'application/zip', '/hall', WORD],
])('%s is taken for what it is', async (_what, bytes, type, path, contentType) => {
  expect(await fetchAs(bytes, type, path)).toMatchObject({ contentType });
});

test.each([
  ['a picture', '\x89PNG\r\n\x1a\n\0\0', 'image/png'],
  ['a picture said to be a page', '\x89PNG\r\n\x1a\n\0\0', 'text/html'],
  ['an archive', 'PK\x03\x04\x14\0', 'application/zip'],
  ['JSON', '{"a": 1}', 'application/json'],
  ['a feed', '<?xml version="1.0"?><rss><channel></channel></rss>', 'application/rss+xml'],
])('%s is not an article', async (_what, bytes, type) => {
  expect(await fetchAs(Buffer.from(bytes, 'latin1'), type)).toEqual({
    problem: { kind: 'notAnArticle', type },
  });
});

const TEXT = 'Наташа сказала: «Привет».';
const WINDOWS_1251 = Buffer.from([...TEXT].map((letter) => windows1251(letter.charCodeAt(0))));
function windows1251(code: number): number {
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
}
const page = (meta: string, body: Buffer) =>
  Buffer.concat([Buffer.from(`<!doctype html><head>${meta}</head><p>`), body]);

test.each([
  ['the header', WINDOWS_1251, 'text/plain; charset=windows-1251'],
  ['a header in quotes', WINDOWS_1251, 'text/plain; Charset="CP1251"'],
  ['the meta', page('<meta charset=windows-1251>', WINDOWS_1251), 'text/html'],
  [
    'the older meta',
    page('<meta http-equiv="Content-Type" content="text/html; charset=cp1251">', WINDOWS_1251),
    'text/html',
  ],
  ['the header rather than the meta', page('<meta charset=utf-8>', WINDOWS_1251), 'text/html;charset=windows-1251'],
  ['the byte order mark rather than the header', Buffer.from(`\ufeff${TEXT}`), 'text/plain; charset=windows-1251'],
  ['the byte order mark of UTF-16', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'text/plain'],
  ['nothing, being UTF-8', Buffer.from(TEXT), 'text/plain'],
  ['an unknown header, being UTF-8', Buffer.from(TEXT), 'text/plain; charset=klingon'],
])('the charset is told by %s', async (_what, bytes, type) => {
  expect(await textOf(bytes, type)).toBe(TEXT);
});

test('a letter that is broken costs that letter alone', async () => {
  expect(await textOf(Buffer.from([0x43, 0x61, 0x66, 0xc3, 0x2e]), 'text/plain; charset=utf-8')).toBe('Caf\ufffd.');
});

test('text that is not UTF-8 and says nothing is taken for Western European', async () => {
  expect(await textOf(Buffer.from([0x93, 0x43, 0x61, 0x66, 0xe9, 0x94]), 'text/plain')).toBe('“Café”');
});

test('a page that opens with any number of comments is seen through at once', async () => {
  expect(await fetchAs(`${'<!---->'.repeat(150)}<p>Hello.`, null)).toMatchObject({ contentType: 'text/html' });
  expect(await fetchAs(`${'<!---->'.repeat(150)}Hello.`, null)).toMatchObject({ contentType: 'text/plain' });
});

test.each([
  ['utf-16le', Buffer.from('A 🔔 rang.', 'utf16le'), 'A 🔔 rang.'],
  ['shift_jis', Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x81, 0x42, 0x41]), '日本語。A'],
  ['gb18030', Buffer.from([0xd6, 0xd0, 0x94, 0x39, 0xda, 0x33, 0x41]), '中💩A'],
])('letters of several bytes are read in %s', async (charset, bytes, text) => {
  const mark = Buffer.from(charset === 'utf-16le' ? '\ufeff' : '', 'utf16le');
  expect(await textOf(Buffer.concat([mark, bytes]), `text/plain; charset=${charset}`)).toBe(text);
});

test('a charset that browsers refuse, since it hides what it says, gives no text', async () => {
  expect(await textOf('<p>Colonel Mustard was arrested.', 'text/html; charset=iso-2022-kr')).toBeUndefined();
});
