import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { preparation } from '../../src/answer/preparation.ts';
import { runBot } from '../../src/discord/run-bot.ts';
import { Library } from '../../src/library/library.ts';
import type { LibrarySettings } from '../../src/library/surroundings.ts';
import { logTo } from '../../src/log.ts';
import { DiscordDouble, TOKEN } from './double/double.ts';

/** Our bot on the double, over a copy of the seeds, in this process. */
export interface Online {
  readonly double: DiscordDouble;
  /** Every entry logged so far. */
  readonly log: readonly string[];
  /** The folder with the operator's articles. */
  readonly sources: string;
  readonly library: Library;
  /** What `runBot` comes to. */
  readonly end: Promise<string | null>;
  stop(): Promise<void>;
}

/**
 * @param known commands that Discord has from before.
 * @param settings of the library, beside its folders.
 * @param articles to read beside the seeds, by file name.
 */
export async function goOnline(
  known: object[] = [],
  settings: Partial<LibrarySettings> = {},
  articles: ReadonlyMap<string, string> = new Map(),
): Promise<Online> {
  const double = new DiscordDouble();
  await double.start();
  double.rest.commands = known;
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-discord-'));
  const sources = join(folder, 'sources');
  await cp('seeds', sources, { recursive: true });
  for (const [name, text] of articles) await writeFile(join(sources, name), text);
  const library = new Library({ ...settings, sourcesDir: sources, dataDir: join(folder, 'data') }, { preparation });
  await library.reload();
  const log: string[] = [];
  const stop = new AbortController();
  let online = () => {};
  const registered = new Promise<void>((resolve) => {
    online = resolve;
  });
  const write = (line: string) => {
    log.push(line);
    if (/commands (registered|could not)/.test(line)) online();
  };
  const end = runBot({ token: TOKEN, api: double.url }, library, logTo(write, 'debug'), stop.signal);
  await Promise.race([registered, end]);
  return {
    double,
    log,
    sources,
    library,
    end,
    stop: async () => {
      stop.abort();
      await end;
      await double.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The bot for all tests of a file; in the end it must have sent nothing that Discord would refuse. */
export function onlineForAll(...as: Parameters<typeof goOnline>): Online {
  let online: Online;
  beforeAll(async () => {
    online = await goOnline(...as);
  });
  afterAll(async () => {
    await online.stop();
    expect(online.double.rest.violations).toEqual([]);
  });
  return new Proxy({} as Online, { get: (_, name) => Reflect.get(online, name) });
}
