import type { Candidate } from '../candidates/candidates.ts';
import { contextEvidence } from './context-evidence.ts';
import { nameEvidence } from './name-evidence.ts';

/**
 * Pools what all occurrences of a spelling tell.
 *
 * @param later occurrences of its surname alone: what is told of "Lavrov" is told of Sergey Lavrov.
 * @returns for each piece of evidence the share, above 0 and up to 1, of occurrences that show it.
 */
export function gatherEvidence(
  occurrences: readonly Candidate[],
  later: readonly Candidate[] = [],
): Map<string, number> {
  const shares = new Map<string, number>();
  const all = occurrences.length + later.length;
  for (const occurrence of [...occurrences, ...later]) {
    for (const name of contextEvidence(occurrence)) shares.set(name, (shares.get(name) ?? 0) + 1 / all);
  }
  const best = occurrences.find(({ words, from }) => words[from]?.shape !== 'upper') ?? occurrences[0];
  if (best) for (const name of nameEvidence(best)) shares.set(name, 1);
  return shares;
}
