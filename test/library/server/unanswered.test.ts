import { expect, test } from 'vitest';
import { newFolder } from '../folders.ts';
import { Clock, must, NORTH, newLibrary, SOUTH } from '../libraries.ts';

test('unanswered questions are not kept before a server switches it on', async () => {
  const library = newLibrary();
  await library.unanswered.note(NORTH, 'Who polished the candlestick?');
  expect(await library.unanswered.list(NORTH)).toEqual([]);
});

test('questions that mean alike are counted together, most often asked first, without names', async () => {
  const clock = new Clock();
  const dataDir = newFolder();
  const library = newLibrary({ dataDir }, { now: clock.now });
  must(await library.settings.change(NORTH, { keepsUnanswered: true }));
  await library.unanswered.note(NORTH, 'Where was <@123456789012345678> at noon?');
  await library.unanswered.note(NORTH, 'Who polished the candlestick?');
  clock.pass({ days: 2 });
  await library.unanswered.note(NORTH, 'who has  polished CANDLESTICKS');
  await library.unanswered.note(NORTH, '   ');
  const kept = [
    { question: 'Who polished the candlestick?', times: 2, last: '1926-11-11' },
    { question: 'Where was at noon?', times: 1, last: '1926-11-09' },
  ];
  expect(await library.unanswered.list(NORTH)).toEqual(kept);
  expect(await newLibrary({ dataDir }).unanswered.list(NORTH)).toEqual(kept);
  expect(await library.unanswered.list(SOUTH)).toEqual([]);
  expect(await library.unanswered.clear(NORTH)).toBe(2);
  expect(await library.unanswered.list(NORTH)).toEqual([]);
});

test('a flood of questions is bounded, and what was asked often survives it', async () => {
  const library = newLibrary();
  must(await library.settings.change(NORTH, { keepsUnanswered: true }));
  for (let i = 0; i < 2; i++) await library.unanswered.note(NORTH, 'Who polished the candlestick?');
  await Promise.all(Array.from({ length: 520 }, (_, i) => library.unanswered.note(NORTH, `What is room ${i}?`)));
  const kept = await library.unanswered.list(NORTH);
  expect(kept).toHaveLength(500);
  expect(kept[0]).toMatchObject({ question: 'Who polished the candlestick?', times: 2 });
});

test('settings start as private answers with nothing kept, and are those of one server', async () => {
  const dataDir = newFolder();
  const library = newLibrary({ dataDir });
  const defaults = { answers: 'private', logChannel: null, keepsUnanswered: false, language: null };
  expect(await library.settings.of(NORTH)).toEqual(defaults);
  const changed = { answers: 'public', logChannel: '5', language: 'de' } as const;
  expect(await library.settings.change(NORTH, changed)).toEqual({ ...defaults, ...changed });
  expect(await newLibrary({ dataDir }).settings.of(NORTH)).toEqual({ ...defaults, ...changed });
  expect(await library.settings.of(SOUTH)).toEqual(defaults);
});
