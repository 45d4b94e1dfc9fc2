import type { Candidate } from '../candidates/candidate.ts';
import type { Spelling } from '../evidence/weights.ts';
import { addOnce } from '../multimap.ts';
import { bearsName, type Way } from '../names/bears-name.ts';
import type { PersonName } from '../names/person-name.ts';
import { romanise } from '../names/transliteration.ts';

/** One person of an article, while their spellings are gathered. */
export interface Group {
  readonly names: PersonName[];
  readonly occurrences: Candidate[];
}

/** A spelling and its name taken apart. */
export interface Parsed {
  readonly spelling: Spelling;
  readonly name: PersonName;
}

/** People with full names, ordered so that a lone name is compared with those alone whom it may stand for. */
export interface FullNames {
  readonly full: readonly Group[];
  /** How parts of their names begin -> their positions in `full`. */
  readonly byBeginning: ReadonlyMap<string, readonly number[]>;
}

export function orderNames(full: readonly Group[]): FullNames {
  const byBeginning = new Map<string, number[]>();
  for (const [position, { names }] of full.entries()) {
    for (const { given, family, nickname } of names) {
      const double = family?.includes('-') ? family.split('-') : [];
      for (const part of [given[0], given.at(-1), nickname, family, family && romanise(family), ...double]) {
        if (part) addOnce(byBeginning, beginning(part), position);
      }
    }
  }
  return { full, byBeginning };
}

/** @returns who bears a single name, by the way in which they do; in the order of the people. */
export function bearersOf({ full, byBeginning }: FullNames, single: string): ReadonlyMap<Way, readonly Group[]> {
  const own = byBeginning.get(beginning(single)) ?? NOBODY;
  const romanised = byBeginning.get(beginning(romanise(single))) ?? NOBODY;
  const positions = own === romanised ? own : [...new Set([...own, ...romanised])].sort(ascending);
  const bearers = new Map<Way, Group[]>();
  for (const position of positions) {
    const group = full[position] as Group;
    for (const name of group.names) {
      const way = bearsName(single, name);
      if (way) addOnce(bearers, way, group);
    }
  }
  return bearers;
}

const NOBODY: readonly number[] = [];

const ascending = (one: number, other: number): number => one - other;

/** Two letters: a short form has them in common with the whole. */
const beginning = (part: string) => part.slice(0, 2);
