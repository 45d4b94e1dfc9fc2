import type { Article } from '../../article/article.ts';
import type { Mention, Named } from '../article-people.ts';
import type { Candidate } from '../candidates/candidates.ts';
import type { Spelling } from '../evidence/spellings.ts';
import { bearsName, compareNames } from '../names/likeness.ts';
import { isLoneName, type PersonName, parseName } from '../names/person-name.ts';
import { isGivenNameTitle, sexOfTitle } from '../words/tables/titles.ts';

/** One person of an article, while their spellings are gathered. */
interface Group {
  readonly names: PersonName[];
  readonly occurrences: Candidate[];
}

/** Gives each of the people the spellings that are theirs: full names first, then lone names to who bears them. */
export function groupSpellings(article: Article, spellings: readonly Spelling[]): (Named & { aliases: string[] })[] {
  const groups: Group[] = [];
  const parsed = spellings.map((spelling) => ({ spelling, name: parseName(textOf(article, spelling.occurrences[0])) }));
  for (const { spelling, name } of parsed.filter(({ name }) => !isLoneName(name))) addFull(groups, spelling, name);
  const full = [...groups];
  for (const { spelling, name } of parsed.filter(({ name }) => isLoneName(name))) addLone(groups, full, spelling, name);
  return groups
    .filter(({ occurrences }) => occurrences.length > 0)
    .map(({ occurrences }) => toNamed(article, occurrences))
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function addFull(groups: Group[], spelling: Spelling, name: PersonName) {
  const fitting = groups.filter((group) => group.names.every((other) => compareNames(name, other) === 'same'));
  const [group] = fitting;
  if (group && fitting.length === 1) {
    group.names.push(name);
    group.occurrences.push(...spelling.occurrences);
  } else groups.push({ names: [name], occurrences: [...spelling.occurrences] });
}

function addLone(groups: Group[], full: readonly Group[], spelling: Spelling, name: PersonName) {
  const single = name.given[0] ?? spelling.key;
  const left: Candidate[] = [];
  for (const occurrence of spelling.occurrences) {
    const bearers = name.suffix === null ? bearersOf(full, single, occurrence) : [];
    if (bearers.length === 0) left.push(occurrence);
    else firstNamed(bearers, occurrence)?.occurrences.push(occurrence);
  }
  if (left.length) groups.push({ names: [name], occurrences: left });
}

/** Family names come first, except after titles that go with a given name: "Prince Mohammed", "Dame Ottilie". */
function bearersOf(full: readonly Group[], single: string, { words, from, titleFrom }: Candidate): readonly Group[] {
  const titles = words.slice(titleFrom, from).map(({ key }) => key);
  const ways = titles.some(isGivenNameTitle)
    ? (['given', 'family'] as const)
    : (['family', 'nickname', 'given'] as const);
  for (const way of ways) {
    const bearers = full.filter(({ names }) => names.some((name) => bearsName(single, name) === way));
    const fitting = bearers.filter((group) => !contradicts(group, titles));
    if (fitting.length) return fitting;
  }
  return [];
}

/** "Mrs. Rookby" is not Captain Anselm Rookby if he was called Mr. somewhere. */
function contradicts({ occurrences }: Group, titles: readonly string[]): boolean {
  const sex = titles.map(sexOfTitle).find(Boolean);
  if (!sex) return false;
  return occurrences.some(({ words, titleFrom, from }) =>
    words.slice(titleFrom, from).some(({ key }) => (sexOfTitle(key) ?? sex) !== sex),
  );
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

/** Puts together one name's occurrences: the fullest spelling first, the others by how often they stand. */
export function toNamed(article: Article, occurrences: readonly Candidate[]): Named & { aliases: string[] } {
  const ordered = [...occurrences].sort((a, b) => a.sentence - b.sentence || a.from - b.from);
  const mentions = ordered.map(mentionOf);
  const counts = new Map<string, number>();
  const count = (spelling: string) => counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  for (const { start, end } of mentions) count(spaced(article.text.slice(start, end)));
  const [name = ''] = [...counts.keys()].sort((a, b) => fullness(b) - fullness(a));
  for (const { start, end, titleStart } of mentions) {
    if (titleStart < start) count(spaced(article.text.slice(titleStart, end)));
  }
  const aliases = [...counts].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
  return { name, mentions, aliases: aliases.filter((alias) => alias !== name) };
}

/** More words are fuller; of as many, those not set in capitals, then the longer. */
function fullness(spelling: string): number {
  const shouted = spelling === spelling.toUpperCase() ? 0 : 1;
  return spelling.split(' ').length * 1000 + shouted * 500 + spelling.length;
}

function mentionOf({ words, from, to, titleFrom, sentence }: Candidate): Mention {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start, sentence, titleStart: words[titleFrom]?.start ?? start };
}

function textOf(article: Article, occurrence: Candidate | undefined): string {
  if (!occurrence) return '';
  const { start, end } = mentionOf(occurrence);
  return spaced(article.text.slice(start, end));
}

function spaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
