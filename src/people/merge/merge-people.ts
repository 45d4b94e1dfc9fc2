import type { Steps } from '../../in-steps.ts';
import { keysOf } from '../names/keys.ts';
import { romanise } from '../names/transliteration.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { Cluster } from './cluster.ts';
import type { Individual } from './individual.ts';
import { shareRole } from './role.ts';

/**
 * Joins the individuals of many articles into people: first those of one spelling, then of like full names, then lone
 * names with whoever alone bears them. Whoever may be one but is not surely so is kept apart and noted as similar.
 * The order of articles makes no difference. Near-linear: only what shares a key is compared.
 */
export function* mergePeople(individuals: readonly Individual[]): Steps<Cluster[]> {
  const ordered = [...individuals].sort(byFullness);
  const full = yield* joinSpellings(ordered.filter(({ loneName }) => loneName === null));
  const people = yield* joinLike(full);
  const lone = yield* joinSpellings(ordered.filter(({ loneName }) => loneName !== null));
  return [...people, ...(yield* joinLone(lone, people))];
}

/** Fuller names first, so that a shorter one finds everyone it may belong to; then by name and by file. */
function byFullness(one: Individual, other: Individual): number {
  const words = ({ key }: Individual) => key.split(' ').length;
  return (
    words(other) - words(one) ||
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
    const home = known.find((other) => !other.sexDiffers(cluster) && !other.livesApart(cluster));
    if (home) home.absorb(cluster);
    else known.push(cluster);
    for (const other of known) if (!home && !other.sexDiffers(cluster)) markSimilar(other, cluster);
  }
  return [...bySpelling.values()].flat();
}

function* joinLike(clusters: readonly Cluster[]): Steps<Cluster[]> {
  const people: Cluster[] = [];
  const byKey = new Map<string, Set<Cluster>>();
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

/** A lone name belongs to its only bearer; among several, to the one who shares a role with it. */
function* joinLone(lone: readonly Cluster[], people: readonly Cluster[]): Steps<Cluster[]> {
  const byFamily = new Map<string, Cluster[]>();
  const byGiven = new Map<string, Cluster[]>();
  for (const person of people) {
    for (const name of person.names.values()) {
      for (const part of name.family ? new Set([name.family, ...name.family.split('-')]) : [])
        push(byFamily, romanise(part), person);
      push(byGiven, romanise(name.given[0] ?? ''), person);
      if (name.nickname) push(byFamily, romanise(name.nickname), person);
    }
  }
  const homeless: Cluster[] = [];
  for (const cluster of lone) {
    yield;
    const key = romanise(cluster.individuals[0]?.loneName ?? '');
    const royal = cluster.individuals.some((individual) => individual.royal);
    const bearers = (royal ? byGiven.get(key)?.filter(isRoyal) : undefined) ?? byFamily.get(key) ?? [];
    const fitting = bearers.filter((person) => !person.sexDiffers(cluster));
    const sharing = fitting.filter((person) => shareRole(person.roles, cluster.roles));
    const rare = royal || !isCommonName(cluster.individuals[0]?.loneName ?? '');
    const near = fitting.filter((person) => !person.livesApart(cluster) && (rare || person.meets(cluster)));
    const home = (only(fitting) && only(near)) ?? only(sharing);
    const named = byGiven.get(key) ?? [];
    for (const person of home ? [] : [...fitting, ...(only(named) ? named : [])]) markSimilar(cluster, person);
    home?.absorb(cluster);
    if (!home) homeless.push(cluster);
  }
  return homeless;
}

/** Ushakov in two articles is one man; Anderson only if the two stories have something in common. */
function isCommonName(name: string): boolean {
  return (lookUp(name) & (IS.family | IS.given | IS.word | IS.place | IS.city)) !== 0;
}

function isRoyal({ individuals }: Cluster): boolean {
  return individuals.some(({ royal }) => royal);
}

function only(clusters: readonly Cluster[]): Cluster | undefined {
  return clusters.length === 1 ? clusters[0] : undefined;
}

function push(map: Map<string, Cluster[]>, key: string, cluster: Cluster) {
  const known = map.get(key);
  if (!known) map.set(key, [cluster]);
  else if (!known.includes(cluster)) known.push(cluster);
}

function markSimilar(one: Cluster, other: Cluster) {
  if (one === other) return;
  one.similar.add(other);
  other.similar.add(one);
}
