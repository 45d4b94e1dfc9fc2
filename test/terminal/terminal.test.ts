import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { Library } from '../../src/library/library.ts';
import { parseLine } from '../../src/terminal/command.ts';
import { prompt } from '../../src/terminal/prompt.ts';
import { JSON_LINES, PLAIN_LINES, readLines } from '../../src/terminal/read-lines.ts';
import { COLOURS, styleFor, UNSTYLED } from '../../src/terminal/style.ts';
import { TEXTS } from '../corpus.ts';
import { leastTime } from '../least-time.ts';

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
  return out.filter((line) => line !== PLAIN_LINES.between);
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

test('a rule stands between one answer and the next, and in none', async () => {
  const out: string[] = [];
  const lines = ['Who was arrested in the hall?', '', '/verify the', '/quit'].join('\n');
  await readLines(Readable.from([lines]), (await shelfOnDisk()).library, PLAIN_LINES, (line) => out.push(line));
  const answers = `${out.join('\n')}\n`.split('\n\n---\n\n');
  expect(answers).toHaveLength(3);
  expect(answers[0]).toMatch(/Mustard was arrested/);
  expect(answers[2]).toMatch(/They stand in \d+ places\.\nA word or two .* hardly a quotation/);
});

test.each([
  ['/verify red -- Ada Plum', { quotation: 'red', speaker: 'Ada Plum' }],
  [
    '/verify "It was red — no, green — I think" -- Ada Plum',
    { quotation: '"It was red — no, green — I think"', speaker: 'Ada Plum' },
  ],
  ['/verify It was red — no, green', { quotation: 'It was red — no, green' }],
  ['/verify It was red -- no, green -- Ada Plum', { quotation: 'It was red -- no, green', speaker: 'Ada Plum' }],
  ['/verify "It was red -- no, green"', { quotation: '"It was red -- no, green"' }],
])('only behind the last -- stands a speaker: %s', (line, command) => {
  expect(parseLine(line)).toEqual({ kind: 'verify', ...command });
});

test('a line of dashes is read in no more than its length takes', () => {
  const dashes = (some: number) => `/verify ${'red -- '.repeat(some)}"`;
  const most = 20 * leastTime(() => parseLine(dashes(1000)));
  expect(leastTime(() => parseLine(dashes(8000)), most)).toBeLessThanOrEqual(most);
});

test('what stands alone is not said with more', async () => {
  const out = await say(['/sources hall', '/quit now', '/help'], PLAIN_LINES);
  expect(out[0]).toContain('/sources stands alone');
  expect(out[1]).toContain('without "now"');
  expect(out[2]).toContain('/people [SOURCE]');
});

test('a line that no command fits says what would', async () => {
  const out = await say(
    ['', '/nope', '/who', '/ask', '/verify', '/verify -- Plum', '/people nowhere', '/who xyzzy'],
    PLAIN_LINES,
  );
  expect(out[0]).toMatch(/^The line is empty\./);
  expect(out[1]).toMatch(/no command \/nope/);
  for (const line of out.slice(2, 6)) expect(line).toMatch(/needs a/);
  expect(out[6]).toMatch(/No source is called "nowhere"/);
  expect(out[7]).toMatch(/nobody called "xyzzy"/);
});

test('at the prompt, lines are answered in turn until /quit, and an empty line asks nothing', async () => {
  const { library } = await shelfOnDisk();
  const [input, output] = [new PassThrough(), new PassThrough()];
  const talk = prompt(library, input, output, UNSTYLED);
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
    const talk = prompt(library, input, output, UNSTYLED);
    input.write(key);
    await talk;
  }
});

test('there are colours only on a terminal, and none with NO_COLOR', () => {
  expect(styleFor({ isTTY: true }, {})).toBe(COLOURS);
  expect(styleFor({ isTTY: true }, { NO_COLOR: '1' })).toBe(UNSTYLED);
  expect(styleFor({}, {})).toBe(UNSTYLED);
  expect(COLOURS.strong('x')).not.toBe('x');
  expect(COLOURS.faint('x')).toContain('x');
});

