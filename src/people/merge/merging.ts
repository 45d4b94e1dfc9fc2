import { type Steps, sorted } from '../../in-steps.ts';
import { romanise } from '../names/transliteration.ts';
import { Cluster } from './cluster.ts';
import { groupKin } from './groups.ts';
import type { Individual } from './individual.ts';
import { byFullness, mergePeople } from './merge-people.ts';
import { NameLinks } from './name-links.ts';

/** A cluster of the whole shelf, and those that may be the same person. Clusters are shared: they are not changed. */
export interface Merged {
  readonly cluster: Cluster;
  readonly similar: ReadonlySet<Cluster>;
}

/** Merges a shelf's people, and when it has changed only those groups anew that have changed. */
export class Merging {
  readonly #base: Merging | null;
  readonly #links: NameLinks;
  /** By its first member: a group as it was merged last. */
  #groups: ReadonlyMap<Individual, Group> = new Map();

  /** @param base another shelf's, parts of which stand on this one unchanged. */
  constructor(base: Merging | null = null) {
    this.#base = base;
    this.#links = new NameLinks(base ? base.#links : null);
  }

  /** @param individuals of all articles, in shelf order. */
  *merge(individuals: readonly Individual[]): Steps<Merged[]> {
    const groups = new Map<Individual, Group>();
    for (const members of yield* groupKin(individuals, this.#links)) {
      const [first] = members as [Individual, ...Individual[]];
      const clusters = members.length === 1 ? byItself(first) : null;
      groups.set(first, this.#find(first, members) ?? { members, clusters: clusters ?? (yield* mergePeople(members)) });
      yield;
    }
    this.#groups = groups;
    const clusters = yield* sorted(
      [...groups.values()].flatMap((group) => group.clusters),
      byFirst,
    );
    return yield* withNamesakes(clusters);
  }

  #find(first: Individual, members: readonly Individual[]): Group | undefined {
    const kept = this.#groups.get(first);
    const isSame = kept?.members.length === members.length && kept.members.every((one, i) => one === members[i]);
    if (isSame) return kept;
    return this.#base ? this.#base.#find(first, members) : undefined;
  }
}

interface Group {
  readonly members: readonly Individual[];
  readonly clusters: readonly Cluster[];
}

/** What `mergePeople` makes of one individual, as most groups are. */
function byItself(individual: Individual): Cluster[] {
  return individual.doubtful ? [] : [new Cluster(individual)];
}

/** As `mergePeople` orders those of one group: people of full names, then lone names. */
function byFirst({ individuals: [one] }: Cluster, { individuals: [other] }: Cluster): number {
  if (!one || !other) return 0;
  return Number(one.loneName !== null) - Number(other.loneName !== null) || byFullness(one, other);
}

/** A lone given name may be its only bearer's, of whatever group: "Theodora" and Theodora Marchbanks. */
function* withNamesakes(clusters: readonly Cluster[]): Steps<Merged[]> {
  const lone = new Map<Cluster, string>();
  for (const cluster of clusters) {
    const name = cluster.individuals[0]?.loneName ?? null;
    if (name !== null) lone.set(cluster, romanise(name));
    yield;
  }
  const asked = new Set(lone.values());
  /** Given name -> its only bearer; null: it has several. */
  const bearers = new Map<string, Cluster | null>();
  for (const cluster of clusters) {
    for (const { given } of cluster.names.values()) {
      const name = romanise(given[0] ?? '');
      if (!asked.has(name)) continue;
      const known = bearers.get(name);
      bearers.set(name, known === undefined || known === cluster ? cluster : null);
    }
    yield;
  }
  const more = new Map<Cluster, Cluster[]>();
  for (const [cluster, name] of lone) {
    const bearer = bearers.get(name);
    if (!bearer) continue;
    more.set(cluster, [bearer]);
    more.set(bearer, [...(more.get(bearer) ?? []), cluster]);
  }
  return clusters.map((cluster) => {
    const others = more.get(cluster);
    return { cluster, similar: others ? new Set([...cluster.similar, ...others]) : cluster.similar };
  });
}
