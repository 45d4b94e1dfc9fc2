import { headsOfRole, officeNoun, rankedNoun, wordsOfRole } from '../grammar/office-nouns.ts';
import { isDeterminer, isHuman } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { firstWord, type Token } from '../grammar/tokens.ts';
import { addOnce, addTo } from '../multimap.ts';
import { doersIn } from './charges.ts';
import { fitsTitles } from './fits-titles.ts';

/** A definite phrase. */
export interface Called {
  readonly start: number;
  /** After its noun. */
  readonly end: number;
  readonly sentence: number;
}

/** What an article's people are, so that "the judge" and "the 27-year-old" find whom they stand for. */
export interface Bearers {
  readonly scene: Scene;
  /** For each of the scene's people, their roles as the article words them. */
  readonly titles: readonly (readonly string[])[];
  /** ... and every word of these. Gathered on first use. */
  readonly words: ReadonlySet<string>[];
  /** What somebody is ("judge", "deputy governor", "daughter") -> who. */
  readonly byNoun: Map<string, number[]>;
  /** The same without ranks: "governor" for "deputy governor". */
  readonly nouns: Set<string>;
  /** Somebody and what they are ("0 uncle") -> to whom, as far as the article tells. */
  readonly toWhom: Map<string, number[]>;
  /** Nouns for which it has been learnt whom they mean by what is told of them: "winner". */
  readonly done: Set<string>;
}

export function bearersOf(scene: Scene, titles: readonly (readonly string[])[]): Bearers {
  const bearers: Bearers = {
    scene,
    titles,
    words: [],
    byNoun: new Map(),
    nouns: new Set(),
    toWhom: new Map(),
    done: new Set(),
  };
  for (const [person, roles] of titles.entries()) for (const role of roles) learn(bearers, person, role);
  return bearers;
}

/** @param role what else the article calls somebody. @param other to whom they are that, as an uncle. */
export function learn(bearers: Bearers, person: number, role: string, other?: number): void {
  for (const noun of headsOfRole(role).nouns) {
    if (other !== undefined) addTo(bearers.toWhom, `${person} ${noun}`, other);
    bearers.nouns.add(noun.slice(noun.lastIndexOf(' ') + 1));
    addOnce(bearers.byNoun, noun, person);
  }
}

/** @returns whether anybody is what this token, a human noun, says. */
export function isBorne(bearers: Bearers, { key }: Token): boolean {
  if (!bearers.done.has(key)) {
    bearers.done.add(key);
    for (const person of doersIn(bearers.scene, key)) learn(bearers, person, key);
  }
  return bearers.nouns.has(officeNoun(key));
}

/**
 * @param start where a definite phrase begins, `end` after its noun, `sentence` where it stands.
 * @param recent whom the article was speaking of.
 * @param whose for whom "his" or a name stands that the phrase begins with.
 * @returns who is meant, if that is one person.
 */
export function findBearers(
  bearers: Bearers,
  tokens: readonly Token[],
  { start, end, sentence }: Called,
  recent: number,
  whose: readonly number[] = [],
): readonly number[] {
  const first = tokens[start];
  const head = tokens[end - 1];
  // "The mayor", "Plum's mayor", "counsel".
  const isDefinite = first?.possessive || head?.key === 'counsel' || isDeterminer(first);
  if (!isDefinite || INDEFINITE.test(first?.key ?? '')) return [];
  const aged = firstWord(tokens, 'year-old', start + 1, end);
  if (aged > 0) return recent < 0 ? [] : [recent];
  if (!isHuman(head) || !isBorne(bearers, head as Token)) return [];
  const noun = rankedNoun(tokens[end - 2]?.key, head?.key ?? '');
  const all = bearers.byNoun.get(noun) ?? bearers.byNoun.get(noun.replace('former ', '')) ?? [];
  const fits = (person: number) =>
    mayBe(bearers, person, noun, whose) && fitsRoles(bearers, tokens, start, end, person);
  if (all.includes(recent) && fits(recent)) return [recent];
  // Of two who fit, nobody can say which is meant, unless the article spoke just now of one alone.
  const fitting = all.filter(fits);
  const [only, ...others] = fitting.length < 2 ? fitting : nearest(bearers, fitting, sentence);
  if (only === undefined || others.length > 0) return [];
  return whose.length > 0 || isKnown(bearers, only, sentence) ? [only] : [];
}

/** "The dealer", "that driver", "the aunt in question", "Judge", "Prime Minister": alone, nothing else is told by it. */
const BARE = /^(?:th(?:e|at) )?(?:prime )?(?!(?:wo)?man$|person$)[a-z]+(?: in question)?$/i;

/**
 * @param sums whether the phrase stands where an article sums up its story.
 * @returns the only one who is what a phrase says, if the article names them later, by the bare noun as somebody known.
 */
export function laterBearer(
  bearers: Bearers,
  tokens: readonly Token[],
  { start, end, sentence }: Called,
  sums: boolean,
): number | undefined {
  const noun = rankedNoun(tokens[end - 2]?.key, tokens[end - 1]?.key ?? '');
  const [only, ...others] = bearers.byNoun.get(noun) ?? [];
  const later = only !== undefined && (bearers.scene.people[only]?.mentions[0]?.sentence ?? 0) > sentence;
  if (!later || others.length > 0) return undefined;
  const known = bearers.titles[only]?.some((title) => BARE.test(title) && headsOfRole(title).nouns.includes(noun));
  return known || (sums && fitsRoles(bearers, tokens, start, end, only)) ? only : undefined;
}

/** @param noun "uncle", or whatever it be. @returns whether somebody is known to be that to one of others. */
export function isOf(bearers: Bearers, person: number, others: readonly number[], noun?: string): boolean {
  if (others.length === 0) return false;
  for (const one of noun === undefined ? bearers.nouns : [officeNoun(noun)]) {
    for (const other of bearers.toWhom.get(`${person} ${one}`) ?? []) if (others.includes(other)) return true;
  }
  return false;
}

function fitsRoles(bearers: Bearers, tokens: readonly Token[], start: number, end: number, person: number): boolean {
  bearers.words[person] ??= new Set(bearers.titles[person]?.flatMap(wordsOfRole));
  return fitsTitles(tokens, start, end, bearers.words[person], bearers.scene.article.text);
}

/** How many sentences back somebody may have been named of whom an article speaks just now. */
const NEAR = 20;

/** @returns those of several people whom an article named last before a sentence, if not long ago. */
function nearest({ scene }: Bearers, people: readonly number[], sentence: number): readonly number[] {
  for (let back = 1; back <= NEAR; back++) {
    const named = scene.namedIn[sentence - back] ?? [];
    const near = people.filter((person) => named.some((one) => one.person === person));
    if (near.length > 0) return near;
  }
  return [];
}

/** "The usher" is nobody whom the article has not named, or names in the next sentence: it may be any usher. */
function isKnown(bearers: Bearers, person: number, sentence: number): boolean {
  return (bearers.scene.people[person]?.mentions[0]?.sentence ?? 0) <= sentence + 1;
}

/** "Her uncle" is nobody else's uncle, and not herself. @param whose for whom "her" stands. */
function mayBe(bearers: Bearers, person: number, noun: string, whose: readonly number[]): boolean {
  const others = bearers.toWhom.get(`${person} ${noun}`);
  if (whose.length === 0) return true;
  return !whose.includes(person) && (!others || whose.some((other) => others.includes(other)));
}

const INDEFINITE = /^(?:an?|another|no|any|one|some|each|every|either|neither)$/;