const INQUEST = ` date 1926-11-12 The Inquest

"I polished it twice," said Agnes White, the cook. "Nobody asked me why."

Colonel Rupert Mustard told the coroner that the lamp in the hall was out. Agnes White and Rupert Mustard left the house together.

His brother Basil Mustard said nothing. Agnes White thanked him.`;

async function inquest(): Promise<Library> {
  const { library, folder } = await shelfOnDisk();
  for (const file of Object.keys(TEXTS)) rmSync(join(folder, file));
  writeFileSync(join(folder, 'inquest.txt'), INQUEST);
  await library.reload();
  return library;
}

test('who someone is, is told with roles, words and places; who is meant is asked, and nobody guessed', async () => {
  const [card, several, misspelt, nobody] = await say(
    ['/who agnes', '/who Mustard', '/who Agnes Whyte', '/who Zorro'],
    PLAIN_LINES,
    await inquest(),
  );
  expect(card).toContain('Agnes White');
  expect(card).toContain('Roles:\n  | the cook\n  The Inquest, 1926-11-12, paragraph 1, sentence 1');
  expect(card).toContain('Named in 3 sentences: The Inquest, paragraph 1, 2, 3.');
  expect(card).toContain('With: Rupert Mustard (1)');
  expect(several).toMatch(/^Several people fit "Mustard": .*Which one\?/);
  expect(misspelt).toMatch(/Did you mean Agnes White\?/);
  expect(nobody).toMatch(/nobody called "Zorro"/);
});

test('who, in JSON, gives the card, and the candidates where several fit', async () => {
  const lines = await say(
    ['{"who":"White"}', '{"who":"Mustard"}', '{"people":true,"source":"inquest.txt"}'],
    JSON_LINES,
    await inquest(),
  );
  const [card, several, listed] = lines.map((line) => JSON.parse(line));
  expect(card).toMatchObject({
    found: true,
    person: { name: 'Agnes White', with: [{ name: 'Rupert Mustard', count: 1 }] },
  });
  expect(card.person.statements[0].text).toContain('"I polished it twice,"');
  expect(several).toMatchObject({
    found: false,
    candidates: expect.arrayContaining(['Rupert Mustard', 'Basil Mustard']),
  });
  expect(listed.people[0]).toMatchObject({ name: 'Agnes White', mentions: 3 });
});

test('a quotation is checked, in JSON and at the prompt, with the speaker behind two dashes', async () => {
  const library = await inquest();
  const quotation = 'I polished it thrice';
  const [json] = await say([JSON.stringify({ verify: quotation, speaker: 'White' })], JSON_LINES, library);
  expect(JSON.parse(json ?? '')).toMatchObject({
    verify: quotation,
    verdict: 'altered',
    passages: [{ citation: { paragraph: 1 } }],
  });
  const [altered, others, unsaid, absent] = await say(
    [
      `/verify ${quotation}`,
      '/verify "Nobody asked me why." -- Rupert Mustard',
      '/verify Agnes White thanked him -- Poirot',
      '/verify the parrot did it',
    ],
    PLAIN_LINES,
    library,
  );
  expect(altered).toMatch(/^Altered: .*\n {2}I polished it \{\+thrice\+\} \[-twice-\]\n/);
  expect(others).toMatch(/^Misattributed: .*\nSaid by, as the sources have it: Agnes White\./);
  expect(unsaid).toMatch(/^Exact: .*\nThe sources do not say whose words these are\.\n/);
  expect(absent).toMatch(/^Absent: /);
});

test('of a word that stands everywhere no place is shown, of one in a few places each', async () => {
  const [common, rare] = await say(['/verify the', '/verify Plum'], PLAIN_LINES);
  expect(common).toMatch(/^Exact: .*\nThey stand in 11 places\.\nA word or two [^\n]*$/);
  expect(rare).toMatch(/They stand in 2 places\.[\s\S]*Inspector Ada Plum[\s\S]*Plum found/);
});

