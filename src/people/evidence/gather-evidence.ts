import type { Candidate } from '../candidates/candidate.ts';
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
  const share = 1 / (occurrences.length + later.length);
  const note = (evidence: string) => void shares.set(evidence, (shares.get(evidence) ?? 0) + share);
  for (const occurrence of occurrences) contextEvidence(occurrence, note);
  for (const occurrence of later) contextEvidence(occurrence, note);
  const best = occurrences.find(({ words, from }) => words[from]?.shape !== 'upper') ?? occurrences[0];
  if (best) nameEvidence(best, (evidence) => void shares.set(evidence, 1));
  return shares;
}
