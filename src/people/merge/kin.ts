import type { Steps } from '../../in-steps.ts';
import { romanise } from '../names/transliteration.ts';
import type { Individual } from './individual.ts';
import type { NameLinks } from './name-links.ts';

/**
 * Parts individuals into groups that have nothing to do with one another: merging each group by itself makes the same
 * people as merging them all. Of two groups no two names are alike, no lone name is borne in another, and comparing
 * what merely shares a key finds it different, which changes nothing.
 *
 * @returns the groups, each in the order of `individuals`.
 */
export function* groupKin(individuals: readonly Individual[], links: NameLinks): Steps<Individual[][]> {
  const groups = new DisjointSets(individuals.length);
  /** A spelling, a name, a lone name -> the first that has it. */
  const first = new Map<unknown, number>();
  const meet = (key: unknown, i: number) => {
    const known = first.get(key);
    if (known === undefined) first.set(key, i);
    else groups.join(i, known);
  };
  for (const [i, { key, fullNames, loneName, royal }] of individuals.entries()) {
    yield;
    meet(`= ${key}`, i);
    for (const name of fullNames) meet(links.of(name), i);
    if (loneName !== null) meet(`alone ${romanise(loneName)}`, i);
    if (loneName !== null && royal) meet(`royal ${romanise(loneName)}`, i);
  }
  for (const [i, { fullNames }] of individuals.entries()) {
    yield;
    for (const name of fullNames) {
      const others = [...links.of(name).links, ...lonesOf(name)].map((other) => first.get(other));
      for (const other of others) if (other !== undefined) groups.join(i, other);
    }
  }
  return groups.of(individuals);
}

/** What of a name somebody may be called by alone (see `joinLone`). */
function lonesOf({ family, given, nickname }: Individual['fullNames'][number]): string[] {
  const families = family ? [family, ...family.split('-')] : [];
  const alone = [...families, ...(nickname ? [nickname] : [])].map((part) => `alone ${romanise(part)}`);
  return [...alone, `royal ${romanise(given[0] ?? '')}`];
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
    for (const [i, member] of members.entries()) {
      const root = this.#root(i);
      const set = sets.get(root);
      if (set) set.push(member);
      else sets.set(root, [member]);
    }
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
