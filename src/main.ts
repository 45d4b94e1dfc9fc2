import { config } from 'dotenv';
import { ask } from './answer/ask.ts';
import { preparation } from './answer/preparation.ts';
import { warmUp } from './answer/warm-up.ts';
import { runBot } from './discord/run-bot.ts';
import { Library } from './library/library.ts';
import { tellFailure } from './library/problems/problem-words.ts';
import { PROBLEMS_IN_ENGLISH } from './library/problems/problems-in-english.ts';
import { lockFolder } from './library/records/lock-folder.ts';
import { type Log, logTo } from './log.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Shelf } from './shelf/shelf.ts';
import { prompt } from './terminal/prompt.ts';
import { JSON_LINES, PLAIN_LINES, readLines } from './terminal/read-lines.ts';
import { styleFor } from './terminal/style.ts';

/** The one place where everything meets: settings, then the library, then Discord or the terminal. */
async function main(args: readonly string[]): Promise<void> {
  config({ quiet: true });
  const reading = readSettings(process.env);
  if ('problems' in reading) {
    for (const problem of reading.problems) console.error(problem);
    process.exitCode = 1;
    return;
  }
  const unknown = args.find((arg) => !['--chat', '--json'].includes(arg));
  if (unknown !== undefined) {
    console.error(
      `There is no option ${unknown}: --json is for scripts, --chat for the terminal although there is a token.`,
    );
    process.exitCode = 1;
    return;
  }
  const { settings } = reading;
  const json = args.includes('--json');
  const isOnline = Boolean(settings.discordToken) && !json && !args.includes('--chat');
  if (isOnline) await ownFolder(settings.dataDir);
  const log = logTo((line) => console.error(line), settings.logLevel);
  const library = await openLibrary(settings, isOnline, log);
  if (isOnline) return serveDiscord(settings, library, log);
  if (!settings.discordToken && !args.includes('--chat')) {
    console.error('To go online on Discord, set DISCORD_TOKEN (see the README); until then, ask here.');
  }
  if (process.stdin.isTTY && !json)
    await prompt(library, process.stdin, process.stdout, styleFor(process.stdout, process.env));
  else await readLines(process.stdin, library, json ? JSON_LINES : PLAIN_LINES, (line) => console.log(line));
}

/** Two bots that keep their servers' articles in one folder would lose each other's changes; the terminal changes nothing there. */
async function ownFolder(dataDir: string): Promise<void> {
  const elsewhere = `Another bot keeps its data in the folder "${dataDir}": stop that one, or set DATA_DIR to another folder.`;
  const leave = () => {
    console.error(elsewhere);
    process.exit(1);
  };
  const locking = await lockFolder(dataDir, leave);
  if (locking.kind === 'unlockable') {
    console.error(
      `The folder "${dataDir}" cannot be written (${locking.code}), so moderators can change nothing: make it writable, or set DATA_DIR to another folder.`,
    );
  }
  if (locking.kind === 'taken') leave();
}

/** Is online until a signal, or until Discord wants us no more; then ends the process. */
async function serveDiscord(settings: Settings, library: Library, log: Log): Promise<never> {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  // discord.js rejects where nobody listens when an interaction is not as it expects; that ends no other's answer.
  process.on('unhandledRejection', (error) => log.error('something arrived that could not be understood', error));
  if (settings.watchSources) {
    library.watch(({ added, changed, removed, failed }) => {
      if (added.length + changed.length + removed.length)
        log.info(`Articles read anew: ${added.length} added, ${changed.length} changed, ${removed.length} removed.`);
      for (const { file, reason } of failed) log.warn(`Not read: ${tellFailure(file, reason, PROBLEMS_IN_ENGLISH)}`);
    });
  }
  warmUp();
  const { discordToken: token, discordApiUrl: api } = settings;
  const problem = await runBot({ token: token ?? '', api }, library, log, stop.signal);
  if (problem) console.error(problem);
  process.exit(problem ? 1 : 0);
}

/** Reads the shelf, and says on standard error what an operator should know of it. */
async function openLibrary(settings: Settings, isOnline: boolean, log: Log): Promise<Library> {
  const answers = (shelf: Shelf, question: string) => ask(shelf, question).found;
  const setAside = (path: string) =>
    log.warn(`A record was damaged on the disk and is now ${path}: the bot goes on without what it held.`);
  // In the terminal one person waits for the prompt, and may never ask for a person.
  const library = new Library(settings, { answers, setAside, ...(isOnline ? { preparation } : {}) });
  const { failed } = await library.reload();
  for (const { file, reason } of failed) console.error(`Not read: ${tellFailure(file, reason, PROBLEMS_IN_ENGLISH)}`);
  if (!(await library.shelf(null)).articles.length) {
    console.error(
      `No articles in ${settings.sourcesDir}: put .txt, .md, .html, .pdf or .docx files there, then ${isOnline ? '/sources reload' : '/reload'}.`,
    );
  }
  return library;
}

await main(process.argv.slice(2));
