import type { Candidate } from '../candidates/candidate.ts';
import { bearsName } from '../names/bears-name.ts';
import { isGivenNameTitle, sexOfTitle } from '../words/tables/titles.ts';
import type { Group, Parsed } from './group.ts';

/** Family names come first, except after titles that go with a given name: "Prince Mohammed", "Dame Ottilie". */
const FAMILY_FIRST = ['family', 'nickname', 'given', 'short'] as const;
const GIVEN_FIRST = ['given', 'family', 'short'] as const;

/** Gives a lone name's occurrences to whom of the people with full names they mean, or else to a person of their own. */
export function addLone(groups: Group[], full: readonly Group[], { spelling, name }: Parsed) {
  const single = name.given[0] ?? spelling.key;
  const bearers = { family: [] as Group[], nickname: [] as Group[], given: [] as Group[], short: [] as Group[] };
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
