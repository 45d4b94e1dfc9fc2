import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DiscordDouble, TOKEN } from './double/double.ts';
import { onMessage, slash } from './double/interactions.ts';
import { SERVER } from './double/world.ts';
import { Process } from './process.ts';

// A limit for what hangs, not for what is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let double: DiscordDouble;
let folder: string;
let running: Process | null;
beforeEach(async () => {
  running = null;
  double = new DiscordDouble();
  await double.start();
  folder = await mkdtemp(join(tmpdir(), 'verbatim-process-'));
});
afterEach(async () => {
  running?.signal('SIGKILL');
  await running?.end();
  await double.stop();
  await rm(folder, { recursive: true, force: true });
});

function start(environment: Readonly<Record<string, string>> = {}): Process {
  running = new Process('dist/main.js', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: double.url,
    DATA_DIR: folder,
    ...environment,
  });
  return running;
}

async function goOnline(): Promise<Process> {
  const bot = start({ LOG_LEVEL: 'info' });
  await bot.hear('commands registered');
  return bot;
}

const question = () => slash('ask', { question: 'What hotel is beside the palace?' });

describe('one clear line and exit code 1', () => {
  test('for a wrong token', async () => {
    const bot = start({ DISCORD_TOKEN: 'wrong' });
    expect(await bot.end()).toBe(1);
    expect(bot.lines).toEqual([expect.stringMatching(/^Discord does not accept DISCORD_TOKEN: /)]);
  });

  test('for a bad setting', async () => {
    const bot = start({ DISCORD_API_URL: 'nonsense' });
    expect(await bot.end()).toBe(1);
    expect(bot.lines).toEqual([expect.stringMatching(/^DISCORD_API_URL is "nonsense": /)]);
  });

  test('for an option that there is not', async () => {
    const bot = new Process('dist/main.js', {}, ['--jsn']);
    expect(await bot.end()).toBe(1);
    expect(bot.lines).toEqual([expect.stringContaining('There is no option --jsn')]);
  });

  test('for a token revoked while it runs', async () => {
    const bot = await goOnline();
    double.gateway.drop(4004);
    expect(await bot.end()).toBe(1);
    expect(bot.lines.at(-1)).toMatch(/^Discord does not accept DISCORD_TOKEN: /);
  });
});

describe("one folder for data is one bot's", () => {
  test('a second one says so and ends, and the first goes on', async () => {
    const bot = await goOnline();
    const second = new Process('dist/main.js', { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: double.url, DATA_DIR: folder });
    expect(await second.end()).toBe(1);
    expect(second.lines).toEqual([expect.stringMatching(/^Another bot keeps its data in the folder "/)]);
    expect((await double.ask(question())).text).toContain('Ritz');
    expect(bot.lines.join()).not.toContain('Another bot');
  });

  test('the terminal answers beside it', async () => {
    await goOnline();
    const env = { PATH: process.env['PATH'], SOURCES_DIR: 'seeds', DATA_DIR: folder };
    const asked = execFileSync(process.execPath, ['dist/main.js', '--chat'], {
      env,
      input: 'Which hotel is beside it?\n',
    });
    expect(String(asked)).toContain('Ritz');
  });

  test('one that was killed stops no other', async () => {
    const bot = await goOnline();
    bot.signal('SIGKILL');
    await bot.end();
    await goOnline();
    expect((await double.ask(question())).text).toContain('Ritz');
  });

  test('where it cannot be written the bot says so and answers', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const bot = start({ LOG_LEVEL: 'info', DATA_DIR: join(file, 'data') });
    await bot.hear('commands registered');
    expect(bot.lines[0]).toMatch(/cannot be written \(ENOTDIR\).* make it writable, or set DATA_DIR/);
    expect((await double.ask(question())).text).toContain('Ritz');
  });
});

test('what was damaged on the disk is named to the operator, and the bot answers', async () => {
  const server = join(folder, 'servers', SERVER);
  await mkdir(server, { recursive: true });
  await writeFile(join(server, 'settings.json'), 'half a rec');
  const bot = await goOnline();
  expect((await double.ask(question())).text).toContain('Ritz');
  await bot.hear('A record was damaged');
  expect(bot.lines.join()).toMatch(/ warn .*settings\.json\.damaged-\w{8}: the bot goes on without/);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s lets it finish what is being answered, then exit with 0',
  async (signal) => {
    const bot = await goOnline();
    let troubles = 6;
    double.rest.fault = () => {
      if (troubles === 6) bot.signal(signal);
      troubles -= 1;
      return troubles > 0 ? { status: 503 } : null;
    };
    const exchange = double.begin(question());
    expect(JSON.stringify(await exchange.answer)).toContain('Ritz');
    expect(await bot.end()).toBe(0);
  },
);

test('SIGTERM ends it with 0 also when Discord has fallen silent', async () => {
  const bot = await goOnline();
  double.gateway.freeze();
  const asked = new Promise<void>((resolve) => {
    double.rest.fault = () => {
      resolve();
      return { line: 'silent', applied: false };
    };
  });
  double.begin(question());
  await asked;
  bot.signal('SIGTERM');
  expect(await bot.end()).toBe(0);
});

test('no interaction ends it, however broken', async () => {
  const bot = await goOnline();
  const [whole, message] = [question(), onMessage('Ask about this', 'Words.')];
  const broken = [
    { ...whole, data: undefined },
    { ...whole, user: undefined, member: undefined },
    { ...message, data: { ...message.data, resolved: undefined } },
  ];
  for (const interaction of broken) {
    double.begin(interaction);
    expect((await double.ask(question())).text).toContain('Ritz');
  }
  expect(bot.lines.filter((line) => line.includes('could not be understood'))).toHaveLength(broken.length);
});
