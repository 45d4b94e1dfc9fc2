import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customId, readCustomId } from '../../src/discord/custom-id.ts';
import { fingerprint, type Place, placeOf, readPlaces, writePlaces } from '../../src/discord/place.ts';

const place: fc.Arbitrary<Place> = fc.record({
  article: fc.nat(),
  sentence: fc.nat(),
  paragraph: fc.nat(65_535),
  number: fc.nat(65_535),
});

test('places read as they were written', () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 5 }), (places) => {
      expect(readPlaces(writePlaces(places))).toEqual(places);
    }),
  );
});

test('five places fit into a custom_id, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(place, { minLength: 5, maxLength: 5 }), (places) => {
      expect(customId('passages', writePlaces(places))).not.toBeNull();
    }),
  );
});

test('what nobody wrote as places holds none', () => {
  for (const junk of ['x', 'AAAAAAAAAAAAAAA', '!!!!!!!!!!!!!!!!', 'AAAAAAAAAAAAAAAAA'])
    expect(readPlaces(junk)).toEqual([]);
});

test('a place notices a changed sentence and a renamed article', () => {
  const citation = { file: 'hall.txt', paragraph: 2, sentence: 1 };
  const before = placeOf({ sentence: 'Plum found the pipe.', citation });
  expect(placeOf({ sentence: 'Plum found a pipe.', citation }).sentence).not.toBe(before.sentence);
  expect(placeOf({ sentence: 'Plum found the pipe.', citation: { ...citation, file: 'x' } }).article).not.toBe(
    before.article,
  );
  expect(before.article).toBe(fingerprint('hall.txt'));
});

test('a custom_id keeps its action and its rest, colons and all', () => {
  expect(readCustomId(customId('who', 'Dr. No: a spy') ?? '')).toEqual({ action: 'who', rest: 'Dr. No: a spy' });
  expect(readCustomId('post')).toEqual({ action: 'post', rest: '' });
});

test('what does not fit into a custom_id becomes no custom_id', () => {
  expect(customId('who', 'x'.repeat(96))).toHaveLength(100);
  expect(customId('who', 'x'.repeat(97))).toBeNull();
});
