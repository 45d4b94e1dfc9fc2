import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onlineForAll } from './bot.ts';
import { slash, typing } from './double/interactions.ts';

const online = onlineForAll();

test('moderators see privately what is on the shelf', async () => {
  const seen = await online.double.ask(slash('sources list', {}, { moderator: true }));
  expect(seen.private).toBe(true);
  expect(seen.text).toMatch(/2025/);
});

test('a reload takes up a new file and says so, privately', async () => {
  await writeFile(join(online.sources, 'new.txt'), ' date 2025-03-01 The Bridge\n\nThe bridge has seven arches.');
  const seen = await online.double.ask(slash('sources reload', {}, { moderator: true }));
  expect(seen.private).toBe(true);
  expect(seen.text).toContain('New source');
  const answer = await online.double.ask(slash('ask', { question: 'How many arches has the bridge?' }));
  expect(answer.text).toMatch(/seven/);
});

test("moderators' commands say outside servers that they work in servers only", async () => {
  const seen = await online.double.ask(slash('sources list', {}, { server: null }));
  expect(seen.text).toBe('This works in a server only.');
});

test('sources are suggested by what is typed, and the choice is understood', async () => {
  const { choices } = await online.double.ask(typing('ask', { question: 'Who?', source: 'us-rus' }, 'source'));
  expect(choices).toHaveLength(1);
  const source = choices[0]?.value ?? '';
  const seen = await online.double.ask(slash('ask', { question: 'What hotel is beside the palace?', source }));
  expect(seen.text).toMatch(/Ritz/);
});

test('a source that nobody has is said to be unknown', async () => {
  const seen = await online.double.ask(slash('ask', { question: 'Who is it?', source: 'the Bible' }));
  expect(seen.text).toContain('No source is called “the Bible”.');
});
