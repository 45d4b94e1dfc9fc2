import { expect, test } from 'vitest';
import { parsePdf } from '../../../src/library/parse/pdf/parse-pdf.ts';
import { readSource } from '../../../src/library/parse/read-source.ts';
import { column, draw, type Print, writePdf, writePdfOf } from './pdf-file.ts';

/** @returns the blocks as `kind: text`. */
async function blocks(pages: readonly (readonly Print[])[], info = ''): Promise<string[]> {
  const parsing = await parsePdf(writePdf(pages, info));
  if ('problem' in parsing) throw new Error(parsing.problem.kind);
  return parsing.drafts.map(({ kind, text }) => `${kind}: ${text}`);
}

const LONG = [
  'Inspector Ada Plum said on Monday that the candlestick had been polished after',
  'the murder, and that nobody in the house had been able to tell her who had done',
  'it, or when it had been done.',
];
const LONG_TEXT = LONG.join(' ');
const NEXT = [
  'Professor Quentin Violet, the owner of the house, was found in the library by his',
  'cook, Mrs. Agnes White, at seven in the morning.',
];
const NEXT_TEXT = NEXT.join(' ');

test('an article in a PDF has its title, author and date, and its sentences are slices', async () => {
  const bytes = writePdf([
    [
      { text: 'The Body in the Library', y: 780, size: 24 },
      { text: 'By Ada Plum', y: 750 },
      { text: 'November 5, 1926', y: 730 },
      ...column(LONG, { top: 690 }),
      ...column(NEXT, { top: 620 }),
    ],
  ]);
  const reading = await readSource('library.pdf', bytes);
  if ('problem' in reading) throw new Error(reading.problem.kind);
  const { source, text, sentences } = reading.article;
  expect(source).toEqual({
    file: 'library.pdf',
    title: 'The Body in the Library',
    date: '1926-11-05',
    author: 'Ada Plum',
    publisher: null,
    url: null,
  });
  for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
  expect(sentences.filter(({ credit }) => !credit).map((sentence) => sentence.text)).toEqual([LONG_TEXT, NEXT_TEXT]);
});

test.each([
  ['a wider space', [...column(LONG), ...column(NEXT, { top: 670 })]],
  [
    'an indent',
    [...column(LONG), ...column(NEXT.slice(0, 1), { x: 90, top: 678 }), ...column(NEXT.slice(1), { top: 664 })],
  ],
  ['a last line that ends short', [...column(LONG), ...column(NEXT, { top: 678 })]],
])('%s begins a paragraph', async (_what, page) => {
  expect(await blocks([page])).toEqual([`paragraph: ${LONG_TEXT}`, `paragraph: ${NEXT_TEXT}`]);
});

test('columns are read one after the other, and a paragraph goes on from one to the next', async () => {
  const page = [
    ...column(['The cook denied that she had left', 'the kitchen before midnight, and'], { top: 100 }),
    ...column(['said so twice.', 'The key was never found.'], { x: 320, top: 720 }),
  ];
  expect(await blocks([page])).toEqual([
    'paragraph: The cook denied that she had left the kitchen before midnight, and said so twice.',
    'paragraph: The key was never found.',
  ]);
});

test('a bold line on its own heads what follows, and larger type does', async () => {
  const page = [
    { text: 'The Weapon', y: 734, bold: true },
    ...column(LONG),
    { text: 'The Library', y: 640, size: 14 },
    ...column(NEXT, { top: 620 }),
  ];
  expect(await blocks([page], '/Title (A Murder)')).toEqual([
    'heading: The Weapon',
    `paragraph: ${LONG_TEXT}`,
    'heading: The Library',
    `paragraph: ${NEXT_TEXT}`,
  ]);
});

test('a list keeps its items apart, and each whole', async () => {
  const page = [
    ...column(LONG),
    { text: '• a candlestick, which had been polished with great care by somebody in a', y: 664 },
    { text: 'hurry, and put back', x: 84, y: 650 },
    { text: '• a rope', y: 636 },
    ...column(NEXT, { top: 600 }),
  ];
  expect(await blocks([page])).toEqual([
    `paragraph: ${LONG_TEXT}`,
    'list: • a candlestick, which had been polished with great care by somebody in a hurry, and put back',
    'list: • a rope',
    `paragraph: ${NEXT_TEXT}`,
  ]);
});

