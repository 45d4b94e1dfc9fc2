import type { Candidate } from '../candidates/candidate.ts';
import { contextEvidence } from './context-evidence.ts';
import { nameEvidence } from './name-evidence.ts';

/**
 * What the occurrences of a spelling tell together: each piece of evidence, by its name in `data/weights.tsv`, with the
 * share, above 0 and up to 1, of occurrences that show it. A spelling has about ten: for so few, two lists are quicker
 * than a map.
 */
export interface Pooled {
  readonly names: string[];
  readonly shares: number[];
}

/**
 * Pools what all occurrences of a spelling tell.
 *
 * @param later occurrences of its surname alone: what is told of "Lavrov" is told of Sergey Lavrov.
 */
export function gatherEvidence(occurrences: readonly Candidate[], later: readonly Candidate[] = []): Pooled {
  const pooled: Pooled = { names: ['every name'], shares: [1] };
  const share = 1 / (occurrences.length + later.length);
  const told: string[] = [];
  for (const occurrence of occurrences) contextEvidence(occurrence, told);
  for (const occurrence of later) contextEvidence(occurrence, told);
  for (const evidence of told) pool(pooled, evidence, share);
  if (count(pooled, 'in before', share) > 1) pool(pooled, 'in before again', 1);
  const own: string[] = [];
  nameEvidence(occurrences.find(isNotShouted) ?? (occurrences[0] as Candidate), own);
  for (const evidence of own) pool(pooled, evidence, 1);
  return pooled;
}

const isNotShouted = ({ words, from }: Candidate): boolean => words[from]?.shape !== 'upper';

/** @returns how many occurrences show a piece of evidence. */
function count({ names, shares }: Pooled, name: string, share: number): number {
  const at = names.indexOf(name);
  return at < 0 ? 0 : Math.round((shares[at] ?? 0) / share);
}

/** Counts evidence for a share of the occurrences. */
export function pool({ names, shares }: Pooled, name: string, share: number): void {
  const at = names.indexOf(name);
  if (at >= 0) shares[at] = (shares[at] ?? 0) + share;
  else {
    names.push(name);
    shares.push(share);
  }
}
