import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestStretch } from '../../src/answer/verify/closest-stretch.ts';
import { verify } from '../../src/answer/verify/verify.ts';
import { readText } from '../../src/article/read-text.ts';
import { buildShelf } from '../../src/shelf/shelf.ts';
import { CLUEDO } from '../corpus.ts';

const shelf = buildShelf(CLUEDO);

const INQUEST = ` date 1926-11-12 The Inquest

"I polished it twice, and I would polish it again," said Agnes White. "Nobody asked me why."

"The lamp in the hall was out," Rupert Mustard told the coroner. "I walked into the door like a bear."

The coroner spoke of "plain bad luck" and later of "carelessness" in the pantry.`;

const inquest = buildShelf([readText('inquest.txt', INQUEST)]);

describe('a quotation is', () => {
  test.each([
    ['exact', 'I polished it twice, and I would polish it again'],
    ['exact', 'i POLISHED it twice — and I would polish it again!'],
    ['exact', '“The lamp in the hall was out. I walked into the door like a bear.”'],
    ['exact', 'plain bad luck'],
    ['altered', 'I polished it thrice, and I would polish it again'],
    ['altered', 'The lamp in the hall was not out'],
    ['altered', 'I walked into the bear like a door'],
    ['altered', 'Nobody has asked me why'],
    ['altered', 'spoke of "plain bad luck" and carelessness'],
    ['stitched', 'I polished it twice, and I walked into the door like a bear'],
    ['stitched', 'The lamp in the hall, and I would polish it again'],
    ['stitched', 'I polished it twice because I walked into the door like a bear'],
    ['stitched', 'The lamp in the hall, but of course I would polish it again'],
    ['altered', 'I walked into the hall was like a bear'],
    ['absent', 'I polished it for a week but nobody ever saw the pantry like that'],
    ['absent', 'The butler has been lying since the first evening'],
    ['absent', '🕯️ ?!'],
    ['absent', ''],
  ])('%s: %s', (verdict, quotation) => {
    expect(verify(inquest, quotation).verdict).toBe(verdict);
  });
});

test('words of someone else are misattributed, in any spelling of the speaker', () => {
  expect(verify(inquest, 'Nobody asked me why.', 'Rupert Mustard')).toMatchObject({
    verdict: 'misattributed',
    speakers: ['Agnes White'],
  });
  expect(verify(inquest, 'Nobody asked me why.', 'white').verdict).toBe('exact');
});

test('six thousand characters are no match, and no trouble', () => {
  expect(verify(shelf, 'lamp post '.repeat(600)).verdict).toBe('absent');
});

test('a stitched quotation comes with the sentences it was stitched from', () => {
  const { passages } = verify(inquest, 'I polished it twice, and I walked into the door like a bear');
  expect(passages.map(({ citation }) => citation.paragraph)).toEqual([1, 2]);
});

test('an altered quotation is told apart word by word', () => {
  const { differences } = verify(inquest, 'I polished it thrice, and I would polish it again');
  expect(differences.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'quotation', text: 'thrice' },
    { kind: 'source', text: 'twice' },
  ]);
});

test('an absent quotation comes with the nearest sentence', () => {
  const { passages } = verify(shelf, 'The lead pipe of the widow was painted green last summer');
  expect(passages[0]?.sentence).toBe('Plum found the lead pipe under his coat.');
});

test('whatever is cut out of a sentence at word boundaries is exact, and quoted as whole sentences', () => {
  const sentences = CLUEDO.flatMap(({ sentences }) => sentences);
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.nat(), fc.integer({ min: 1, max: 20 }), ({ text }, skip, most) => {
      const words = text.split(' ');
      const cut = words
        .slice(skip % words.length)
        .slice(0, most)
        .join(' ');
      const { verdict, passages } = verify(shelf, cut);
      expect(verdict).toBe('exact');
      for (const { article, text: quoted } of passages) expect(article.text).toContain(quoted);
    }),
  );
});

test('the closest stretch is as near as any stretch', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words, words, (pattern, text) => {
      const { from, to, distance } = closestStretch(pattern, text);
      expect(distance).toBe(editDistance(pattern, text.slice(from, to)));
      for (let i = 0; i <= text.length; i += 1) {
        for (let j = i; j <= text.length; j += 1) {
          expect(distance).toBeLessThanOrEqual(editDistance(pattern, text.slice(i, j)));
        }
      }
    }),
  );
});

function editDistance(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return a.length + b.length;
  const change = editDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return a[0] === b[0] ? change : Math.min(change, editDistance(a.slice(1), b) + 1, editDistance(a, b.slice(1)) + 1);
}
