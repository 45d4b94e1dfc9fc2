import type { Interface } from 'node:readline';
import { ask } from '../answer/ask.ts';
import type { Library } from '../library/library.ts';

/** Answers one JSON object a line, in order: the terminal for scripts. */
export async function answerJsonLines(lines: Interface, library: Library, write: (line: string) => void) {
  for await (const line of lines) {
    if (!line.trim()) continue;
    write(JSON.stringify(await answerLine(line, library)));
  }
}

async function answerLine(line: string, library: Library): Promise<object> {
  const command = parse(line);
  const shelf = await library.shelf(null);
  if (typeof command['ask'] === 'string') {
    const started = performance.now();
    const { source, limit } = command as { source?: string; limit?: number };
    const answer = ask(shelf, command['ask'], { ...(source ? { source } : {}), ...(limit ? { limit } : {}) });
    const { found, support } = answer;
    const passages = answer.passages.map(({ sentence, text, score, citation }) => ({
      sentence,
      text,
      score,
      citation,
    }));
    return { ask: command['ask'], found, support, passages, ms: performance.now() - started };
  }
  if (command['people'] === true) {
    return {
      people: shelf.people.all.map(({ name, aliases, mentions }) => ({ name, aliases, mentions: mentions.length })),
    };
  }
  return { error: 'This line is no command: send a question, or a JSON object such as {"ask": "Who ...?"}.' };
}

function parse(line: string): Record<string, unknown> {
  if (!line.trimStart().startsWith('{')) return { ask: line.trim() };
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return {};
  }
}
