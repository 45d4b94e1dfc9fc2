import type { Article } from '../../article/article.ts';
import type { Named } from '../article-people.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Spelling } from '../evidence/spellings.ts';
import { keysOf } from '../names/keys.ts';
import { bearsName, compareNames } from '../names/likeness.ts';
import { isLoneName, type PersonName, parseName } from '../names/person-name.ts';
import { isGivenNameTitle, sexOfTitle } from '../words/tables/titles.ts';
import { aliasesOf, textOf, toNamed } from './to-named.ts';

/** One person of an article, while their spellings are gathered. */
interface Group {
  readonly names: PersonName[];
  readonly occurrences: Candidate[];
}

/** A spelling and its name taken apart. */
interface Parsed {
  readonly spelling: Spelling;
  readonly name: PersonName;
}

/** A person with all spellings of the article's. */
export interface Aliased extends Named {
  readonly aliases: readonly string[];
}

/** Gives each of the people the spellings that are theirs: full names first, then lone names to who bears them. */
export function groupSpellings(article: Article, spellings: readonly Spelling[]): Aliased[] {
  const parsed = spellings.map((spelling) => {
    const [first] = spelling.occurrences;
    return { spelling, name: parseName(first ? textOf(article, first) : '') };
  });
  const full = groupFull(parsed.filter(({ name }) => !isLoneName(name)));
  const groups = [...full];
  for (const lone of parsed.filter(({ name }) => isLoneName(name))) addLone(groups, full, lone);
  return groups
    .filter(({ occurrences }) => occurrences.length > 0)
    .map(({ occurrences }) => {
      const { name, mentions } = toNamed(article, occurrences);
      return { name, mentions, aliases: aliasesOf(article, { name, mentions }) };
    })
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** Only what shares a key is compared. */
function groupFull(parsed: readonly Parsed[]): Group[] {
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
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
    for (const key of keys) {
      const known = byKey.get(key);
      if (!known) byKey.set(key, [group]);
      else if (!known.includes(group)) known.push(group);
    }
  }
  return groups;
}

/** Family names come first, except after titles that go with a given name: "Prince Mohammed", "Dame Ottilie". */
const FAMILY_FIRST = ['family', 'nickname', 'given'] as const;
const GIVEN_FIRST = ['given', 'family'] as const;

function addLone(groups: Group[], full: readonly Group[], { spelling, name }: Parsed) {
  const single = name.given[0] ?? spelling.key;
  const bearers = { family: [] as Group[], nickname: [] as Group[], given: [] as Group[] };
  for (const group of name.suffix === null ? full : []) {
    for (const other of group.names) {
      const way = bearsName(single, other);
      if (way && !bearers[way].includes(group)) bearers[way].push(group);
    }
  }
  const left: Candidate[] = [];
  for (const occurrence of spelling.occurrences) {
    const titles = titlesOf(occurrence);
    const ways = titles.some(isGivenNameTitle) ? GIVEN_FIRST : FAMILY_FIRST;
    const fitting = ways
      .map((way) => bearers[way].filter((group) => !contradicts(group, titles)))
      .find(({ length }) => length > 0);
    if (fitting) firstNamed(fitting, occurrence)?.occurrences.push(occurrence);
    else left.push(occurrence);
  }
  if (left.length) groups.push({ names: [name], occurrences: left });
}

function titlesOf({ words, from, titleFrom }: Candidate): string[] {
  return words.slice(titleFrom, from).map(({ key }) => key);
}

/** "Mrs. Rookby" is not Captain Anselm Rookby if he was called Mr. somewhere. */
function contradicts({ occurrences }: Group, titles: readonly string[]): boolean {
  const sex = titles.map(sexOfTitle).find(Boolean);
  if (!sex) return false;
  return occurrences.some((occurrence) => titlesOf(occurrence).some((key) => (sexOfTitle(key) ?? sex) !== sex));
}

/** Of several who bear a name, it means the one named first: the story is theirs. Before anyone is named, nobody can say. */
function firstNamed(bearers: readonly Group[], { sentence, from }: Candidate): Group | undefined {
  const [first] = [...bearers].sort((a, b) => placeOf(a) - placeOf(b));
  const place = sentence * LONGEST_SENTENCE + from;
  return bearers.length === 1 || (first && placeOf(first) < place) ? first : undefined;
}

const LONGEST_SENTENCE = 100_000;

function placeOf({ occurrences }: Group): number {
  return Math.min(...occurrences.map(({ sentence, from }) => sentence * LONGEST_SENTENCE + from));
}
