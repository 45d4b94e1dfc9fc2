import type { Steps } from '../in-steps.ts';

/** Entries on a line: well under a millisecond's work. */
const ON_A_LINE = 500;

/**
 * Writes JSON on lines, so that it can be written and read in steps: a long list begins behind a line that ends in `[`,
 * has so many entries on each line, and ends before one that begins with `]`. Any reader of JSON reads it, too.
 *
 * @param value plain data, of objects, in which the long lists stand.
 * @returns the lines, without line ends: joined by nothing they are what `JSON.stringify` writes.
 */
export function* jsonLines(value: unknown): Generator<string, void> {
  let line = '';
  function* write(part: unknown): Generator<string, void> {
    if (Array.isArray(part) && part.length > ON_A_LINE) {
      yield `${line}[`;
      for (let at = 0; at < part.length; at += ON_A_LINE) yield `${at ? ',' : ''}${entries(part, at)}`;
      line = ']';
    } else if (typeof part === 'object' && part !== null && !Array.isArray(part)) {
      const fields = Object.entries(part).filter(([, field]) => field !== undefined);
      line += '{';
      for (const [i, [name, field]] of fields.entries()) {
        line += `${i ? ',' : ''}${JSON.stringify(name)}:`;
        yield* write(field);
      }
      line += '}';
    } else line += JSON.stringify(part);
  }
  yield* write(value);
  yield line;
}

const entries = (list: readonly unknown[], at: number) => JSON.stringify(list.slice(at, at + ON_A_LINE)).slice(1, -1);

/** Stands in a list for its entries, which are read apart; no object of ours has a field of this name. */
const APART = '\n';

/** Reads what `jsonLines` wrote, or any JSON on one line. */
export function* parseLines(lines: Iterable<string>): Steps<unknown> {
  const lists: unknown[][] = [];
  let frame = '';
  for (const line of lines) {
    yield;
    const list = frame.endsWith('[') ? lists.at(-1) : undefined;
    if (list && !line.startsWith(']')) {
      for (const entry of JSON.parse(`[${line.replace(/^,/, '')}]`)) list.push(entry);
      continue;
    }
    if (list) frame += JSON.stringify({ [APART]: lists.length - 1 });
    frame += line;
    if (line.endsWith('[')) lists.push([]);
  }
  return completed(JSON.parse(frame), lists);
}

/** Puts the lists in their places. */
function completed(part: unknown, lists: readonly unknown[][]): unknown {
  if (Array.isArray(part)) return lists[part[0]?.[APART]] ?? part;
  if (typeof part !== 'object' || part === null) return part;
  const fields = part as Record<string, unknown>;
  for (const [name, field] of Object.entries(fields)) fields[name] = completed(field, lists);
  return fields;
}
