import type { Candidate } from '../candidates/candidate.ts';
import { isParticle } from '../words/tables/titles.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { Links } from './links.ts';
import type { Weight, Weights } from './weights.ts';

/** All occurrences of one spelling in an article, and what they tell together. */
export interface Spelling {
  readonly key: string;
  readonly occurrences: readonly Candidate[];
  /** Which column of weights judges it: that for several words or that for one. */
  readonly column: 'full' | 'single';
  /** Each piece of evidence, and the share of occurrences that show it. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Probability that it names a person. */
  readonly probability: number;
}

/** From here on a spelling counts as a person's: just below even, since the evidence is counted cautiously. */
export const PERSON = 0.43;

/** What is known of a spelling before it is judged. */
interface Unjudged {
  readonly key: string;
  /** Without leading particles: "van Aerden" is a lone name as "Aerden" would be. */
  readonly own: readonly string[];
  readonly occurrences: Candidate[];
}

/**
 * Pools the evidence of all occurrences, then links lone names to the full names already found.
 *
 * @param lowerWords the words that the article also writes in lower case, folded.
 */
export function judgeSpellings(
  candidates: readonly Candidate[],
  lowerWords: ReadonlySet<string>,
  weights: Weights,
): Spelling[] {
  const spelt = bySpelling(candidates);
  const [full, lone] = [spelt.filter(({ own }) => own.length > 1), spelt.filter(({ own }) => own.length === 1)];
  const surnames = new Map(lone.map(({ own, occurrences }) => [own[0], occurrences]));
  const judged = full.map((spelling) => {
    const later = surnames.get(spelling.own.at(-1)) ?? [];
    return judge(spelling, 'full', gatherEvidence(spelling.occurrences, later), weights);
  });
  const links = new Links(judged);
  const judgedLone = lone.map((spelling) => {
    const evidence = gatherEvidence(spelling.occurrences);
    for (const link of links.of(spelling.own[0] ?? '')) evidence.set(link, 1);
    if (lowerWords.has(spelling.key)) evidence.set('lower case elsewhere', 1);
    return judge(spelling, 'single', evidence, weights);
  });
  return [...judged, ...judgedLone];
}

function bySpelling(candidates: readonly Candidate[]): Unjudged[] {
  const spelt = new Map<string, Unjudged>();
  for (const candidate of candidates) {
    const known = spelt.get(candidate.key);
    if (known) known.occurrences.push(candidate);
    else spelt.set(candidate.key, { key: candidate.key, own: ownWords(candidate), occurrences: [candidate] });
  }
  return [...spelt.values()];
}

function ownWords({ words, from, to }: Candidate): string[] {
  const spelt = words.slice(from, to).filter(({ shape }) => shape !== 'mark');
  const own = spelt.findIndex(({ text }) => !isParticle(text));
  return spelt.slice(Math.max(own, 0)).map(({ key }) => key);
}

function judge(
  { key, occurrences }: Unjudged,
  column: 'full' | 'single',
  evidence: ReadonlyMap<string, number>,
  weights: Weights,
): Spelling {
  let logOdds = weights.get(EVERY_NAME)?.[column] ?? 0;
  for (const [name, share] of evidence) {
    const weight = weights.get(name);
    if (weight) logOdds += weight[column] * amountOf(weight, share);
  }
  return { key, occurrences, column, evidence, probability: 1 / (1 + Math.exp(-logOdds)) };
}

/** The evidence that every spelling shows. */
export const EVERY_NAME = 'every name';

/** @returns how much a piece of evidence counts, 0..1. */
export function amountOf({ pooled }: Weight, share: number): number {
  return pooled === 'ever' ? 1 : Math.sqrt(share);
}
