import { type Steps, sorted } from '../../in-steps.ts';
import { keysOf } from '../names/keys.ts';
import { Cluster, markSimilar, only } from './cluster.ts';
import type { Individual } from './individual.ts';
import { joinLone } from './join-lone.ts';
import { shareRole } from './role.ts';

/**
 * Joins the individuals of many articles into people: first those of one spelling, then of like full names, then lone
 * names with whoever alone bears them. Whoever may be one but is not surely so is kept apart and noted as similar.
 * The order of articles makes no difference. Near-linear: only what shares a key is compared.
 */
export function* mergePeople(individuals: readonly Individual[]): Steps<Cluster[]> {
  const ordered = yield* sorted(individuals, byFullness);
  const full = yield* joinSpellings(ordered.filter(({ loneName }) => loneName === null));
  const people = yield* joinLike(full);
  const lone = yield* joinSpellings(ordered.filter(({ loneName }) => loneName !== null));
  return [...people, ...(yield* joinLone(lone, people))];
}

/** Fuller names first, so that a shorter one finds everyone it may belong to; then by name and by file. */
export function byFullness(one: Individual, other: Individual): number {
  return (
    other.words - one.words ||
    other.key.length - one.key.length ||
    compare(one.key, other.key) ||
    other.roles.length - one.roles.length ||
    compare(one.article.source.file, other.article.source.file)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** One spelling is one person, but for what forbids it. */
function* joinSpellings(individuals: readonly Individual[]): Steps<Cluster[]> {
  const bySpelling = new Map<string, Cluster[]>();
  for (const individual of individuals) {
    yield;
    const known = bySpelling.get(individual.key) ?? [];
    bySpelling.set(individual.key, known);
    const cluster = new Cluster(individual);
    const home = known.find((other) => !other.genderDiffers(cluster) && !other.livesApart(cluster));
    if (home) home.absorb(cluster);
    else known.push(cluster);
    for (const other of known) if (!home && !other.genderDiffers(cluster)) markSimilar(other, cluster);
  }
  return [...bySpelling.values()].flat();
}

function* joinLike(clusters: readonly Cluster[]): Steps<Cluster[]> {
  const people: Cluster[] = [];
  const byKey = new Map<number, Set<Cluster>>();
  for (const cluster of clusters) {
    yield;
    const keys = [...cluster.names.values()].flatMap((name) => [...keysOf(name)]);
    const known = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const compared = [...known].map((other) => ({ other, likeness: other.compare(cluster) }));
    const same = compared.filter(({ likeness }) => likeness === 'same').map(({ other }) => other);
    const sharing = same.filter((other) => shareRole(other.roles, cluster.roles));
    const home = only(same) ?? only(sharing);
    for (const { other, likeness } of compared) {
      if (other !== home && likeness !== 'different') markSimilar(home ?? cluster, other);
    }
    if (home) home.absorb(cluster);
    else people.push(cluster);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(home ?? cluster));
  }
  return people;
}
