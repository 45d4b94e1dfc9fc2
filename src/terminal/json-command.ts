import { type Mistake, parseLine, type TerminalCommand } from './command.ts';

/** How many passages a script may ask for at once. */
const MOST = 100;

const EXAMPLES =
  '{"ask": "Who ...?"}, {"who": "NAME"}, {"people": true}, {"verify": "QUOTATION"} or {"sources": "list" | "reload"}';

/** Reads one line of the terminal for scripts: a plain question, a slash command, or a JSON object. */
export function parseJsonCommand(line: string): TerminalCommand | Mistake {
  if (!/^\s*[[{"]/.test(line)) return parseLine(line);
  let value: unknown;
  try {
    // Some shells put a byte order mark before what they pipe; it counts as white space here, and not to JSON.
    value = JSON.parse(line.trim());
  } catch {
    return /^\s*[[{]/.test(line) ? { error: `The line is broken JSON. Send ${EXAMPLES}.` } : parseLine(line);
  }
  if (typeof value === 'string') return parseLine(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: `Send ${EXAMPLES}.` };
  return fromObject(value as Record<string, unknown>);
}

function fromObject(given: Record<string, unknown>): TerminalCommand | Mistake {
  const { ask, who, people, verify, sources, source, limit, speaker } = given;
  if (source !== undefined && !isText(source)) return { error: '"source" is a file name or a title, as a string.' };
  if (ask !== undefined) {
    if (!isText(ask)) return { error: '"ask" needs a question: {"ask": "Who ...?"}.' };
    if (limit !== undefined && !isCount(limit)) return { error: `"limit" is a whole number from 1 to ${MOST}.` };
    return { kind: 'ask', question: ask, ...(source ? { source } : {}), ...(limit ? { limit } : {}) };
  }
  if (who !== undefined)
    return isText(who) ? { kind: 'who', name: who } : { error: '"who" needs a name: {"who": "NAME"}.' };
  if (people === true) return { kind: 'people', ...(source ? { source } : {}) };
  if (verify !== undefined) {
    if (!isText(verify)) return { error: '"verify" needs a quotation: {"verify": "QUOTATION"}.' };
    if (speaker !== undefined && !isText(speaker)) return { error: '"speaker" is a name, as a string.' };
    return { kind: 'verify', quotation: verify, ...(speaker ? { speaker } : {}) };
  }
  if (sources === 'list') return { kind: 'sources' };
  if (sources === 'reload') return { kind: 'reload' };
  return { error: `Send ${EXAMPLES}.` };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= MOST;
}
