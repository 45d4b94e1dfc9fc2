import type { Steps } from '../../in-steps.ts';
import { addTo } from '../multimap.ts';
import { romanise } from '../names/transliteration.ts';
import type { Individual } from './individual.ts';
import type { LinkedName, NameLinks } from './name-links.ts';

/**
 * Parts individuals into groups that have nothing to do with one another: merging each group by itself makes the same
 * people as merging them all. Of two groups no two names are alike, no lone name is borne in another, and comparing
 * what merely shares a key finds it different, which changes nothing.
 *
 * @returns the groups, each in the order of `individuals`.
 */
export function* groupKin(individuals: readonly Individual[], links: NameLinks): Steps<Individual[][]> {
  const groups = new DisjointSets(individuals.length);
  // The first individual of each spelling, name, lone name, and lone name with a title that goes with a given one.
  const spelt = new Map<string, number>();
  const named = new Map<LinkedName, number>();
  const alone = new Map<string, number>();
  const royal = new Map<string, number>();
  const meet = <Key>(first: Map<Key, number>, key: Key, i: number) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    else groups.join(i, known);
  };
  for (const [i, individual] of individuals.entries()) {
    yield;
    meet(spelt, individual.key, i);
    for (const name of individual.fullNames) meet(named, links.of(name), i);
    if (individual.loneName === null) continue;
    meet(alone, romanise(individual.loneName), i);
    if (individual.royal) meet(royal, romanise(individual.loneName), i);
  }
  for (const [{ name, links: others }, i] of named) {
    yield;
    const { family, given, nickname } = name;
    const join = (other: number | undefined) => other !== undefined && groups.join(i, other);
    for (const other of others) join(named.get(other));
    // By what they may be called alone: see `joinLone`.
    if (family) join(alone.get(romanise(family)));
    if (family?.includes('-')) for (const part of family.split('-')) join(alone.get(romanise(part)));
    if (nickname) join(alone.get(romanise(nickname)));
    if (royal.size) join(royal.get(romanise(given[0] ?? '')));
  }
  return groups.of(individuals);
}

/** Union-find, with path halving (R. E. Tarjan and J. van Leeuwen, 1984). */
class DisjointSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, i) => i);
  }

  join(one: number, other: number): void {
    this.#parents[this.#root(one)] = this.#root(other);
  }

  of<T>(members: readonly T[]): T[][] {
    const sets = new Map<number, T[]>();
    for (const [i, member] of members.entries()) addTo(sets, this.#root(i), member);
    return [...sets.values()];
  }

  #root(of: number): number {
    const parents = this.#parents;
    let at = of;
    while (parents[at] !== at) {
      const above = parents[parents[at] as number] as number;
      parents[at] = above;
      at = above;
    }
    return at;
  }
}
