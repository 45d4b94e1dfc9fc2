import type { Candidate } from './candidates.ts';
import { contextEvidence } from './evidence/context-evidence.ts';
import { nameEvidence } from './evidence/name-evidence.ts';
import { PARTICLES } from './tables/titles.ts';
import type { Weights } from './weights.ts';

/** All occurrences of one spelling in an article, and what they tell together. */
export interface Spelling {
  readonly key: string;
  readonly occurrences: readonly Candidate[];
  /** Which column of weights judges it: that for several words or that for one. */
  readonly column: 'full' | 'single';
  /** Each piece of evidence and how much of it there is, 0..1. */
  readonly values: ReadonlyMap<string, number>;
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
  const lone = new Map(
    spelt.filter(({ core }) => !core.includes(' ')).map(({ core, occurrences }) => [core, occurrences]),
  );
  const full = spelt
    .filter(({ core }) => core.includes(' '))
    .map(({ key, core, occurrences }) => {
      const later = lone.get(core.slice(core.lastIndexOf(' ') + 1)) ?? [];
      return judge(
        { key, column: 'full', occurrences, evidence: gather(occurrences, later) },
        occurrences.length + later.length,
        weights,
      );
    });
  const links = new Links(full);
  const single = [...lone].map(([core, occurrences]) => {
    const key = occurrences[0]?.key ?? core;
    const evidence = gather(occurrences, []);
    for (const name of links.of(core)) evidence.set(name, occurrences.length);
    if (lowerWords.has(key)) evidence.set('lower case elsewhere', occurrences.length);
    return judge({ key, column: 'single', occurrences, evidence }, occurrences.length, weights);
  });
  return [...full, ...single];
}

/** "van Aerden" is a lone name as "Aerden" would be. */
function withoutParticles(key: string): string {
  const words = key.split(' ');
  const own = words.findIndex((word) => !PARTICLES.has(word));
  return words.slice(Math.max(own, 0)).join(' ');
}

/** @param later occurrences of the surname alone: what is told of "Lavrov" is told of Sergey Lavrov. */
function gather(occurrences: readonly Candidate[], later: readonly Candidate[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  const [first] = occurrences;
  if (first) for (const name of nameEvidence(first)) count(name, occurrences.length + later.length);
  for (const occurrence of occurrences) for (const name of contextEvidence(occurrence)) count(name, 1);
  for (const occurrence of later) for (const name of contextEvidence(occurrence)) count(name, 1);
  return counts;
}

type Gathered = Pick<Spelling, 'key' | 'column' | 'occurrences'> & { evidence: ReadonlyMap<string, number> };

function judge(spelling: Gathered, all: number, weights: Weights): Spelling {
  const { key, column, occurrences, evidence } = spelling;
  const values = new Map<string, number>([['every name', 1]]);
  let logOdds = weights.get('every name')?.[column] ?? 0;
  for (const [name, count] of evidence) {
    const weight = weights.get(name);
    if (!weight) continue;
    const value = weight.pooled === 'ever' ? 1 : Math.sqrt(count / all);
    values.set(name, value);
    logOdds += weight[column] * value;
  }
  return { key, column, occurrences, values, probability: 1 / (1 + Math.exp(-logOdds)) };
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
