import { describe, expect, test } from 'vitest';
import { outline, read } from './articles.ts';

/** The kind that a block of plain text gets between two paragraphs. */
const kindOf = (text: string) =>
  read('a.txt', ` date 2025-01-01 A\n\nIt was late.\n\n${text}\n\nIt was cold.`).blocks[1]?.kind;

describe('the title of plain text', () => {
  test('is in the header, with the date', () => {
    expect(read('a.txt', ' date 2025-02-18 Who has the key?\n\nThe cook has.').source).toMatchObject({
      title: 'Who has the key?',
      date: '2025-02-18',
    });
  });

  test.each(['An Arrest in the Hall', 'Who has the key?', 'Cook questioned over missing key, Plum says'])(
    'is the first line if that reads like one: %s',
    (title) => {
      const article = read('a.txt', `${title}\n\nThe cook has it.`);
      expect(article.source.title).toBe(title);
      expect(article.text).toBe('The cook has it.');
    },
  );

  test.each(['The cook has it.', '“Down,” said the cook.', 'He left. She stayed', 'By Ada Plum'])(
    'is the file name if the first line is %s',
    (first) => {
      const article = read('news/the-key.txt', `${first}\n\nNobody knew.`);
      expect(article.source.title).toBe('the-key');
      expect(article.blocks).toHaveLength(2);
    },
  );

  test('is the file name if there is but one line', () => {
    expect(read('key.txt', 'The cook has the key').source.title).toBe('key');
  });
});

describe('the kind of a block of plain text', () => {
  test.each(['Europeans gather as well', 'Who Read What', 'Who Was It?', 'ALL QUIET', '1926 in review'])(
    'heading: %s',
    (text) => {
      expect(kindOf(text)).toBe('heading');
    },
  );

  test.each([
    'Who was it?',
    'He left.',
    '“Down,” said the cook.',
    'and then he left',
    'Among the things found in the hall were these:',
    'The cook, who had been in the kitchen since before midnight and had heard nothing at all of it, wept',
    'By Tuesday, the river had risen.',
    'On Feb. 18, 2025, the cook left for good with the key.',
    '— I left, said the cook.',
  ])('paragraph: %s', (text) => {
    expect(kindOf(text)).toBe('paragraph');
  });

  test.each([
    'By Hollis Carrow',
    'By Ada Plum and Agnes White',
    'By ADA PLUM',
    'By The Associated Press',
    'By Ada Plum, The Associated Press',
    'By Ada Plum, senior crime correspondent',
    'Reporting by Ada Plum; editing by Agnes White',
    'Updated on: February 18, 2025 / 9:32 AM EST',
    '3 June 2025',
    'Updated 2 hours ago',
  ])('byline: %s', (text) => {
    expect(kindOf(text)).toBe('byline');
  });

  test.each(['- a rope', '• a rope', '2) a rope', '3. a rope', '(b) a rope'])('list: %s', (text) => {
    expect(kindOf(text)).toBe('list');
  });

  test('a heading heads something: the last block is none', () => {
    expect(read('a.txt', ' date 2025-01-01 A\n\nIt was late.\n\nThe End').blocks.at(-1)?.kind).toBe('paragraph');
  });
});

describe('a caption ends in a credit, which is a sentence of its own', () => {
  test.each([
    ['The hall on Feb. 18, 2025.', 'EVELYN PLUM / POOL / AFP via Getty Images'],
    ['The hall on Feb.18, 2025.', 'EVELYN PLUM/POOL / AFP via Getty Images'],
    ['The hall. It is cold.', 'ADA PLUM / THE MANOR MERCURY'],
    ['The hall at 7 a.m.', 'ADA PLUM / REUTERS'],
    ['The hall, seen from the U.S.', 'Ada Plum/AFP'],
    ['The hall.', 'Handout/Reuters'],
    ['The hall.', 'Getty Images'],
    ['The hall.', 'Ada Plum via Getty Images'],
    ['The hall.', 'Ada del Campo via Getty Images'],
    ['The hall.', '(AP Photo/Ada Plum)'],
    ['The hall.', '(AP Photo/Ada Plum, File)'],
    ['The hall.', '(Ada Plum/Pool Photo via AP, File)'],
    ['The hall.', 'Photograph: Ada Plum'],
    ['The hall.', 'Photo by Ada Plum/The Lamp'],
    ['The hall.', 'Photo courtesy of the Plum family'],
    ['The hall.', '© 2025 Ada Plum'],
    ['The hall', '| Photo: Ada Plum'],
    ['The hall. It is cold.', '| Ada Plum/The Lamp via Getty Images'],
  ])('%s %s', (caption, credit) => {
    const article = read('a.txt', ` date 2025-01-01 A\n\n${caption} ${credit}\n\nThe end.`);
    expect(article.blocks[0]?.kind).toBe('caption');
    expect(article.sentences.findLast(({ block }) => block === 0)).toMatchObject({
      text: credit.replace('| ', ''),
      credit: true,
    });
    expect(article.sentences[0]).toMatchObject({ credit: false });
  });

  test.each([
    'He works for AFP. Reuters pays better.',
    'It opens in May. Photo by photo, it tells a life.',
    'The pipe was found on Monday. The rope was not.',
    'He played for either/or.',
  ])('no credit: %s', (text) => {
    expect(kindOf(text)).toBe('paragraph');
  });
});

