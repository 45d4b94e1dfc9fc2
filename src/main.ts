import { config } from 'dotenv';
import { ask } from './answer/ask.ts';
import { Library } from './library/library.ts';
import { readSettings, type Settings } from './settings.ts';
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
  const { settings } = reading;
  const library = await openLibrary(settings);
  const json = args.includes('--json');
  if (process.stdin.isTTY && !json)
    await prompt(library, process.stdin, process.stdout, styleFor(process.stdout, process.env));
  else await readLines(process.stdin, library, json ? JSON_LINES : PLAIN_LINES, (line) => console.log(line));
}

/** Reads the shelf, and says on standard error what an operator should know of it. */
async function openLibrary(settings: Settings): Promise<Library> {
  const library = new Library(settings, { answers: (shelf, question) => ask(shelf, question).found });
  const { failed } = await library.reload();
  for (const { file, reason } of failed) console.error(`Not read: ${file} ${reason}.`);
  if (!(await library.shelf(null)).articles.length) {
    console.error(`No articles in ${settings.sourcesDir}: put .txt, .md or .html files there, then /reload.`);
  }
  return library;
}

await main(process.argv.slice(2));
