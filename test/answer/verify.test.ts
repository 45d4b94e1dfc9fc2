import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closestEnd, startOf } from '../../src/answer/verify/closest-stretch.ts';
import { verify } from '../../src/answer/verify/verify.ts';
import { readText } from '../../src/article/read-text.ts';
import { buildShelf } from '../../src/shelf/shelf.ts';
import { CLUEDO } from '../corpus.ts';
import { leastTime } from '../least-time.ts';
import { nameRich } from '../name-rich.ts';

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

test('words that a source repeats without end are found in all places', () => {
  const endless = buildShelf([readText('endless.txt', 'never '.repeat(200_000))]);
  expect(verify(endless, 'never never never')).toMatchObject({ verdict: 'exact', places: 199_998 });
});

test('it is told in how many places exactly these words stand, and that a word or two in several is nobody’s', () => {
  expect(verify(inquest, 'the')).toMatchObject({ verdict: 'exact', places: 6, isTelling: false });
  expect(verify(inquest, 'pantry')).toMatchObject({ verdict: 'exact', places: 1, isTelling: true });
  expect(verify(inquest, 'I polished it twice')).toMatchObject({ verdict: 'exact', places: 1, isTelling: true });
  expect(verify(inquest, 'I polished it thrice')).toMatchObject({ verdict: 'altered', places: 0, isTelling: true });
});

test('the commonest word of a book takes no longer than of as many short articles', () => {
  const articles = nameRich(3000);
  const book = readText('book.txt', articles.map(({ text }) => text).join('\n\n'));
  const [many, one] = [articles, [book]].map((some) => {
    const whole = buildShelf(some);
    verify(whole, 'the');
    return leastTime(() => verify(whole, 'the'));
  }) as [number, number];
  expect(one / many).toBeLessThan(5);
});

test('a minus counts, however it is typed', () => {
  const cold = buildShelf([readText('cold.txt', 'It was −5 degrees in the hall that night.')]);
  expect(verify(cold, 'It was -5 degrees in the hall').verdict).toBe('exact');
  expect(verify(cold, 'It was 5 degrees in the hall').verdict).toBe('altered');
});

test('words of someone else are misattributed, in any spelling of the speaker', () => {
  expect(verify(inquest, 'Nobody asked me why.', 'Rupert Mustard')).toMatchObject({
    verdict: 'misattributed',
    speakers: ['Agnes White'],
  });
  expect(verify(inquest, 'Nobody asked me why.', 'white').verdict).toBe('exact');
});

test.each([
  ['exact', 'polished it', 1],
  ['exact', 'I', 2],
  ['stitched', 'I polished it twice. I walked into the door like a bear. I would polish it again', 2],
] as const)('a sentence that holds the words several times is shown once: %s, %s', (verdict, quotation, sentences) => {
  const twice = 'I polished it twice, and I polished it again';
  const lamp = buildShelf([readText('lamp.txt', INQUEST.replace(/I polished it twice, [^,]+/, twice))]);
  const there = verify(verdict === 'exact' ? lamp : inquest, quotation);
  expect(there).toMatchObject({ verdict });
  expect(there.passages).toHaveLength(sentences);
});

test('six thousand characters are no match, and no trouble', () => {
  expect(verify(shelf, 'lamp post '.repeat(600)).verdict).toBe('absent');
});

test('words that stand on the shelf are exact, though many other sentences resemble them more', () => {
  const short = Array.from({ length: 30 }, (_, i) =>
    readText(`${i}.txt`, ` date 1926-11-13 Talks ${i}\n\nGood talks. The talks were held.\n`),
  );
  const long = `The cook told everyone who would listen in the pantry that evening that the talks were good and that the soup was not.`;
  const crowded = buildShelf([...short, readText('soup.txt', ` date 1926-11-14 The Soup\n\n${long}\n`)]);
  const { verdict, passages } = verify(crowded, 'the talks were good');
  expect(verdict).toBe('exact');
  expect(passages.map(({ text }) => text)).toEqual([long]);
});

