import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** WordNet's lexicographer file for places (lexnames(5WN)). */
const LOCATION = '15';
/** "Of that place": the pointer from an adjective to a noun (wninput(5WN)). */
const PERTAINS = '\\';
/** What WordNet leaves out, or leads to a name of several words only. */
const ADDED = ['african africa', 'asian asia', 'british britain', 'european europe', 'iraqi iraq'];

interface Line {
  readonly location: boolean;
  readonly words: readonly string[];
  readonly pointers: readonly (readonly string[])[];
}

/**
 * Reads from WordNet which place an adjective of place is of. Both are single words and written as names; what is a
 * common word too ("polish", "spartan") is left out.
 *
 * @param folder WordNet's `dict` folder.
 * @returns lines such as `dutch netherlands`, in lower case, sorted.
 */
export function readDemonyms(folder: string): string[] {
  const adjectives = readLines(join(folder, 'data.adj'));
  const nouns = readLines(join(folder, 'data.noun'));
  const verbs = readLines(join(folder, 'data.verb'));
  const common = new Set([...adjectives.values(), ...verbs.values()].flatMap(({ words }) => words));
  const found = new Map<string, string>();
  for (const { words, pointers } of adjectives.values()) {
    for (const [symbol, offset = '', , ends = ''] of pointers) {
      const [from, to] = [ends.slice(0, 2), ends.slice(2)].map((end) => Math.max(0, Number.parseInt(end, 16) - 1));
      const noun = nouns.get(offset);
      const adjective = words[from ?? 0];
      const place = noun?.words[to ?? 0];
      if (symbol !== PERTAINS || !noun?.location || !isName(adjective) || !isName(place)) continue;
      if (!common.has(adjective.toLowerCase())) found.set(adjective.toLowerCase(), place.toLowerCase());
    }
  }
  return [...new Set([...ADDED, ...[...found].map((pair) => pair.join(' '))])].sort();
}

/** The shortest, "Man", is a common word besides. */
const isName = (word: string | undefined): word is string => word !== undefined && /^\p{Lu}\p{L}{3,}$/u.test(word);

function readLines(file: string): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const fields = line.split(' ');
    if (!/^\d/.test(line)) continue;
    const start = 5 + 2 * Number.parseInt(fields[3] ?? '0', 16);
    const words = fields.slice(4, start - 1).filter((_, i) => i % 2 === 0);
    const pointers = Array.from({ length: Number(fields[start - 1]) }, (_, i) =>
      fields.slice(start + 4 * i, start + 4 * i + 4),
    );
    lines.set(fields[0] ?? '', {
      location: fields[1] === LOCATION,
      words: words.map((word) => word.replace(/\(\w+\)$/, '')),
      pointers,
    });
  }
  return lines;
}
