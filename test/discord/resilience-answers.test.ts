import { InteractionResponseType, REST } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { say } from '../../src/discord/interaction/say.ts';
import { english } from '../../src/discord/language/english.ts';
import { textReply } from '../../src/discord/reply/reply.ts';
import { goOnline, type Online } from './bot.ts';
import { TOKEN } from './double/double.ts';
import { messageOf, onMessage, press, slash, submit } from './double/interactions.ts';
import type { Fault, Request } from './double/rest.ts';
import { CHANNEL } from './double/world.ts';

// A limit for what hangs, not for what is slow on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let online: Online;
beforeEach(async () => {
  online = await goOnline();
});
/** Stopping waits for every answer under way: what is asserted afterwards is the end of it. */
afterEach(async () => {
  vi.restoreAllMocks();
  await online.stop();
  expect(online.double.rest.violations).toEqual([]);
});

const question = () => slash('ask', { question: 'What hotel is beside the palace?' });
const reload = () => slash('sources reload', {}, { moderator: true });
const isFirst = ({ path }: Request) => path.endsWith('/callback');
const isEdit = ({ method, path }: Request) => method === 'PATCH' && path.startsWith('/webhooks/');

/** One after the other befalls the requests meant, until there are none left. */
function befall(faults: readonly Fault[], isMeant: (request: Request) => boolean): void {
  const left = [...faults];
  online.double.rest.fault = (request) => (isMeant(request) && left.shift()) || null;
}

const limited = { message: 'You are being rate limited.', retry_after: 0.05, global: false };
const TROUBLES: Readonly<Record<string, readonly Fault[]>> = {
  'servers that are out of order': Array(6).fill({ status: 503 }),
  'rate limits': Array(3).fill({ status: 429, body: limited, headers: { 'retry-after': '0.05' } }),
  'a line reset before the request counted': [{ line: 'reset', applied: false }],
  'a line reset after the request counted': [{ line: 'reset', applied: true }],
  'a line closed before the request counted': Array(2).fill({ line: 'closed', applied: false }),
  'a line closed after the request counted': [{ line: 'closed', applied: true }],
  'all of it together': [
    { status: 502 },
    { line: 'closed', applied: false },
    { status: 429, body: limited, headers: { 'retry-after': '0.05' } },
    { line: 'reset', applied: true },
  ],
};

describe.each(Object.entries(TROUBLES))('in spite of %s', (_, faults) => {
  test('a question gets its answer, once', async () => {
    befall(faults, isFirst);
    const exchange = online.double.begin(question());
    expect(JSON.stringify(await exchange.answer)).toContain('Ritz');
    await online.stop();
    expect(exchange.edits).toBe(0);
    expect(online.log.filter((line) => line.includes('failed'))).toEqual([]);
  });

  test('a promised answer gets promised, and kept', async () => {
    befall(faults, isFirst);
    expect((await online.double.ask(reload())).text).toContain('Nothing has changed');
  });

  test('a promised answer is kept', async () => {
    befall(faults, isEdit);
    expect((await online.double.ask(reload())).text).toContain('Nothing has changed');
  });
});

test('a question for which it is too late is let go, with a line in the log', async () => {
  befall([{ status: 404, body: { message: 'Unknown interaction', code: 10062 } }], isFirst);
  const exchange = online.double.begin(question());
  await online.double.ask(question());
  await online.stop();
  expect(exchange).toMatchObject({ first: null, attempts: 0, edits: 0 });
  expect(online.log.filter((line) => line.includes('ask came too late'))).toHaveLength(1);
});

test.each([
  ['dismissed', 404, 10008],
  ['forgotten', 404, 10015],
  ['expired', 401, 50027],
])('a promised answer whose message is %s is let go, with a line in the log', async (_, status, code) => {
  befall([{ status, body: { message: 'Too late', code } }], isEdit);
  const exchange = online.double.begin(reload());
  await vi.waitFor(() => expect(online.log.join('\n')).toContain('sources reload came too late'));
  await online.stop();
  expect(exchange.edits).toBe(0);
  expect(online.log.filter((line) => line.includes('failed'))).toEqual([]);
});

test('an answer that Discord refuses is replaced by a line that says so', async () => {
  befall([{ status: 400, body: { message: 'Invalid Form Body', code: 50035 } }], isFirst);
  expect((await online.double.ask(question())).text).toContain('Something went wrong here.');
});

