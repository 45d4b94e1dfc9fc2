import { createInterface } from 'node:readline/promises';
import type { Library } from '../library/library.ts';
import { parseLine } from './command.ts';
import { plainAnswer } from './plain-answer.ts';
import { styleFor } from './style.ts';

/** Talks with a person at a terminal, with history, until `/quit`, Ctrl-D or Ctrl-C. */
export async function prompt(library: Library): Promise<void> {
  const { stdin: input, stdout: output } = process;
  const style = styleFor(output, process.env);
  const lines = createInterface({ input, output, prompt: style.strong('? '), historySize: 200 });
  lines.on('SIGINT', () => lines.close());
  console.log('Ask about the articles on the shelf; /help lists what else there is, /quit leaves.\n');
  lines.prompt();
  for await (const line of lines) {
    const command = line.trim() ? parseLine(line) : null;
    if (command && 'error' in command) console.log(command.error);
    else if (command?.kind === 'quit') break;
    else if (command) console.log(`${await plainAnswer(command, library, style)}\n`);
    lines.prompt();
  }
  lines.close();
}
