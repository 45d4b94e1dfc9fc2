import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readSource } from '../../../src/library/parse/read-source.ts';
import { coreProperties, paragraph, writeDocx } from './docx-file.ts';

async function read(bytes: Uint8Array) {
  const reading = await readSource('hall.docx', bytes);
  if ('problem' in reading) throw new Error(reading.problem.kind);
  const { article } = reading;
  return {
    ...article,
    prose: article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`),
  };
}

test('a Word file becomes headings, paragraphs, quotations, captions, and sentences that are slices', async () => {
  const { source, text, sentences, prose } = await read(
    writeDocx(
      [
        paragraph('An Arrest in the Hall', 'Title'),
        paragraph('The Morning', 'heading 1'),
        paragraph('Colonel Mustard was arrested at 7 a.m. &amp; said nothing. Plum found the “pipe”.'),
        paragraph('Somebody was in a hurry.', 'Quote'),
        paragraph('The hall, with its clock.', 'caption'),
      ].join(''),
    ),
  );
  expect(source).toMatchObject({ title: 'An Arrest in the Hall', author: null, file: 'hall.docx' });
  expect(prose).toEqual([
    'heading: The Morning',
    'paragraph: Colonel Mustard was arrested at 7 a.m. & said nothing. Plum found the “pipe”.',
    'quotation: Somebody was in a hurry.',
    'caption: The hall, with its clock.',
  ]);
  for (const sentence of sentences) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
});

test('a row of a table is one line, its cells parted', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`;
  const { prose } = await read(writeDocx(`<w:tbl>${row('Weapon', 'Room')}${row('Rope', 'Hall')}</w:tbl>`));
  expect(prose.join('\n').split(/\n+/)).toEqual(['list: Weapon | Room', 'Rope | Hall']);
});

test('the properties name title and author, and the heading then stays', async () => {
  const { source, prose } = await read(
    writeDocx(
      paragraph('In the Hall', 'heading 1') + paragraph('Mustard was arrested.'),
      coreProperties('An Arrest', 'Ada Plum'),
    ),
  );
  expect(source).toMatchObject({ title: 'An Arrest', author: 'Ada Plum' });
  expect(prose).toEqual(['heading: In the Hall', 'paragraph: Mustard was arrested.']);
});

test('footnotes stand at the end, without their marks in the text', async () => {
  const { prose } = await read(
    writeDocx('<w:p><w:r><w:t>The rope was found.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>', {
      'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph('It was new.')}</w:footnote></w:footnotes>`,
    }),
  );
  expect(prose).toEqual(['paragraph: The rope was found.', 'list: It was new.']);
});

test('pictures are left out', async () => {
  const picture = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="rId3"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const { prose } = await read(writeDocx(picture + paragraph('The hall was empty.')));
  expect(prose).toEqual(['paragraph: The hall was empty.']);
});

test.each([
  ['another archive', zipSync({ 'hall.xml': new Uint8Array(3) }), 'noWordFile'],
  ['an old Word file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'noWordFile'],
  ['cut short', writeDocx(paragraph('Hall.')).subarray(0, 300), 'noWordFile'],
  ['empty', new Uint8Array(), 'noWordFile'],
  ['a zip bomb', writeDocx(' '.repeat(60_000_000)), 'unpacksTooLarge'],
  [
    'a thousand parts too many',
    zipSync(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`word/${i}.xml`, new Uint8Array(1)]))),
    'unpacksTooLarge',
  ],
  ['without text', writeDocx(paragraph('')), 'noSentence'],
])('a Word file that is %s is a problem', async (_what, bytes, kind) => {
  expect(await readSource('hall.docx', bytes)).toEqual({ problem: { kind } });
});

test('running heads and comments are told as left out', async () => {
  const part = (name: string, text: string) =>
    `<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${text}</w:${name}>`;
  const file = writeDocx(paragraph('Colonel Mustard was arrested at seven.'), {
    'word/header1.xml': part('hdr', paragraph('The Cluedo Gazette')),
    'word/footer1.xml': part('ftr', `${paragraph('Draft')}${paragraph('')}`),
    'word/comments.xml': part('comments', paragraph('Is this so?')),
  });
  expect(await readSource('hall.docx', file)).toMatchObject({
    leftOut: ['Is this so?', 'Draft', 'The Cluedo Gazette'],
  });
});

test('of a table within a table every word is read, once', async () => {
  const table = (...rows: string[][]) =>
    `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  const inner = table([paragraph('Rope'), paragraph('Hall')], [paragraph('Pipe'), paragraph('Attic')]);
  const innermost = table([paragraph('Knife'), paragraph('Cellar')]);
  const { prose } = await read(
    writeDocx(
      table(
        [paragraph('Plum denied it.') + paragraph('He left.'), paragraph('What was found:') + inner + paragraph('')],
        [table([innermost + paragraph('')]) + paragraph(''), paragraph('Nobody confessed.')],
      ),
    ),
  );
  expect(prose.join('\n').split(/\n+/)).toEqual([
    'paragraph: Plum denied it.',
    'paragraph: He left.',
    'paragraph: What was found:',
    'list: Rope | Hall',
    'Pipe | Attic',
    'list: Knife | Cellar',
    'paragraph: Nobody confessed.',
  ]);
});
