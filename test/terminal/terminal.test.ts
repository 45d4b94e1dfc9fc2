import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { Library } from '../../src/library/library.ts';
import { prompt } from '../../src/terminal/prompt.ts';
import { JSON_LINES, PLAIN_LINES, readLines } from '../../src/terminal/read-lines.ts';
import { COLOURS, PLAIN, styleFor } from '../../src/terminal/style.ts';
import { TEXTS } from '../corpus.ts';

async function shelfOnDisk(): Promise<{ library: Library; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  for (const [file, text] of Object.entries(TEXTS)) writeFileSync(join(folder, file), text);
  const library = new Library({ sourcesDir: folder, dataDir: `${folder}-data` });
  await library.reload();
  return { library, folder };
}

async function say(lines: readonly string[], manner = JSON_LINES, library?: Library): Promise<string[]> {
  const out: string[] = [];
  const input = Readable.from([lines.join('\n')]);
  await readLines(input, library ?? (await shelfOnDisk()).library, manner, (line) => out.push(line));
  return out;
}

async function ask(...lines: readonly (string | object)[]) {
  const written = await say(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))));
  return written.map((line) => JSON.parse(line));
}

test('a question in JSON is answered with sentence, text, score and citation', async () => {
  const [answer] = await ask({ ask: 'Who was arrested in the hall?', limit: 2 });
  expect(answer).toMatchObject({
    ask: 'Who was arrested in the hall?',
    found: expect.any(Boolean),
    ms: expect.any(Number),
  });
  expect(answer.passages[0]).toMatchObject({
    sentence: 'Colonel Rupert Mustard was arrested in the hall at 7 a.m. on Tuesday.',
    citation: {
      file: 'hall.txt',
      title: 'An Arrest in the Hall',
      date: '1926-11-09',
      publisher: null,
      url: null,
      paragraph: 1,
      sentence: 1,
      kind: 'paragraph',
    },
  });
  expect(answer.passages.length).toBeLessThanOrEqual(2);
  expect(answer.support).toBeGreaterThanOrEqual(0);
  expect(answer.support).toBeLessThanOrEqual(1);
});

test('a source narrows the question, by file name or by title', async () => {
  const answers = await ask({ ask: 'the cook', source: 'kitchen.txt' }, { ask: 'the cook', source: 'cook questioned' });
  for (const { passages } of answers) {
    expect(passages.length).toBeGreaterThan(0);
    for (const { citation } of passages) expect(citation.file).toBe('kitchen.txt');
  }
});

test('every line is answered, in order, also the wrong ones', async () => {
  const answers = await ask(
    'Who cooks?',
    '{broken',
    '[1]',
    '',
    { ask: 7 },
    { ask: 'x', limit: 0 },
    { nothing: 1 },
    '/nope',
    { ask: 'x', source: 'no' },
    'Who?',
  );
  expect(answers.map(({ ask, error }) => ask ?? typeof error)).toEqual([
    'Who cooks?',
    ...Array(8).fill('string'),
    'Who?',
  ]);
});

test('who, people, sources and reload answer in the shape scripts rely on', async () => {
  const [who, people, sources, reload] = await ask(
    { who: 'xyzzy' },
    { people: true },
    { sources: 'list' },
    { sources: 'reload' },
  );
  expect(who).toMatchObject({ who: 'xyzzy', found: false, candidates: expect.any(Array) });
  expect(people).toMatchObject({ people: expect.any(Array) });
  expect(sources.sources.map(({ file }: { file: string }) => file)).toEqual(['hall.txt', 'kitchen.txt', 'library.txt']);
  expect(reload).toMatchObject({ added: [], changed: [], removed: [], failed: [] });
});

test('a reload says what changed and answers from the new text at once', async () => {
  const { library, folder } = await shelfOnDisk();
  writeFileSync(join(folder, 'attic.txt'), ' date 1926-11-10 The Attic\n\nA parrot named Rook lived in the attic.\n');
  const [before, reload, after] = (
    await say(['Which parrot?', '{"sources":"reload"}', 'Which parrot?'], JSON_LINES, library)
  ).map((line) => JSON.parse(line));
  expect(before.passages).toEqual([]);
  expect(reload).toMatchObject({ added: ['attic.txt'] });
  expect(after.passages[0].sentence).toBe('A parrot named Rook lived in the attic.');
});

test('people read passages behind bars with their place, and nothing after /quit', async () => {
  const out = await say(['Who was arrested in the hall?', '/sources', '/help', '/quit', 'Who cooks?'], PLAIN_LINES);
  expect(out).toHaveLength(3);
  expect(out[0]).toContain('  | Colonel Rupert Mustard was arrested in the hall at 7 a.m. on Tuesday.');
  expect(out[0]).toContain('An Arrest in the Hall, 1926-11-09, paragraph 1, sentence 1');
  expect(out[1]).toContain('Cook Questioned (1926-11-06');
  expect(out[2]).toContain('/who NAME');
});

test('a line that no command fits says what would', async () => {
  const out = await say(['', '/nope', '/who', '/ask', '/verify', '/people nowhere', '/who xyzzy'], PLAIN_LINES);
  expect(out[0]).toMatch(/^The line is empty\./);
  expect(out[1]).toMatch(/no command \/nope/);
  for (const line of out.slice(2, 5)) expect(line).toMatch(/needs a/);
  expect(out[5]).toMatch(/No source is called "nowhere"/);
  expect(out[6]).toMatch(/nobody called "xyzzy"/);
});

test('at the prompt, lines are answered in turn until /quit, and an empty line asks nothing', async () => {
  const { library } = await shelfOnDisk();
  const [input, output] = [new PassThrough(), new PassThrough()];
  const talk = prompt(library, input, output, PLAIN);
  input.write('Who was arrested in the hall?\n\n/nope\n/quit\n');
  await talk;
  const said = String(output.read());
  expect(said).toContain('  | Colonel Rupert Mustard was arrested in the hall at 7 a.m. on Tuesday.');
  expect(said).toContain('no command /nope');
});

test('Ctrl-C and the end of input leave the prompt', async () => {
  const { library } = await shelfOnDisk();
  for (const key of ['\u0003', '\u0004']) {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const talk = prompt(library, input, output, PLAIN);
    input.write(key);
    await talk;
  }
});

test('there are colours only on a terminal, and none with NO_COLOR', () => {
  expect(styleFor({ isTTY: true }, {})).toBe(COLOURS);
  expect(styleFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(PLAIN);
  expect(styleFor({}, {})).toBe(PLAIN);
  expect(COLOURS.strong('x')).not.toBe('x');
  expect(COLOURS.faint('x')).toContain('x');
});
