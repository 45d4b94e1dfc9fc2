import { byPlace, type Candidate } from '../candidates/candidate.ts';
import type { Way } from '../names/bears-name.ts';
import { type Gender, genderOfName, genderOfNoun } from '../words/gender.ts';
import { GIVEN_NAME_TITLES } from '../words/tables/titles.ts';
import { bearersOf, type FullNames, type Group, type Parsed } from './full-names.ts';

/** Family names come first, except after titles that go with a given name: "Prince Mohammed", "Dame Ottilie". */
const FAMILY_FIRST: readonly Way[] = ['family', 'double', 'nickname', 'given', 'short'];
const GIVEN_FIRST: readonly Way[] = ['given', 'family', 'double', 'short'];
const DOUBLE_FIRST: readonly Way[] = ['double', ...FAMILY_FIRST];

const NOBODY: ReadonlyMap<Way, readonly Group[]> = new Map();

/** Gives a lone name's occurrences to whom of the people with full names they mean, or else to a person of their own. */
export function addLone(groups: Group[], full: FullNames, { spelling, name }: Parsed) {
  const bearers = name.suffix === null ? bearersOf(full, name.given[0] ?? spelling.key) : NOBODY;
  if (bearers.size === 0) {
    groups.push({ names: [name], occurrences: [...spelling.occurrences] });
    return;
  }
  const left: Candidate[] = [];
  /** Who was called so already. */
  const called = new Set<Group>();
  for (const occurrence of spelling.occurrences) {
    const titles = titlesOf(occurrence);
    const royal = titles.some((key) => GIVEN_NAME_TITLES.has(key));
    const near = bearers.size > 1 ? namedBy(bearers, occurrence.sentence + 1) : bearers;
    // "Quilodrán" was Nerea Quilodrán Aasen before her father, Hernán Quilodrán, was named.
    const double = near.get('double')?.some((group) => called.has(group));
    const ways = royal ? GIVEN_FIRST : double ? DOUBLE_FIRST : FAMILY_FIRST;
    const [way, fitting] = firstWay(ways, near, titles) ?? ['family', []];
    const shared = royal || way === 'family' || way === 'double';
    const meant = shared ? theOneMeant(fitting, called, occurrence) : onlyNamed(fitting, occurrence);
    if (meant) called.add(meant);
    if (meant) meant.occurrences.push(occurrence);
    // What two bear by their families is nobody else's.
    else if (!shared || fitting.length === 0) left.push(occurrence);
  }
  if (left.length) groups.push({ names: [name], occurrences: left });
}

/** @returns those whom an article has named by the end of a sentence, if any: "his brother, Salim. Salim Plum" comes before "Huda Salim". */
function namedBy(bearers: ReadonlyMap<Way, readonly Group[]>, sentence: number): ReadonlyMap<Way, readonly Group[]> {
  const isNamed = ({ occurrences }: Group) => occurrences.some((one) => one.sentence <= sentence);
  const named = [...bearers].map(([way, groups]) => [way, groups.filter(isNamed)] as const);
  return named.some(([, groups]) => groups.length > 0) ? new Map(named) : bearers;
}

/** @returns the first way in which somebody bears the name whom the titles do not contradict, and who does. */
function firstWay(
  ways: readonly Way[],
  bearers: ReadonlyMap<Way, readonly Group[]>,
  titles: readonly string[],
): [Way, readonly Group[]] | undefined {
  const gender = titles.map(genderOfNoun).find(Boolean);
  for (const way of ways) {
    const fitting = bearers.get(way)?.filter((group) => !gender || !group.occurrences.some(isOther(gender))) ?? [];
    if (fitting.length === 0) continue;
    if (fitting.length === 1) return [way, fitting];
    const titled = titles.length > 0 ? fitting.filter((group) => isCalledSo(group, titles)) : [];
    if (titled.length) return [way, titled];
    const likelier = fitting.filter(
      ({ names }) => gender && !names.some(({ given }) => isNameOfOther(given[0], gender)),
    );
    return [way, likelier.length ? likelier : fitting];
  }
  return undefined;
}

/** "Dr Rookby" is the one who was called Dr before. */
function isCalledSo({ occurrences }: Group, titles: readonly string[]): boolean {
  for (const { words, from, titleFrom } of occurrences) {
    for (let at = titleFrom; at < from; at++) if (titles.includes(words[at]?.key ?? '')) return true;
  }
  return false;
}

/** "Mrs. Rookby" is not Captain Anselm Rookby if he was called Mr. somewhere. */
function isOther(gender: Gender): (occurrence: Candidate) => boolean {
  return (occurrence) => titlesOf(occurrence).some((key) => (genderOfNoun(key) ?? gender) !== gender);
}

/** "Ms. Rookby" is Hattie rather than Albert, unless there is only Albert: names are no proof. */
function isNameOfOther(given: string | undefined, gender: Gender): boolean {
  return (genderOfName(given ?? '') ?? gender) !== gender;
}

function titlesOf({ words, from, titleFrom }: Candidate): string[] {
  return words.slice(titleFrom, from).map(({ key }) => key);
}

/**
 * Of several who bear a name, it means the one called by it already; nobody yet: the only one whom the sentence right
 * before names, or the one named first, as the story is theirs. Before anyone is named, nobody can say.
 */
function theOneMeant(bearers: readonly Group[], called: ReadonlySet<Group>, occurrence: Candidate): Group | undefined {
  const known = bearers.filter((group) => called.has(group));
  const asked = known.length ? known : bearers;
  if (asked.length < 2) return asked[0];
  const before = asked.filter(({ occurrences }) => occurrences.some((one) => leadsTo(one, occurrence)));
  if (before.length === 1) return before[0];
  let meant: { group: Group; first: Candidate } | undefined;
  for (const group of asked) {
    const first = firstBefore(group, occurrence);
    if (first && (!meant || byPlace(first, meant.first) < 0)) meant = { group, first };
  }
  return meant?.group;
}

/** A given name or a short form of it tells only where one alone bears it: of all, or of those named so far. */
function onlyNamed(bearers: readonly Group[], occurrence: Candidate): Group | undefined {
  if (isIntroduced(occurrence)) return undefined;
  const named = bearers.length < 2 ? bearers : bearers.filter((group) => firstBefore(group, occurrence));
  return named.length === 1 ? named[0] : undefined;
}

/** Whom the sentence before is about: hardly one whose name ends it, as in "He was the father of Ada Rookby." */
function leadsTo({ words, to, sentence }: Candidate, occurrence: Candidate): boolean {
  const back = occurrence.sentence - sentence;
  return (back === 1 || (back === 2 && occurrence.from === 0)) && to + 1 < words.length;
}

/** "Her son, Theo, a boatbuilder, ...": somebody new. */
function isIntroduced({ words, from, to }: Candidate): boolean {
  return words[from - 1]?.text === ',' && words[to]?.text === ',' && /^an?$/.test(words[to + 1]?.key ?? '');
}

function firstBefore({ occurrences }: Group, occurrence: Candidate): Candidate | undefined {
  let first = occurrence;
  for (const one of occurrences) if (byPlace(one, first) < 0) first = one;
  return first === occurrence ? undefined : first;
}
