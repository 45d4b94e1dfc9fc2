import { addTo } from '../multimap.ts';
import { compareNames } from '../names/compare-names.ts';
import { keysOf } from '../names/keys.ts';
import type { PersonName } from '../names/person-name.ts';

/** A name, and those that by themselves might be the same person's. */
export interface LinkedName {
  readonly name: PersonName;
  readonly links: readonly LinkedName[];
}

/**
 * The names of a shelf, each compared once with whatever shares a key with it. Only grows: what two names tell does not
 * change when an article goes.
 */
export class NameLinks {
  /** Another shelf's, which stands beside this one and is not changed by it. */
  readonly #base: NameLinks | null;
  readonly #bySpelling = new Map<string, LinkedName>();
  readonly #byKey = new Map<number, LinkedName[]>();
  readonly #known = new WeakMap<PersonName, LinkedName>();

  constructor(base: NameLinks | null = null) {
    this.#base = base;
  }

  of(name: PersonName): LinkedName {
    const known = this.#known.get(name);
    if (known) return known;
    const spelling = JSON.stringify(name);
    const linked = this.#find(spelling) ?? this.#link(name, spelling);
    this.#known.set(name, linked);
    return linked;
  }

  #find(spelling: string): LinkedName | undefined {
    const own = this.#bySpelling.get(spelling);
    return own || !this.#base ? own : this.#base.#find(spelling);
  }

  #link(name: PersonName, spelling: string): LinkedName {
    const keys = keysOf(name);
    const near = new Set<LinkedName>();
    for (const key of keys) for (const other of this.#sharing(key)) near.add(other);
    const links: LinkedName[] = [];
    for (const other of near) if (compareNames(other.name, name) !== 'different') links.push(other);
    const linked = { name, links };
    this.#bySpelling.set(spelling, linked);
    for (const key of keys) addTo(this.#byKey, key, linked);
    return linked;
  }

  #sharing(key: number): readonly LinkedName[] {
    const own = this.#byKey.get(key) ?? [];
    return this.#base ? [...own, ...this.#base.#sharing(key)] : own;
  }
}
