import { createInterface } from 'node:readline';
import { config } from 'dotenv';
import { Library } from './library/library.ts';
import { readSettings } from './settings.ts';
import { answerJsonLines } from './terminal/json-lines.ts';

config({ quiet: true });
const settings = readSettings(process.env);
const library = new Library(settings);
await library.reload();
await answerJsonLines(createInterface({ input: process.stdin }), library, (line) => process.stdout.write(`${line}\n`));
