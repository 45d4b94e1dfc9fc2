import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InteractionResponseType } from 'discord.js';
import { expect, test } from 'vitest';
import { goOnline, onlineForAll } from './bot.ts';
import type { Seen } from './double/double.ts';
import { press, type Scene, slash } from './double/interactions.ts';

const QUESTION = 'What hotel is beside the palace?';
const SEED = '2025-02-18-us-russia-talks.txt';

const online = onlineForAll();

const ask = (question: string, options = {}) => online.double.ask(slash('ask', { question, ...options }));

/** Presses the first button whose label starts so. */
function pressOn({ message, buttons }: Seen, label: string, scene: Scene = {}) {
  const [, id] = Object.entries(buttons).find(([text]) => text.startsWith(label)) ?? [];
  if (id === undefined) throw new Error(`There is no button ${label}, only ${Object.keys(buttons).join(', ')}.`);
  return online.double.ask(press(message, id, null, scene));
}

test('more passages go on where the answer stopped', async () => {
  const answer = await ask('What did Trump say about Ukraine?');
  const more = await pressOn(answer, 'More passages');
  expect(more.text).toContain('More passages');
  const quoted = (seen: Seen) => seen.text.split('\n').filter((line) => line.startsWith('> '));
  for (const line of quoted(more)) expect(quoted(answer)).not.toContain(line);
});

test('a copy is plain text with its citation', async () => {
  const copy = await pressOn(await ask(QUESTION), 'Copy');
  expect(copy.text).toMatch(/Ritz/);
  expect(copy.private).toBe(true);
});

test('a private answer is posted to the channel as it stood, with the name of whoever posted it', async () => {
  const answer = await ask(QUESTION);
  const posted = await pressOn(answer, 'Post to channel', { member: '700000000000000001' });
  expect(posted.private).toBe(false);
  expect(posted.text).toContain('Posted by <@700000000000000001>');
  expect(posted.text).toContain(answer.text);
  expect(Object.keys(posted.buttons)).not.toContain('Post to channel');
});

test('an answer too long for a message goes out as a file, and is posted with it', async () => {
  const sentence = `The zeppelin carried ${'a crate of oranges, '.repeat(220)}and one stowaway.`;
  await writeFile(join(online.sources, 'zeppelin.txt'), ` date 2025-03-02 The Zeppelin\n\n${sentence}`);
  await online.double.ask(slash('sources reload', {}, { moderator: true }));
  const answer = await ask('What did the zeppelin carry?');
  expect(answer.data['attachments']).toHaveLength(1);
  const posted = await pressOn(answer, 'Post to channel');
  expect(posted.private).toBe(false);
  expect(posted.text).toContain(answer.text);
  expect(posted.data['attachments']).toHaveLength(1);
  expect(online.double.rest.files).toEqual(Array(2).fill({ name: 'passage-1.txt', content: sentence }));
});

test('a verdict and a context whose sentence is a file are posted as they stood, with the file', async () => {
  const begin = 'The ballroom held';
  const sentence = `${begin} ${'a table of porcelain, '.repeat(220)}and one piano.`;
  await writeFile(join(online.sources, 'ballroom.txt'), ` date 2025-03-03 The Ballroom\n\n${sentence}`);
  await online.double.ask(slash('sources reload', {}, { moderator: true }));
  const verdict = await online.double.ask(slash('verify', { quote: 'a table of porcelain, and one piano' }));
  for (const reply of [verdict, await pressOn(verdict, 'Context')]) {
    online.double.rest.files.length = 0;
    const posted = await pressOn(reply, 'Post to channel');
    expect(posted.text).toContain(reply.text);
    expect(online.double.rest.files.map(({ content }) => content)).toEqual([sentence]);
  }
});

test("others' presses on a public answer answer them privately and leave it as it is", async () => {
  const shared = await ask(QUESTION, { share: true });
  const context = await pressOn(shared, 'Context');
  expect(context.type).toBe(InteractionResponseType.ChannelMessageWithSource);
  expect(context.private).toBe(true);
});

test('what the sources do not say offers the closest passage and the shelf', async () => {
  const miss = await ask('Where do penguins meet in Patagonia?');
  expect(miss.text).toContain('The sources do not say.');
  expect((await pressOn(miss, "What's on the shelf")).text).toContain('2025');
  expect((await pressOn(miss, 'Closest passage')).text).toContain('may not be an answer');
});

test('whose words are asked for though the sources tell none is named', async () => {
  const miss = await ask('What did Rubio say?');
  expect(miss.text).toContain('I find no words of Marco Rubio in the sources.');
  expect(miss.text).not.toContain('do not say');
  expect((await pressOn(miss, 'Closest passage')).text).toContain('Rubio');
});

test("a person's card leads to everything that is said of them", async () => {
  const card = await online.double.ask(slash('who', { name: 'Yuri Ushakov' }));
  const mentions = await pressOn(card, 'Mentions');
  expect(mentions.text).toMatch(/Ushakov/);
  expect((await pressOn(mentions, 'Overview')).text).toContain('Ushakov');
});

test('buttons of another run of the bot still work', async () => {
  const answer = await ask(QUESTION);
  const other = await goOnline();
  const [, id = ''] = Object.entries(answer.buttons).find(([label]) => label.startsWith('Context')) ?? [];
  const context = await other.double.ask(press(answer.message, id, null));
  expect(context.text).toMatch(/Ritz/);
  await other.stop();
});

test('a button that nobody knows any more says so', async () => {
  const answer = await ask(QUESTION);
  for (const id of ['frobnicate:1', 'context:xyz', 'who:nonsense', 'more:3:', 'shelf:many']) {
    const seen = await online.double.ask(press(answer.message, id, null));
    expect(seen.text).toMatch(/out of date|On the shelf/);
  }
});

test('a passage that has changed since is shown as it was and as it is, and is not posted', async () => {
  const answer = await ask(QUESTION);
  const file = join(online.sources, SEED);
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll('Ritz', 'Grand'));
  await online.double.ask(slash('sources reload', {}, { moderator: true }));
  for (const label of ['Context', 'Copy', 'Post to channel']) {
    const seen = await pressOn(answer, label);
    expect(seen.private).toBe(true);
    expect(seen.text).toContain('The source has changed since this answer.');
    expect(seen.text).toMatch(/Ritz[\s\S]*Grand/);
  }
});
