import { readData } from './read-data.ts';

/**
 * Adjective of place -> the place, both in lower case: "dutch" -> "netherlands". Who asks about France means what the
 * French did, too. Made by build/make-data.ts from WordNet's pertainyms; see data/NOTICE.
 */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  readData('demonyms.txt')
    .toString('latin1')
    .split('\n')
    .map((line) => line.split(' ') as [string, string]),
);
