import { config } from 'dotenv';
import { Library } from './library/library.ts';
import { readSettings } from './settings.ts';
import { prompt } from './terminal/prompt.ts';
import { JSON_LINES, PLAIN_LINES, readLines } from './terminal/read-lines.ts';

config({ quiet: true });
const settings = readSettings(process.env);
const library = new Library(settings);
await library.reload();

const json = process.argv.includes('--json');
if (process.stdin.isTTY && !json) await prompt(library);
else
  await readLines(process.stdin, library, json ? JSON_LINES : PLAIN_LINES, (line) => process.stdout.write(`${line}\n`));