test('a paragraph goes on over the end of a page, its footnotes, headers, footers and numbers', async () => {
  const furniture = (number: number): Print[] => [
    { text: `The Cluedo Gazette, No. ${number}`, y: 810, size: 9 },
    { text: `Page ${number} of 3`, x: 280, y: 30, size: 9 },
  ];
  const pages = [
    [...furniture(1), ...column(LONG.slice(0, 2)), { text: 'A footnote of the editor.', y: 120, size: 8 }],
    [...furniture(2), ...column(LONG.slice(2)), ...column(NEXT, { top: 680 })],
    [...furniture(3), ...column(['Nobody was arrested.'])],
  ];
  expect(await blocks(pages)).toEqual([
    `paragraph: ${LONG_TEXT}`,
    'paragraph: A footnote of the editor.',
    `paragraph: ${NEXT_TEXT}`,
    'paragraph: Nobody was arrested.',
  ]);
});

test('what belongs to the pages is told as left out, each once', async () => {
  const page = (number: number): Print[] => [
    { text: `The Cluedo Gazette, No. ${number}`, y: 810, size: 9 },
    { text: `Page ${number} of 3`, x: 280, y: 30, size: 9 },
    ...column(LONG),
  ];
  const contents = { text: '1 The Hall . . . . . . . . . . . . . . . 7', y: 400 };
  const reading = await readSource('a.pdf', writePdf([[...page(1), contents], page(2), page(3)]));
  expect(reading).toMatchObject({ leftOut: ['The Cluedo Gazette, No. 1', 'Page 1 of 3', contents.text] });
});

test('a header that changes from chapter to chapter goes by its page number', async () => {
  const chapters = ['1. The Hall', '1. The Hall', '2. The Library', '3. The Kitchen'];
  const pages = chapters.map((chapter, i) => [{ text: `${chapter} ${i + 7}`, y: 810 }, ...column(LONG)]);
  expect(await blocks(pages)).toEqual(chapters.map(() => `paragraph: ${LONG_TEXT}`));
});

test('a table of contents is left out', async () => {
  const contents = [
    { text: '1 The Hall . . . . . . . . . . . . . . . 7', y: 700 },
    { text: '2 The Library ................ 12', y: 686 },
  ];
  expect(await blocks([contents, column(LONG)])).toEqual([`paragraph: ${LONG_TEXT}`]);
});

test('what stands in the margin of one page alone stays', async () => {
  const page = [{ text: 'Only here, at the foot of the page, the murderer signs.', y: 60 }, ...column(LONG)];
  expect(await blocks([page])).toContain('paragraph: Only here, at the foot of the page, the murderer signs.');
});

test.each([
  ['a word goes with the line', ['The candlestick had been pol-', 'ished.'], 'The candlestick had been polished.'],
  ['a word that has one stays', ['He has a well-', 'known cook.'], 'He has a well-known cook.'],
  ['a word written so elsewhere stays', ['A lead-', 'pipe is a lead-pipe.'], 'A lead-pipe is a lead-pipe.'],
  ['a word written without elsewhere goes', ['The self-', 'ish are selfish.'], 'The selfish are selfish.'],
  ['a name stays', ['The Anglo-', 'Saxon table was cleared.'], 'The Anglo-Saxon table was cleared.'],
  ['a number stays', ['The years 1926-', '1927 were quiet.'], 'The years 1926-1927 were quiet.'],
  ['a dash joins what it joins', ['The cook—', 'Mrs. White—denied it.'], 'The cook—Mrs. White—denied it.'],
  ['a soft hyphen always goes', ['The candle\u00ad', 'stick was clean.'], 'The candlestick was clean.'],
])('a hyphen at the end of a line: %s', async (_what, lines, text) => {
  expect(await blocks([column(lines)])).toEqual([`paragraph: ${text}`]);
});

test('the marks of footnotes are left out, and raised numbers that mean something stay', async () => {
  const page = [
    { text: 'The rope was found in the hall.', y: 700 },
    { text: '12', x: 72 + 151, y: 704, size: 6 },
    { text: 'It covers ten m', y: 660 },
    { text: '2', x: 72 + 75, y: 664, size: 6 },
  ];
  const [rope, room] = await blocks([page]);
  expect(rope).toBe('paragraph: The rope was found in the hall.');
  expect(room).toMatch(/ten m ?2$/);
});

