import { fold } from '../words/fold.ts';
import { isHumanNoun } from '../words/human-nouns.ts';

/** What a short title is called when no name follows it ("Gov. Plum", "the governor"), and words for one office as one. */
const IN_FULL: ReadonlyMap<string, string> = new Map(
  `gov:governor sen:senator rep:representative prof:professor dr:doctor capt:captain sgt:sergeant lt:lieutenant col:colonel
  gen:general maj:major adm:admiral insp:inspector det:detective supt:superintendent cllr:councillor rev:reverend justice:judge
  premier:minister ceo:executive chair:chairman chairwoman:chairman adviser:advisor advisers:advisor advisors:advisor pres:president
  di:inspector dci:inspector ds:sergeant dcs:superintendent pc:constable dc:constable chief:head spokeswoman:spokesman spokesperson:spokesman`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** With one of these before it, an office is another: a deputy governor is no governor. */
const RANKED = /^(?:prime|deputy|vice|assistant|shadow|acting|former)$/;

/** "The winner in 1988" is not the winner of now. */
const PAST = /^(?:the )?\S+ in (?:1[6-9]|20)\d\d$/;

/** @returns what somebody is, alike for short and long titles: "governor" for "gov", "driver" for "bus-driver". */
export function officeNoun(key: string): string {
  const noun = key.includes('-') && !key.endsWith('-in-law') ? key.slice(key.lastIndexOf('-') + 1) : key;
  return IN_FULL.get(noun) ?? noun;
}

/** @returns the office with its rank, if the word before tells one: "deputy governor". */
export function rankedNoun(before: string | undefined, key: string): string {
  const noun = officeNoun(key);
  if (key === 'premier') return 'prime minister';
  return before && RANKED.test(before) ? `${before} ${noun}` : noun;
}

/** @returns every word of a role, folded. */
export function wordsOfRole(role: string): string[] {
  return fold(role)
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean);
}

/** What somebody of a role is. */
interface Heads {
  /** As the role words it: of "the mayor's aide for sport", "aide"; neither "mayor" nor "sport". */
  readonly words: readonly string[];
  /** As an office, with its rank: "spokesman" for "spokeswoman", "deputy governor". */
  readonly nouns: readonly string[];
}

/** Roles come again and again: each is taken apart once. */
const REMEMBERED = 20_000;
const known = new Map<string, Heads>();

/** @returns what somebody of a role is; nothing for a role without a human noun, "heads the party", but "for the prosecution". */
export function headsOfRole(role: string): Heads {
  const kept = known.get(role);
  if (kept) return kept;
  const all = CLAUSE.test(role) ? [] : wordsOfRole(ownPart(role));
  const rank = PAST.test(role) ? 'former' : all.find((word) => RANKED.test(word));
  const words = all.filter((word) => isHumanNoun(officeNoun(word)));
  const nouns = words.map((word) => rankedNoun(rank, word));
  const heads = { words, nouns: /\bprosecuti(?:ng|on)\b/.test(role) ? [...nouns, 'prosecutor'] : nouns };
  if (known.size >= REMEMBERED) known.clear();
  known.set(role, heads);
  return heads;
}

/** What somebody does to something: "who plays the novelist", "chairs the board". */
const CLAUSE =
  /^whose |^(?:who )?(?:(?:ha[sd]|now|once|also|then) )*(?!(?:both|also|once|now|then|as|with|that|all|became|remained) )[a-z]+ (?:the|an?|his|her|its|their|up|over) /;

/** @returns of "the mayor's aide for sport", "aide"; of "served as treasurer", "treasurer"; of "coaches the champion", nothing. */
function ownPart(role: string): string {
  const as = role.slice(0, role.search(/ (?:who|whose|that) |$/)).lastIndexOf(' as ');
  const owner = Math.max(role.lastIndexOf("'s "), role.lastIndexOf('’s '));
  const own = role.slice(Math.max(owner, as, 0));
  const end = own.search(/ (?:of|for|at|in|from|to|on|with|by|who|whose|that|against|since|until) /);
  return end < 0 ? own : own.slice(0, end);
}