test('a long quotation joined from two articles is stitched', () => {
  const folder = new URL('../eval/shelves/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const articles = files.map((file) => readText(file, readFileSync(new URL(file, folder), 'utf8')));
  const [one = '', other = ''] = [articles[3], articles[20]].map((article) => article?.text.trim().slice(-800));
  const { verdict, passages } = verify(buildShelf(articles), `${one} ${other}`);
  expect(verdict).toBe('stitched');
  expect(new Set(passages.map(({ article }) => article)).size).toBe(2);
});

test('a long quotation takes not ten times as long as one twenty times shorter', () => {
  const articles = nameRich(500);
  const many = buildShelf(articles);
  const words = articles.flatMap(({ sentences }) => sentences.flatMap(({ text }) => text.split(' ')));
  const altered = (length: number) =>
    words
      .slice(0, length)
      .map((word, i) => (i % 5 === 4 ? 'zebra' : word))
      .join(' ');
  const [long, short] = [altered(600), altered(30)];
  expect([long, short].map((quotation) => verify(many, quotation).verdict)).toEqual(['altered', 'altered']);
  const most = 10 * leastTime(() => verify(many, short));
  expect(leastTime(() => verify(many, long), most)).toBeLessThanOrEqual(most);
});

test('a stitched quotation comes with the sentences it was stitched from', () => {
  const { passages } = verify(inquest, 'I polished it twice, and I walked into the door like a bear');
  expect(passages.map(({ citation }) => citation.paragraph)).toEqual([1, 2]);
});

test.each([
  ['I polished it twice, and I walked into the door like a bear', ['Agnes White', 'Rupert Mustard']],
  ['I walked into the door like a bear, and I would polish it again', ['Rupert Mustard', 'Agnes White']],
])('the speakers of a stitched quotation come in the order of its parts: %s', (quotation, speakers) => {
  expect(verify(inquest, quotation).speakers).toEqual(speakers);
});

test('an altered quotation is told apart word by word', () => {
  const { differences } = verify(inquest, 'I polished it thrice, and I would polish it again');
  expect(differences.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'quotation', text: 'thrice' },
    { kind: 'source', text: 'twice' },
  ]);
});

test.each([
  ['near its end', 'I polished it twice … it again', 'and I would polish'],
  ['near its beginning', 'The lamp was out', 'in the hall'],
])('what a quotation leaves out %s is told as left out: %s', (_, quotation, left) => {
  const { verdict, differences } = verify(inquest, quotation);
  expect(verdict).toBe('altered');
  expect(differences.filter(({ kind }) => kind !== 'same')).toEqual([{ kind: 'source', text: left }]);
});

test('a quotation may begin behind the sign of a currency, but not give another', () => {
  const costs = buildShelf([
    readText('costs.txt', 'The repair will cost €4.2 million or, by her count, $ 5.1 million.'),
  ]);
  expect(verify(costs, '4.2 million').verdict).toBe('exact');
  expect(verify(costs, '€4.2 million').verdict).toBe('exact');
  expect(verify(costs, '$5.1 million').verdict).toBe('exact');
  expect(verify(costs, 'will cost $4.2 million').verdict).toBe('altered');
  expect(verify(costs, 'will cost 4.2 million').verdict).toBe('altered');
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
  const words = (...numbers: number[]) => fc.array(fc.constantFrom(...numbers), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(words(0, 1, 2), words(-1, 0, 1, 2), (pattern, text) => {
      const { from, to, distance } = closestStretch(Int32Array.from(pattern), Int32Array.from(text));
      expect(distance).toBe(editDistance(pattern, text.slice(from, to)));
      for (let i = 0; i <= text.length; i += 1) {
        for (let j = i; j <= text.length; j += 1) {
          expect(distance).toBeLessThanOrEqual(editDistance(pattern, text.slice(i, j)));
        }
      }
    }),
  );
});

test('a long row of words is as near as it was made', () => {
  const edit = fc.record({ at: fc.nat(), kind: fc.constantFrom('change', 'add', 'leave out') });
  fc.assert(
    fc.property(fc.integer({ min: 30, max: 100 }), fc.array(edit, { maxLength: 4 }), (length, edits) => {
      const pattern = Array.from({ length }, (_, i) => i);
      const text = [...pattern];
      for (const { at, kind } of edits)
        text.splice(at % text.length, kind === 'add' ? 0 : 1, ...(kind === 'leave out' ? [] : [-1]));
      const around = (row: number[]) => Int32Array.from([-1, 3, 1, ...row, 2, 0]);
      expect(closestStretch(Int32Array.from(pattern), around(pattern))).toEqual({
        from: 3,
        to: 3 + length,
        distance: 0,
      });
      const { from, to, distance } = closestStretch(Int32Array.from(pattern), around(text));
      expect(distance).toBeLessThanOrEqual(edits.length);
      expect(distance).toBe(table(pattern, [...around(text)].slice(from, to)));
    }),
  );
});

function closestStretch(pattern: Int32Array, text: Int32Array) {
  const end = closestEnd(pattern, text);
  return { ...end, from: startOf(pattern, text, end) };
}

/** Edit distance by the textbook's table. */
function table(a: readonly number[], b: readonly number[]): number {
  let row = [0, ...b.map((_, j) => j + 1)];
  for (const [i, one] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      next.push(Math.min((row[j] ?? 0) + (one === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function editDistance(a: readonly number[], b: readonly number[]): number {
  if (!a.length || !b.length) return a.length + b.length;
  const change = editDistance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return a[0] === b[0] ? change : Math.min(change, editDistance(a.slice(1), b) + 1, editDistance(a, b.slice(1)) + 1);
}
