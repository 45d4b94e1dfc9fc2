import type { Article } from '../../article/article.ts';
import type { Named } from '../article-people.ts';
import type { Spelling } from '../evidence/weights.ts';
import { addOnce } from '../multimap.ts';
import { compareNames } from '../names/compare-names.ts';
import { keysOf } from '../names/keys.ts';
import { isLoneName, parseName } from '../names/person-name.ts';
import { addLone } from './add-lone.ts';
import { isFormer, joinFormerNames } from './former-names.ts';
import { bearersAmong, type Group, type Parsed } from './full-names.ts';
import { textOf, toNamed } from './to-named.ts';

/** Gives each of the people the spellings that are theirs: full names first, then lone names to who bears them. */
export function groupSpellings(article: Article, spellings: readonly Spelling[]): Named[] {
  const parsed = spellings.map((spelling) => {
    const [first] = spelling.occurrences;
    return { spelling, name: parseName(first ? textOf(article, first) : '') };
  });
  const full = groupFull(parsed.filter(({ name }) => !isLoneName(name)));
  joinFormerNames(full);
  const groups = [...full];
  const bearersOf = bearersAmong(full);
  for (const lone of parsed.filter(({ name }) => isLoneName(name))) addLone(groups, bearersOf, lone);
  return groups
    .filter(({ occurrences }) => occurrences.length > 0)
    .map(({ occurrences }) => toNamed(article, occurrences, (one) => !isFormer(one)))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Only what shares a key is compared. */
function groupFull(parsed: readonly Parsed[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<number, Group[]>();
  for (const { spelling, name } of parsed) {
    const keys = keysOf(name);
    const near = new Set<Group>();
    for (const key of keys) for (const group of byKey.get(key) ?? []) near.add(group);
    const fitting = [...near].filter((group) => group.names.every((other) => compareNames(name, other) === 'same'));
    const home = fitting.length === 1 ? fitting[0] : undefined;
    const group = home ?? { names: [], occurrences: [] };
    if (!home) groups.push(group);
    group.names.push(name);
    group.occurrences.push(...spelling.occurrences);
    for (const key of keys) addOnce(byKey, key, group);
  }
  return groups;
}
