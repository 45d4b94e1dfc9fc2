import { type Steps, sorted } from '../../in-steps.ts';
import { romanise } from '../names/transliteration.ts';
import { type Cluster, only } from './cluster.ts';
import type { Individual } from './individual.ts';
import { groupKin } from './kin.ts';
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
      groups.set(first, this.#find(first, members) ?? { members, clusters: yield* mergePeople(members) });
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

/** As `mergePeople` orders those of one group: people of full names, then lone names. */
function byFirst({ individuals: [one] }: Cluster, { individuals: [other] }: Cluster): number {
  if (!one || !other) return 0;
  return Number(one.loneName !== null) - Number(other.loneName !== null) || byFullness(one, other);
}

/** A lone given name may be its only bearer's, of whatever group: "Theodora" and Theodora Marchbanks. */
function* withNamesakes(clusters: readonly Cluster[]): Steps<Merged[]> {
  const byGiven = new Map<string, Set<Cluster>>();
  for (const cluster of clusters) {
    yield;
    for (const { given } of cluster.names.values()) {
      const key = romanise(given[0] ?? '');
      byGiven.set(key, (byGiven.get(key) ?? new Set()).add(cluster));
    }
  }
  const merged = new Map(clusters.map((cluster) => [cluster, { cluster, similar: new Set(cluster.similar) }]));
  for (const cluster of clusters) {
    yield;
    const [{ loneName = null } = {}] = cluster.individuals;
    if (loneName === null) continue;
    const namesake = only([...(byGiven.get(romanise(loneName)) ?? [])]);
    if (!namesake) continue;
    merged.get(cluster)?.similar.add(namesake);
    merged.get(namesake)?.similar.add(cluster);
  }
  return [...merged.values()];
}
