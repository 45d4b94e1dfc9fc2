import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { people, questions } from '../../src/discord/commands/suggest.ts';
import type { Context } from '../../src/discord/context.ts';
import { type Online, onlineForAll } from './bot.ts';
import { slash, typing } from './double/interactions.ts';
import { newsroom } from './newsroom.ts';

// A limit for what hangs, not for what is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SENTENCES = 10_000;
/** Asked in a row, and how often. */
const ASKED = 50;
const ROUNDS = 5;
/** So many times the work of a command that only says something. What is worked out at first use takes a hundred times it. */
const TOLERATED = 6;
const TOLERATED_ONCE = 10;
const OPTIONS = [
  ['who', 'name', 'Karen'],
  ['ask', 'question', 'What did Anna say'],
  ['ask', 'source', 'Article 3'],
] as const;

const online = onlineForAll([], {}, newsroom(SENTENCES));
/** What /help takes. */
let plain: number;

beforeAll(async () => {
  plain = await least(() => slash('help', {}));
  expect(plain).toBeGreaterThan(0);
});

/** @returns ms of on-CPU time, the double's included: what else the machine does adds nothing. */
async function worked(interaction: Parameters<Online['double']['ask']>[0]): Promise<number> {
  const start = process.cpuUsage();
  await online.double.ask(interaction);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @returns the time of the slowest of many, in the quickest of some rounds. */
async function least(interaction: (i: number) => Parameters<typeof worked>[0]): Promise<number> {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times: number[] = [];
    for (let i = 0; i < ASKED; i += 1) times.push(await worked(interaction(i)));
    rounds.push(Math.max(...times));
  }
  return Math.min(...rounds);
}

const typed = (command: string, option: string, text: string) =>
  typing(command, { ...(option === 'source' ? { question: 'Who?' } : {}), [option]: text }, option);

test.each(OPTIONS)(
  `with ${SENTENCES} sentences, /%s %s is completed at once from the first letter on`,
  async (...one) => {
    const [command, option, text] = one;
    const first = await worked(typed(command, option, text.slice(0, 1)));
    const slowest = await least((i) => typed(command, option, text.slice(0, i % (text.length + 1))));
    const told = [first, slowest, plain].map((ms) => ms.toFixed(1));
    console.log(`/${command} ${option}: at first ${told[0]} ms, then at most ${told[1]}; /help ${told[2]}`);
    expect(first).toBeLessThan(TOLERATED_ONCE * plain);
    expect(slowest).toBeLessThan(TOLERATED * plain);
    const { choices } = await online.double.ask(typed(command, option, text));
    expect(choices.length).toBeGreaterThan(0);
  },
);

test('after a reload, too', async () => {
  await writeFile(
    join(online.sources, '0.txt'),
    ' date 2026-01-02 Article 0\n\nMayor Zelda Quick said it rained in Oslo.',
  );
  await online.library.reload();
  expect(await worked(typed('who', 'name', 'zel'))).toBeLessThan(TOLERATED_ONCE * plain);
  expect(await worked(typed('ask', 'question', 'what did z'))).toBeLessThan(TOLERATED_ONCE * plain);
});

test('a shelf that is still on its way is not waited for: the operator’s stands in', async () => {
  const never = { shelf: () => new Promise<never>(() => {}), library: online.library } as Partial<Context> as Context;
  expect((await people(never, 'anna')).length).toBeGreaterThan(0);
  expect((await questions(never, 'what did anna')).length).toBeGreaterThan(0);
});