test('a scan that lies a little askew is read, a watermark across it is not', async () => {
  const line = (text: string, y: number) => `BT /F1 11 Tf 1 0.01 -0.01 1 72 ${y} Tm (${text}) Tj ET`;
  const content = `${line('The rope was found in the', 700)} ${line('kitchen by the cook.', 686)}`;
  const mark = 'BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (DRAFT) Tj ET';
  const reading = await readSource('a.pdf', writePdfOf([`${content} ${mark}`]));
  expect(reading).toMatchObject({ article: { text: 'The rope was found in the kitchen by the cook.' } });
});

test.each([
  ['/Rotate 90', '0 1 -1 0 595 0'],
  ['/Rotate 180', '-1 0 0 -1 595 842'],
  ['/Rotate 270', '0 -1 1 0 0 842'],
  ['', '0 1 -1 0 595 0'],
])(
  'a page turned on its side (%s, drawn by %s) is read upright, its head and foot left out',
  async (rotate, matrix) => {
    const page = (number: number) =>
      draw([
        { text: `Page ${number} of 3`, x: 280, y: 30, size: 9 },
        ...column(LONG, { top: 480 }),
        ...column(NEXT, { top: 430 }),
      ]);
    const contents = [1, 2, 3].map((number) => `${matrix} cm ${page(number)}`);
    const reading = await readSource('a.pdf', writePdfOf(contents, '', 0, rotate));
    const text = [LONG_TEXT, NEXT_TEXT].join('\n\n');
    expect(reading).toMatchObject({ article: { text: [text, text, text].join('\n\n') }, leftOut: ['Page 1 of 3'] });
  },
);

test('text that runs up the page is left out', async () => {
  const content = 'BT /F1 20 Tf 0 1 -1 0 40 300 Tm (arXiv) Tj ET BT /F1 11 Tf 72 700 Td (The rope was found.) Tj ET';
  const parsing = await parsePdf(writePdfOf([content]));
  expect(parsing).toMatchObject({ drafts: [{ text: 'The rope was found.' }] });
});

test.each([
  ['/Title (The Body) /Author (Ada Plum)', { title: 'The Body', author: 'Ada Plum' }],
  ['/Title (Microsoft Word - body.docx) /Author (user)', { title: 'Largest of All', author: null }],
  ['/Title (body.pdf)', { title: 'Largest of All', author: null }],
  ['', { title: 'Largest of All', author: null }],
])('with the properties "%s" the source is %j', async (info, source) => {
  const page = [{ text: 'Smaller', y: 780, size: 14 }, { text: 'Largest of All', y: 750, size: 20 }, ...column(LONG)];
  expect(await parsePdf(writePdf([page], info))).toMatchObject({ source });
});

test('a PDF without a title is named by its file', async () => {
  const reading = await readSource('reports/hall.pdf', writePdf([column(LONG)]));
  expect(reading).toMatchObject({ article: { source: { title: 'hall' } } });
});

test.each([
  ['a scan', writePdfOf(['0 0 m 500 500 l S']), { kind: 'onlyPictures' }],
  ['too long', writePdfOf(Array(501).fill('')), { kind: 'tooManyPages', pages: 501, most: 500 }],
  ['damaged', Buffer.from('%PDF-1.7\nnothing more'), { kind: 'noPdf' }],
  ['empty', Buffer.alloc(0), { kind: 'noPdf' }],
])('a PDF that is %s is a problem', async (_what, bytes, problem) => {
  expect(await readSource('hall.pdf', bytes)).toEqual({ problem });
});

test('a PDF that is locked with a password is a problem', async () => {
  const key = '<0000000000000000000000000000000000000000000000000000000000000000>';
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >> /ID [<00> <00>]`;
  const locked = writePdf([column(LONG)])
    .toString('latin1')
    .replace('/Root', `${lock} /Root`);
  expect(await readSource('hall.pdf', Buffer.from(locked, 'latin1'))).toEqual({
    problem: { kind: 'locked' },
  });
});

test('a PDF of captions and credits alone holds no sentence', async () => {
  expect(await readSource('hall.pdf', writePdf([column(['By Ada Plum'])]))).toEqual({
    problem: { kind: 'noSentence' },
  });
});
