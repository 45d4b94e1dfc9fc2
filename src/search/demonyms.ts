import { readFileSync } from 'node:fs';

/**
 * Adjective of place -> the place, both in lower case: "dutch" -> "netherlands". Who asks about France means what the
 * French did, too. Made by build/make-data.ts from WordNet's pertainyms; see data/NOTICE.
 */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('../../src/search/data/demonyms.txt', import.meta.url), 'latin1')
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);