test('wrong fields of a JSON command are named', async () => {
  const answers = await ask(
    { verify: 1 },
    { verify: 'x', speaker: 2 },
    { who: '' },
    { ask: 'x', source: 3 },
    { people: 'x' },
    '/help',
    '"Who cooks?"',
  );
  for (const { error } of answers.slice(0, 5)) expect(error).toMatch(/\{"|"speaker"|"source"/);
  expect(answers[5]).toHaveProperty('help');
  expect(answers[6]).toMatchObject({ ask: '"Who cooks?"'.slice(1, -1) });
});

test('a reload at the prompt says in words what changed, what is gone, and what cannot be read', async () => {
  const { library, folder } = await shelfOnDisk();
  writeFileSync(join(folder, 'hall.txt'), 'Nobody was arrested in the hall.');
  writeFileSync(join(folder, 'attic.txt'), 'A parrot lived in the attic.');
  writeFileSync(join(folder, 'void.txt'), '');
  rmSync(join(folder, 'library.txt'));
  const [told, again, people] = await say(['/reload', '/reload', '/people'], PLAIN_LINES, library);
  expect(told).toMatch(/Added: attic\.txt\.\nChanged: hall\.txt\.\nRemoved: library\.txt\.\nNot read: void\.txt/);
  expect(again).toMatch(/^Not read: void\.txt/);
  expect(people).toMatch(/White/);
});

test('the sources are said not to say what nobody wrote, with the words that no source uses', async () => {
  const [answer] = await say(['What does tungsten cost?'], PLAIN_LINES);
  expect(answer).toMatch(/^The sources do not say\.\nThey never use: .*tungsten/);
});

test('of a name that is taken for nobody’s it is told that it was only taken so', async () => {
  const { library, folder } = await shelfOnDisk();
  writeFileSync(join(folder, 'away.txt'), ' date 1926-11-12 Away\n\nPlum disagreed that day in Wexham.');
  await library.reload();
  const [told] = await say(['/who wexham'], PLAIN_LINES, library);
  expect(told).toMatch(/^I do not take Wexham for a person; [^|]*\| Plum disagreed/);
});

test('of whoever says nothing it is told that there are no words of theirs', async () => {
  const [answer] = await say(['What did Rupert Mustard say about tungsten?'], PLAIN_LINES);
  expect(answer).toMatch(
    /^I find no words of Rupert Mustard in the sources\.\nThey never use: tungsten\.\nClosest, though/,
  );
});

test('an answer is told with the names in the question that no source uses', async () => {
  const [answer] = await say(['Who was arrested in the hall by Poirot?'], PLAIN_LINES);
  expect(answer).toMatch(/^The sources never use: Poirot\.\n\n {2}\| /);
});

test('sentences that only lead up to a passage are marked as context', async () => {
  const { library, folder } = await shelfOnDisk();
  writeFileSync(
    join(folder, 'attic.txt'),
    'The Attic\n\nA parrot lived in the attic.\n\nIt swallowed the signet ring.',
  );
  await library.reload();
  const [answer] = await say(['Who swallowed the signet ring?'], PLAIN_LINES, library);
  expect(answer).toContain(
    '  For context, the words before:\n  | A parrot lived in the attic.\n  The passage:\n  | It swallowed the signet ring.\n',
  );
});

test('whatever is asked of an empty shelf, it is said what to do', async () => {
  const { library, folder } = await shelfOnDisk();
  for (const file of Object.keys(TEXTS)) rmSync(join(folder, file));
  await library.reload();
  for (const answer of await say(
    ['Who cooks?', '/who Plum', '/people', '/verify the cook', '/sources'],
    PLAIN_LINES,
    library,
  ))
    expect(answer).toMatch(/^The shelf is empty\. Put articles/);
  writeFileSync(join(folder, 'attic.txt'), 'A parrot lived in the attic.');
  await library.reload();
  expect(await say(['/sources'], PLAIN_LINES, library)).toEqual(['attic (1 sentence, attic.txt)']);
});

test('a byte order mark before the first line is no part of it', async () => {
  expect(JSON.parse((await say(['\ufeff{"sources": "list"}']))[0] ?? '')).toHaveProperty('sources');
});
