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

/** Tells who bears a single name, by the way in which they do; in the order of the people. */
export type BearersOf = (single: string) => ReadonlyMap<Way, readonly Group[]>;

/** @param full people with full names, ordered so that a lone name is compared with those alone whom it may stand for. */
export function bearersAmong(full: readonly Group[]): BearersOf {
  /** How parts of their names begin -> their positions in `full`. */
  const byBeginning = new Map<string, number[]>();
  full.forEach(({ names }, position) => {
    for (const { given, family, nickname } of names) {
      const parts = [
        given[0],
        nickname,
        family,
        family && romanise(family),
        ...(family?.includes('-') ? family.split('-') : []),
      ];
      for (const part of parts) if (part) addOnce(byBeginning, beginning(part), position);
    }
  });
  return (single) => {
    const bearers = new Map<Way, Group[]>();
    const [own, romanised] = [single, romanise(single)].map((name) => byBeginning.get(beginning(name)));
    if (!own && !romanised) return bearers;
    const positions = own === romanised ? (own ?? []) : new Set([...(own ?? []), ...(romanised ?? [])]);
    for (const position of [...positions].sort((a, b) => a - b)) {
      const group = full[position] as Group;
      for (const name of group.names) {
        const way = bearsName(single, name);
        if (way) addOnce(bearers, way, group);
      }
    }
    return bearers;
  };
}

/** Two letters: a short form has them in common with the whole. */
const beginning = (part: string) => part.slice(0, 2);
