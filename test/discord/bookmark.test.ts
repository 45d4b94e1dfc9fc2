import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Bookmark, bookmarkOf, fingerprint, readBookmarks, writeBookmarks } from '../../src/discord/bookmark.ts';
import { customId, readCustomId } from '../../src/discord/custom-id.ts';

const place: fc.Arbitrary<Bookmark> = fc.record({
  article: fc.nat(),
  sentence: fc.nat(),
  paragraph: fc.nat(65_535),
  number: fc.nat(255),
  before: fc.nat(15),
  after: fc.nat(15),
});

test('places read as they were written', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 5 }), (places) => {
      expect(readBookmarks(writeBookmarks(places))).toEqual(places);
    }),
  );
});

test('five places fit into a custom_id, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 5, maxLength: 5 }), (places) => {
      expect(customId('passages', writeBookmarks(places))).not.toBeNull();
    }),
  );
});

test('what nobody wrote as places holds none', () => {
  for (const junk of ['x', 'AAAAAAAAAAAAAAA', '!!!!!!!!!!!!!!!!', 'AAAAAAAAAAAAAAAAA'])
    expect(readBookmarks(junk)).toEqual([]);
});

test('a place notices a changed sentence and a renamed article', () => {
  const quoted = (sentence: string, file: string) =>
    bookmarkOf({
      sentence,
      citation: { file, title: '', date: null, publisher: null, url: null, paragraph: 2, sentence: 1, kind: 'list' },
      first: 4,
      at: 5,
      last: 6,
    });
  const before = quoted('Plum found the pipe.', 'hall.txt');
  expect(quoted('Plum found a pipe.', 'hall.txt').sentence).not.toBe(before.sentence);
  expect(quoted('Plum found the pipe.', 'x.txt').article).not.toBe(before.article);
  expect(before).toMatchObject({ article: fingerprint('hall.txt'), paragraph: 2, number: 1, before: 1, after: 1 });
});

test('a custom_id keeps its action and its rest, colons and all', () => {
  expect(readCustomId(customId('who', 'Dr. No: a spy') ?? '')).toEqual({ action: 'who', rest: 'Dr. No: a spy' });
  expect(readCustomId('post')).toEqual({ action: 'post', rest: '' });
});

test('what does not fit into a custom_id becomes no custom_id', () => {
  expect(customId('who', 'x'.repeat(96))).toHaveLength(100);
  expect(customId('who', 'x'.repeat(97))).toBeNull();
});
