import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runBot } from '../../src/discord/run-bot.ts';
import { Library } from '../../src/library/library.ts';
import { logTo } from '../../src/log.ts';
import { goOnline, type Online } from './bot.ts';
import { DiscordDouble, TOKEN } from './double/double.ts';
import { press, slash, submit } from './double/interactions.ts';
import { CHANNEL } from './double/world.ts';

// A limit for what hangs, not for what is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const question = () => slash('ask', { question: 'What hotel is beside the palace?' });

describe('a bot that is online', () => {
  let online: Online;
  beforeEach(async () => {
    online = await goOnline();
  });
  afterEach(() => online.stop());

  test.each([
    ['goes dead', null],
    ['is closed for an unknown error', 4000],
    ['is closed because the server goes away', 1001],
  ])('loses no question when the connection %s', async (_, code) => {
    const { gateway } = online.double;
    const resumed = once(gateway, 'resume');
    gateway.drop(code);
    const meanwhile = online.double.ask(question());
    await resumed;
    expect((await meanwhile).text).toContain('Ritz');
    expect((await online.double.ask(question())).text).toContain('Ritz');
  });

  test('knocks less and less often while the gateway refuses it, and is back in the end', async () => {
    const { gateway } = online.double;
    const moments: number[] = [];
    for (const event of ['refused', 'resume']) gateway.on(event, () => moments.push(performance.now()));
    gateway.refusals = ['busy', 'busy'];
    gateway.drop(null);
    expect((await online.double.ask(question())).text).toContain('Ritz');
    const [first = 0, second = 0, third = 0] = moments;
    // Half a second is discord.js's own, and a timer may be a little early.
    expect(second - first).toBeGreaterThan(990);
    expect(third - second).toBeGreaterThan(1990);
  });

  test.each([
    [4004, /^Discord does not accept DISCORD_TOKEN: .*$/],
    [4014, /^Discord closed the connection for good \(DisallowedIntents\)\.$/],
  ])('ends with one line when the connection is closed for good (%i)', async (code, line) => {
    online.double.gateway.drop(code);
    expect(await online.end).toMatch(line);
  });

  test('finishes what is being answered before it goes, also where Discord is out of order', async () => {
    let troubles = 6;
    const exchange = online.double.begin(question());
    const stopped = new Promise((resolve) => {
      online.double.rest.fault = () => {
        if (troubles === 6) resolve(online.stop());
        troubles -= 1;
        return troubles > 0 ? { status: 503 } : null;
      };
    });
    await stopped;
    expect(await online.end).toBeNull();
    expect(JSON.stringify(exchange.first)).toContain('Ritz');
  });
});

test('what no answer waits for is finished too before it goes', async () => {
  const online = await goOnline();
  const moderator = { moderator: true };
  await online.double.ask(slash('settings', { log_channel: CHANNEL }, moderator));
  online.double.rest.posts.length = 0;
  const fields = { title: 'The Barn', text: 'The barn burned down at noon. No one was hurt.' };
  const { message, buttons } = await online.double.ask(submit('paste', fields, moderator));
  let troubles = 2;
  online.double.rest.fault = ({ path }) => {
    if (!path.startsWith('/channels/')) return null;
    troubles -= 1;
    return troubles < 0 ? null : { line: 'closed', applied: false };
  };
  await online.double.ask(press(message, buttons['Add to the shelf'] ?? '', null, moderator));
  await online.stop();
  expect(JSON.stringify(online.double.rest.posts)).toContain('The Barn');
});

describe('a bot that starts', () => {
  let double: DiscordDouble;
  let gatewayAsked: number;
  let log: string[];
  beforeEach(async () => {
    gatewayAsked = 0;
    log = [];
    double = new DiscordDouble();
    await double.start();
    double.rest.fault = ({ path }) => {
      if (path === '/gateway/bot') gatewayAsked += 1;
      return null;
    };
  });
  afterEach(() => double.stop());

  // Nobody asks it anything.
  const library = new Library({ sourcesDir: 'none', dataDir: 'none' });
  const stop = new AbortController();
  const start = (token = TOKEN, api = double.url, signal = stop.signal) =>
    runBot(
      { token, api },
      library,
      logTo((line) => log.push(line), 'warn'),
      signal,
      { waits: [1, 2, 3], longest: 30_000 },
    );

  test('does not try a wrong token twice', async () => {
    expect(await start('wrong')).toMatch(/^Discord does not accept DISCORD_TOKEN: .*$/);
    expect(gatewayAsked).toBe(1);
  });

  test('does not try a token twice that only the gateway finds wrong', async () => {
    double.gateway.token = 'another';
    expect(await start()).toMatch(/^Discord does not accept DISCORD_TOKEN: .*$/);
    expect(gatewayAsked).toBe(1);
  });

  test('gives up in one line on a Discord that cannot be reached, and says at each try that it goes on', async () => {
    expect(await start(TOKEN, 'http://127.0.0.1:9/api')).toMatch(/^Discord cannot be reached \(.*\): .*$/);
    expect(log).toHaveLength(3);
    expect(log[0]).toMatch(/ warn Discord cannot be reached \(.+\), trying again in 0\.001 s$/);
  });

  test('gives up in one line on a Discord that is out of order, after its tries', async () => {
    double.rest.fault = ({ path }) => {
      gatewayAsked += path === '/gateway/bot' ? 1 : 0;
      return { status: 503 };
    };
    expect(await start()).toMatch(/^Discord cannot be reached \(Service Unavailable\): .*$/);
    // discord.js itself tries each request four times.
    expect(gatewayAsked).toBe(4 * 4);
  });

  test.each(['busy', 'dead'] as const)(
    'gives up in one line on a gateway that is %s, after its tries',
    async (kind) => {
      double.gateway.refusals = Array(10).fill(kind);
      expect(await start()).toMatch(/^Discord cannot be reached \(its gateway closed the connection\): .*$/);
      expect(double.gateway.refusals).toHaveLength(6);
    },
  );

  test('gets in once the gateway lets it, and with one session only', async () => {
    double.gateway.refusals = ['busy', 'dead'];
    let sessions = 0;
    double.gateway.on('identify', () => {
      sessions += 1;
    });
    const leave = new AbortController();
    const end = start(TOKEN, double.url, leave.signal);
    await once(double.gateway, 'identify');
    // A client given up would come back after half a second; resuming takes as long.
    const resumed = once(double.gateway, 'resume');
    double.gateway.drop(null);
    await resumed;
    expect(sessions).toBe(1);
    leave.abort();
    expect(await end).toBeNull();
  });

  test('opens as many connections as Discord wants of a bot in many servers', async () => {
    double.rest.shards = 3;
    let sessions = 0;
    double.gateway.on('identify', () => {
      sessions += 1;
    });
    const leave = new AbortController();
    const registered = vi.waitFor(() => expect(double.rest.registrations).toBe(1), { timeout: 20_000 });
    const end = start(TOKEN, double.url, leave.signal);
    await registered;
    expect(sessions).toBe(3);
    leave.abort();
    expect(await end).toBeNull();
  });

  test('stops when told to while it is still trying', async () => {
    const leave = new AbortController();
    double.rest.fault = () => {
      leave.abort();
      return { status: 503 };
    };
    expect(await start(TOKEN, double.url, leave.signal)).toBeNull();
  });
});
