import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { people, questions } from '../../src/discord/commands/suggest.ts';
import type { Context } from '../../src/discord/context.ts';
import { type Online, onlineForAll } from './bot.ts';
import { slash, typing } from './double/interactions.ts';
import { SERVER } from './double/world.ts';
import { newsroom } from './newsroom.ts';

// A limit for what hangs, not for what is slow on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const SENTENCES = 10_000;
const ROUNDS = 7;
/** So many times the work of a command that only says something. What is worked out at first use takes a hundred times it. */
const TOLERATED = 10;
const OPTIONS = [
  ['who', 'name', 'Karen'],
  ['ask', 'question', 'What did Anna say'],
  ['ask', 'source', 'Article 3'],
] as const;

const online = onlineForAll([], {}, newsroom(SENTENCES));
/** What /help takes. */
let plain: number;

beforeAll(async () => {
  plain = await least(() => worked(slash('help', {})));
  expect(plain).toBeGreaterThan(0);
});

/** @returns ms of on-CPU time, the double's included: what else the machine does adds nothing. */
async function worked(interaction: Parameters<Online['double']['ask']>[0]): Promise<number> {
  const start = process.cpuUsage();
  await online.double.ask(interaction);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @returns the least time of some rounds: code not compiled yet and the collection of garbage only add to it. */
async function least(round: (i: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) times.push(await round(i));
  return Math.min(...times);
}

const typed = (command: string, option: string, text: string) =>
  typing(command, { ...(option === 'source' ? { question: 'Who?' } : {}), [option]: text }, option);

test.each(OPTIONS)(
  `with ${SENTENCES} sentences, /%s %s is completed at once from the first letter on`,
  async (...one) => {
    const [command, option, text] = one;
    const times: number[] = [];
    for (let length = 0; length <= text.length; length += 1) {
      times.push(await least(() => worked(typed(command, option, text.slice(0, length)))));
    }
    const slowest = Math.max(...times);
    console.log(`/${command} ${option}: at most ${slowest.toFixed(1)} ms; /help ${plain.toFixed(1)}`);
    expect(slowest).toBeLessThan(TOLERATED * plain);
    const { choices } = await online.double.ask(typed(command, option, text));
    expect(choices.length).toBeGreaterThan(0);
  },
);

test.each([
  ['who', 'name', 'zel'],
  ['ask', 'question', 'what did z'],
] as const)(
  'what /%s %s offers is worked out before a reloaded shelf is there, not at the first letter',
  async (command, option, text) => {
    const first = await least(async (round) => {
      const article = ` date 2026-01-02 Article 0\n\nMayor Zelda Quick said it rained in Oslo ${round} times.`;
      await writeFile(join(online.sources, '0.txt'), article);
      await online.library.reload();
      // Suggestions wait for it a moment, and putting it together is work of its own.
      await online.library.shelf(SERVER);
      return worked(typed(command, option, text));
    });
    expect(first).toBeLessThan(TOLERATED * plain);
    const { choices } = await online.double.ask(typed(command, option, text));
    expect(choices.map(({ name }) => name).join()).toContain('Zelda Quick');
  },
);

test('a shelf that is still on its way is not waited for: the operator’s stands in', async () => {
  const never = { shelf: () => new Promise<never>(() => {}), library: online.library } as Partial<Context> as Context;
  expect((await people(never, 'anna')).length).toBeGreaterThan(0);
  expect((await questions(never, 'what did anna')).length).toBeGreaterThan(0);
});
