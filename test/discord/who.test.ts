import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { goOnline, type Online, onlineForAll } from './bot.ts';
import type { Seen } from './double/double.ts';
import { press, slash, typing } from './double/interactions.ts';

const online = onlineForAll();

test('a person is told of by what the sources say', async () => {
  const seen = await online.double.ask(slash('who', { name: 'Yuri Ushakov' }));
  expect(seen.text).toMatch(/Ushakov/);
  expect(seen.private).toBe(true);
});

test('names are suggested by any part of them, without regard to case and accents', async () => {
  const { choices } = await online.double.ask(typing('who', { name: 'ushá' }, 'name'));
  expect(choices.map(({ name }) => name)).toEqual(['Yuri Ushakov']);
});

test('more than Discord takes is never suggested', async () => {
  const { choices } = await online.double.ask(typing('who', { name: '' }, 'name'));
  expect(choices.length).toBeGreaterThan(1);
  expect(choices.length).toBeLessThanOrEqual(25);
});

test('a name that nobody has is answered as such', async () => {
  const seen = await online.double.ask(slash('who', { name: 'Hercule Poirot' }));
  expect(seen.text).toContain('Hercule Poirot');
});

test('nothing to look for is told for what it is', async () => {
  expect((await online.double.ask(slash('who', { name: ' ' }))).text).toBe('Please write a name.');
  for (const quote of [' ', '🕯️']) {
    expect((await online.double.ask(slash('verify', { quote }))).text).toMatch(
      /^There is no word in it.*\nUse \/verify/,
    );
  }
});

describe('two people of one name', () => {
  const MAYOR = ' date 1926-11-12 The Coast\n\nMayor Agnes Rook of Wexham opened the pier. "It holds," Rook said.';
  const VIOLINIST = ' date 1926-11-13 The Hills\n\nThe violinist Agnes Rook, 24, played in Bramley. Rook bowed twice.';
  const reload = () => online.double.ask(slash('sources reload', {}, { moderator: true }));
  const pressOn = ({ message, buttons }: Seen, label: string, { double }: Online = online) =>
    double.ask(press(message, buttons[label] ?? '', null));
  let choice: Seen;

  beforeAll(async () => {
    await writeFile(join(online.sources, 'coast.txt'), MAYOR);
    await writeFile(join(online.sources, 'hills.txt'), VIOLINIST);
    await reload();
    choice = await online.double.ask(slash('who', { name: 'Agnes Rook' }));
  });

  test('are offered with what tells them apart, and each button leads to its own', async () => {
    expect(Object.keys(choice.buttons)).toEqual(['Agnes Rook · Mayor', 'Agnes Rook · The violinist']);
    expect((await pressOn(choice, 'Agnes Rook · Mayor')).text).toContain('It holds');
    expect((await pressOn(choice, 'Agnes Rook · The violinist')).text).not.toContain('It holds');
  });

  test('stay apart on every page', async () => {
    const card = await pressOn(choice, 'Agnes Rook · The violinist');
    const mentions = await pressOn(card, 'Mentions (2)');
    expect(mentions.text).toContain('Rook** bowed twice');
    expect(mentions.text).not.toContain('pier');
    expect((await pressOn(mentions, 'Overview')).text).toBe(card.text);
  });

  test('stay apart after a change to their article, and in another run of the bot', async () => {
    await writeFile(join(online.sources, 'hills.txt'), VIOLINIST.replace('played in', 'sang in'));
    await reload();
    expect((await pressOn(choice, 'Agnes Rook · The violinist')).text).toContain('violinist');
    const other = await goOnline();
    await writeFile(join(other.sources, 'coast.txt'), MAYOR);
    await writeFile(join(other.sources, 'hills.txt'), VIOLINIST);
    await other.library.reload();
    expect((await pressOn(choice, 'Agnes Rook · Mayor', other)).text).toContain('It holds');
    await other.stop();
  });
});
