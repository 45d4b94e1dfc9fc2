import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Library } from '../library/library.ts';
import { parseLine } from './command.ts';
import { plainAnswer } from './plain-answer.ts';
import type { Style } from './style.ts';

const WELCOME = 'Ask about the articles on the shelf; /help lists what else there is, /quit leaves.';

/** Talks with a person at a terminal, with history (arrow up), until `/quit`, Ctrl-D or Ctrl-C. */
export async function prompt(library: Library, input: Readable, output: Writable, style: Style): Promise<void> {
  const lines = createInterface({ input, output, terminal: true, prompt: style.strong('? '), historySize: 200 });
  const say = (text: string) => output.write(`${text}\n\n`);
  lines.on('SIGINT', () => lines.close());
  say(WELCOME);
  lines.prompt();
  for await (const line of lines) {
    const command = line.trim() ? parseLine(line) : null;
    if (command && 'error' in command) say(command.error);
    else if (command?.kind === 'quit') break;
    else if (command) say(await plainAnswer(command, library, style));
    lines.prompt();
  }
  lines.close();
}
