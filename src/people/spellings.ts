import type { Candidate } from './candidates.ts';
import { contextEvidence } from './evidence/context-evidence.ts';
import { nameEvidence } from './evidence/name-evidence.ts';
import { PARTICLES } from './tables/titles.ts';
import type { Weights } from './weights.ts';

/** All occurrences of one spelling in an article, and what they tell together. */
export interface Spelling {
  readonly key: string;
  readonly occurrences: readonly Candidate[];
  /** How many occurrences show each piece of evidence. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Probability that it names a person. */
  readonly probability: number;
}

/** From here on a spelling counts as a person's. */
export const PERSON = 0.5;

/** Pools the evidence of all occurrences, then links lone names to the full names already found. */
export function judgeSpellings(
  candidates: readonly Candidate[],
  lowerWords: ReadonlySet<string>,
  weights: Weights,
): Spelling[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const known = byKey.get(candidate.key);
    if (known) known.push(candidate);
    else byKey.set(candidate.key, [candidate]);
  }
  const spelt = [...byKey].map(([key, occurrences]) => ({ key, core: withoutParticles(key), occurrences }));
  const full = spelt
    .filter(({ core }) => core.includes(' '))
    .map(({ key, occurrences }) => judge(key, 'full', occurrences, gather(occurrences), weights));
  const links = new Links(full);
  const single = spelt
    .filter(({ core }) => !core.includes(' '))
    .map(({ key, core, occurrences }) => {
      const evidence = gather(occurrences);
      for (const name of links.of(core)) evidence.set(name, occurrences.length);
      if (lowerWords.has(key)) evidence.set('lower case elsewhere', occurrences.length);
      return judge(key, 'single', occurrences, evidence, weights);
    });
  return [...full, ...single];
}

/** "van Aerden" is a lone name as "Aerden" would be. */
function withoutParticles(key: string): string {
  const words = key.split(' ');
  const own = words.findIndex((word) => !PARTICLES.has(word));
  return words.slice(Math.max(own, 0)).join(' ');
}

function gather(occurrences: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  const [first] = occurrences;
  if (first) for (const name of nameEvidence(first)) count(name, occurrences.length);
  for (const occurrence of occurrences) for (const name of contextEvidence(occurrence)) count(name, 1);
  return counts;
}

function judge(
  key: string,
  column: 'full' | 'single',
  occurrences: readonly Candidate[],
  evidence: ReadonlyMap<string, number>,
  weights: Weights,
): Spelling {
  let logOdds = weights.get('every name')?.[column] ?? 0;
  for (const [name, count] of evidence) {
    const weight = weights.get(name);
    if (weight) logOdds += weight[column] * pooled(weight.pooled, count, occurrences.length);
  }
  return { key, occurrences, evidence, probability: 1 / (1 + Math.exp(-logOdds)) };
}

/** @returns 0..1: how much of a piece of evidence `count` of `all` occurrences make. */
export function pooled(how: 'ever' | 'share', count: number, all: number): number {
  return how === 'ever' ? 1 : Math.sqrt(count / all);
}

/** What a lone word is a part of, among the article's names of several words. */
class Links {
  readonly #parts = new Map<string, Set<string>>();

  constructor(full: readonly Spelling[]) {
    for (const { key, probability } of full) {
      const words = key.split(' ');
      const whose = probability >= PERSON ? 'person' : 'thing';
      this.#add(words.at(-1), `surname of ${whose}`);
      this.#add(words[0], `first of ${whose}`);
    }
  }

  #add(word: string | undefined, name: string) {
    if (word) this.#parts.set(word, (this.#parts.get(word) ?? new Set()).add(name));
  }

  of(key: string): Iterable<string> {
    return this.#parts.get(key) ?? [];
  }
}