describe('the lines of plain text', () => {
  test('parted by the width of a page become one paragraph, and items of a list their own', () => {
    const article = read(
      'a.txt',
      'The Key\n\nBy Ada Plum\nMarch 3, 2025\n\nThe cook keeps the\r\nkey. She is\nproud.\n\n- a rope\n- a lead\n  pipe\n',
    );
    expect(article.source).toMatchObject({ title: 'The Key', author: 'Ada Plum', date: '2025-03-03' });
    expect(outline(article)).toEqual([
      'byline: © By Ada Plum',
      'byline: © March 3, 2025',
      'paragraph: The cook keeps the key. | She is proud.',
      'list: - a rope',
      'list: - a lead pipe',
    ]);
  });

  test('much shorter than the others end by themselves; so does what one says in a talk', () => {
    const long = 'The cook keeps the key, and the butler, who keeps the cook, wants it back.';
    const article = read(
      'a.txt',
      `The Key\n\n${long}\n${long}\n\nAda Plum\nAgnes White\nRupert Green\n\nQ: ${long}\nA: ${long}\nDR. PLUM: No.\n`,
    );
    expect(outline(article)).toEqual([
      `paragraph: ${long} | ${long}`,
      ...['heading: Ada Plum', 'heading: Agnes White', 'heading: Rupert Green'],
      ...[`paragraph: Q: ${long}`, `paragraph: A: ${long}`, 'paragraph: DR. PLUM: No.'],
    ]);
  });

  test('are all kept, whatever they begin with', () => {
    const lines = ['and so it goes', 'The cook left.', 'then', 'he came back, with the key', '- a rope', 'Q: why?'];
    const article = read('a.txt', `${lines.join('\n\n')}\n\n${lines.join('\n')}\n`);
    for (const line of lines) expect(article.text.split(line)).toHaveLength(3);
  });

  test('between which stand no words are none', () => {
    const article = read('a.txt', 'The Key\n\nThe cook has it.\n\n* * *\n\n— — —\n\nShe is proud.');
    expect(outline(article)).toEqual(['paragraph: The cook has it.', 'paragraph: She is proud.']);
  });

  test('longer than a page are paragraphs each', () => {
    const long = `${'The cook keeps the key and the butler keeps the cook. '.repeat(3)}So it goes.`;
    expect(read('a.txt', `${long}\n${long}\n`).blocks).toHaveLength(2);
  });
});

test('of the characters only white space and what nobody sees is changed', () => {
  const article = read(
    'a.txt',
    '\ufeff date 2025-01-01 A\r\n\r\nLoopjar\u00a0Inc.\u202fpaid co\u00adoks\u200b “£5”…\r\n',
  );
  expect(article.text).toBe('Loopjar Inc. paid cooks “£5”…');
});

test('marks that turn the direction of the words after them go, since a quotation stands among the bot’s words', () => {
  expect(read('a.txt', 'Plum \u202eran\u202c. \u2067He\u2069 left.').text).toBe('Plum ran. He left.');
});

test('a date that no calendar has is none', () => {
  expect(read('a.txt', ' date 2025-02-31 The Key\n\nHe left.').source).toMatchObject({ title: 'The Key', date: null });
});

test('whom a byline names is the author, without the paper', () => {
  expect(read('a.txt', 'The Key\n\nBy Ada Q. Plum and Agnes White, The Daily Lamp\n\nHe left.').source.author).toBe(
    'Ada Q. Plum and Agnes White',
  );
});

test('control characters, which can rewrite a terminal, go, and an empty date of a program is none', () => {
  const article = read('a.txt', 'Plum \u001bran\u0007.\u009b He\u007f left.\n\nPublished 0001-01-01');
  expect(article.sentences[0]?.text).toBe('Plum ran.');
  expect(article.source.date).toBeNull();
});
