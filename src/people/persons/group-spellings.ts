import type { Article } from '../../article/article.ts';
import type { Named } from '../article-people.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Spelling } from '../evidence/weights.ts';
import { addOnce } from '../multimap.ts';
import { compareNames } from '../names/compare-names.ts';
import { keysOf } from '../names/keys.ts';
import { isLoneName, type PersonName, parseName } from '../names/person-name.ts';
import { addLone } from './add-lone.ts';
import { isFormer, joinFormerNames } from './former-names.ts';
import { type Group, orderNames, type Parsed } from './full-names.ts';
import { textOf, toNamed } from './to-named.ts';

/** Gives each of the people the spellings that are theirs: full names first, then lone names to who bears them. */
export function groupSpellings(article: Article, spellings: readonly Spelling[]): Named[] {
  const full: Parsed[] = [];
  const lone: Parsed[] = [];
  for (const spelling of spellings) {
    const name = parseName(textOf(article, spelling.occurrences[0] as Candidate));
    (isLoneName(name) ? lone : full).push({ spelling, name });
  }
  const groups = groupFull(full);
  joinFormerNames(groups);
  const ordered = orderNames([...groups]);
  for (const one of lone) addLone(groups, ordered, one);
  const named: Named[] = [];
  for (const { occurrences } of groups) if (occurrences.length > 0) named.push(toNamed(article, occurrences, isFormer));
  return named.sort(byFirst);
}

const byFirst = (one: Named, other: Named): number => (one.mentions[0]?.start ?? 0) - (other.mentions[0]?.start ?? 0);

/** Only what shares a key is compared. */
function groupFull(parsed: readonly Parsed[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<number, Group[]>();
  for (const { spelling, name } of parsed) {
    const keys = keysOf(name);
    const near = new Set<Group>();
    for (const key of keys) for (const group of byKey.get(key) ?? []) near.add(group);
    const home = near.size > 0 ? onlyFitting(near, name) : undefined;
    const group = home ?? { names: [], occurrences: [] };
    if (!home) groups.push(group);
    group.names.push(name);
    group.occurrences.push(...spelling.occurrences);
    for (const key of keys) addOnce(byKey, key, group);
  }
  return groups;
}

/** @returns the only one of the groups all of whose names may be the same person's as this one. */
function onlyFitting(groups: Iterable<Group>, name: PersonName): Group | undefined {
  let only: Group | undefined;
  for (const group of groups) {
    if (!group.names.every((other) => compareNames(name, other) === 'same')) continue;
    if (only) return undefined;
    only = group;
  }
  return only;
}