test('an answer that does not come at once is promised, privately, and kept', async () => {
  const shelf = await online.library.shelf(null);
  const promised = new Promise<void>((resolve) => {
    online.double.rest.fault = (request) => {
      if (isFirst(request)) resolve();
      return null;
    };
  });
  vi.spyOn(online.library, 'shelf').mockImplementationOnce(() => promised.then(() => shelf));
  const exchange = online.double.begin(question());
  expect(JSON.stringify(await exchange.answer)).toContain('Ritz');
  expect(exchange).toMatchObject({ first: { type: 5, data: { flags: 64 } }, edits: 1 });
});

test('a defect is told in one private line, with a reference that is in the log beside the details', async () => {
  vi.spyOn(online.library, 'shelf').mockRejectedValueOnce(new Error('a secret of the house'));
  const seen = await online.double.ask(question());
  const reference = /reference: ([A-Z2-9]{6})$/.exec(seen.text)?.[1] ?? 'none';
  expect(seen.private).toBe(true);
  expect(JSON.stringify(seen.data)).not.toContain('secret');
  expect(online.log.filter((line) => line.includes(reference) && line.includes('a secret of the house'))).toHaveLength(
    1,
  );
  expect((await online.double.ask(question())).text).toContain('Ritz');
});

test('what is said in a channel is said once, though the word of it was lost', async () => {
  befall([{ line: 'closed', applied: true }, { status: 503 }], ({ path }) => path.startsWith('/channels/'));
  await say(new REST({ api: online.double.url }).setToken(TOKEN), CHANNEL, textReply('A source was added.'));
  expect(online.double.rest.posts).toHaveLength(1);
});

describe('what cannot be understood', () => {
  const message = messageOf({ content: 'Words.' });
  const nameless = press(message, 'context', null);
  test.each([
    ['a command nobody knows', slash('nonsense', {}), 'out of date'],
    ['a button nobody knows', press(message, 'nonsense:1', null), 'out of date'],
    ['a button whose custom_id was tampered with', press(message, 'context:!!', null), 'out of date'],
    ['a command without its options', slash('ask', {}), 'Something went wrong'],
    ['a button without its name', { ...nameless, data: { ...nameless.data, custom_id: undefined } }, 'went wrong'],
  ])('gets one private line, not silence: %s', async (_, interaction, line) => {
    const seen = await online.double.ask(interaction);
    expect(seen.private).toBe(true);
    expect(seen.text).toContain(line);
    expect((await online.double.ask(question())).text).toContain('Ritz');
  });
});

describe('an answer that takes long is promised', () => {
  /** Lets whatever needs the shelf wait until Discord was told that an answer will come. */
  function waitForPromise(): void {
    let promised = () => {};
    const promise = new Promise<void>((resolve) => {
      promised = resolve;
    });
    const shelfFor = online.library.shelf;
    vi.spyOn(online.library, 'shelf').mockImplementation(async (...asked) => {
      await promise;
      return shelfFor.apply(online.library, asked);
    });
    online.double.rest.fault = (request) => {
      if (isEdit(request) || isFirst(request)) promised();
      return null;
    };
  }

  test.each([
    ['privately', false, true],
    ['to the whole channel where it is to be shared', true, false],
  ])('%s', async (_how, share, isPrivate) => {
    waitForPromise();
    const seen = await online.double.ask(slash('ask', { question: 'What hotel is beside the palace?', share }));
    expect(seen.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(seen.private).toBe(isPrivate);
    expect(seen.text).toContain('Ritz');
  });

  test('and a form that comes too late for one is asked for again, and then opens', async () => {
    const [quotes, moderator] = ['"one two three" and "four five six"', { moderator: true }];
    const text = 'The weir broke on Monday. It rained.';
    const { message, buttons } = await online.double.ask(submit('paste', { title: 'The Weir', text }, moderator));
    await online.double.ask(press(message, buttons['Add to the shelf'] ?? '', null, moderator));
    const remove = () => slash('sources remove', { source: 'The Weir' }, moderator);
    for (const form of [remove, () => onMessage('Check this quote', quotes)]) {
      waitForPromise();
      expect((await online.double.ask(form())).text).toBe(english.errors.again);
      vi.restoreAllMocks();
      expect((await online.double.ask(form())).type).toBe(InteractionResponseType.Modal);
    }
    expect(online.log.filter((line) => line.includes('failed'))).toEqual([]);
  });

  test('to the whole channel where it is posted', async () => {
    const answer = await online.double.ask(question());
    waitForPromise();
    const posted = await online.double.ask(press(answer.message, answer.buttons['Post to channel'] ?? '', null));
    expect(posted.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
    expect(posted.private).toBe(false);
    expect(posted.text).toContain('Posted by');
  });
});
