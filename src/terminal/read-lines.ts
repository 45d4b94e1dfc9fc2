import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Library } from '../library/library.ts';
import { type Answered, type Mistake, parseLine, type TerminalCommand } from './command.ts';
import { jsonAnswer } from './json-answer.ts';
import { parseJsonCommand } from './json-command.ts';
import { plainAnswer } from './plain-answer.ts';

/** How the terminal reads a line, and how it answers a command. */
interface Manner {
  readonly parse: (line: string) => TerminalCommand | Mistake;
  readonly answer: (command: Answered, library: Library) => Promise<string>;
  readonly mistake: (mistake: Mistake) => string;
  /** A line between one answer and the next that stands in none; empty for none. */
  readonly between: string;
}

/** For scripts: one JSON object a line. */
export const JSON_LINES: Manner = {
  parse: parseJsonCommand,
  answer: async (command, library) => JSON.stringify(await jsonAnswer(command, library)),
  mistake: (mistake) => JSON.stringify(mistake),
  between: '',
};

/** For people, without colours: what the prompt says too. Answers hold empty lines, so a rule parts them. */
export const PLAIN_LINES: Manner = {
  parse: parseLine,
  answer: plainAnswer,
  mistake: ({ error }) => error,
  between: '\n---\n',
};

/** Answers each line of `input` in turn, until its end or `/quit`. A line that is wrong is answered, too. */
export async function readLines(input: Readable, library: Library, manner: Manner, write: (line: string) => void) {
  let between = '';
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const command = manner.parse(line);
    if ('kind' in command && command.kind === 'quit') return;
    if (between) write(between);
    write('error' in command ? manner.mistake(command) : await manner.answer(command, library));
    between = manner.between;
  }
}
