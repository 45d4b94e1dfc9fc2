import { isHumanNoun } from './human-nouns.ts';
import { CLUB, HUMAN, KIN, ORGANISATION, PLACE, SPEECH, WORK } from './tables/cues.ts';
import { isDate, MONTHS } from './tables/dates.ts';
import {
  DOTTED,
  DOTTED_PLACES,
  isAmbiguousTitle,
  isHonorific,
  isParticle,
  isTitle,
  isTitleModifier,
  SUFFIXES,
} from './tables/titles.ts';

/** What a word's letters look like. An initial is "W." or "J.R.R."; a mark is one character that is no letter or digit. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initial' | 'number' | 'mark';

/** What a word is by our own tables, wherever it stands; a word can be several. */
export const KIND = {
  title: 1,
  honorific: 2,
  titleModifier: 4,
  ambiguousTitle: 8,
  /** "van", "bin". */
  particle: 16,
  /** "Jr.", "III". */
  suffix: 32,
  /** Written with a full stop that ends no sentence: "Mr." */
  dotted: 64,
  /** "U.S." */
  dottedPlace: 128,
  date: 256,
  month: 512,
  /** A verb of speaking. */
  speech: 1024,
  /** What people do, and things hardly ever. */
  human: 2048,
  kin: 4096,
  organisation: 8192,
  place: 16_384,
  work: 32_768,
  club: 65_536,
  /** Says what somebody is: "minister", "widow". */
  humanNoun: 131_072,
  /** Could be part of a name by its letters alone. */
  nameWord: 262_144,
  /** "he", "her", "who". */
  personal: 524_288,
  /** "it", "they", "which". */
  impersonal: 1_048_576,
} as const;

const has = (list: ReadonlySet<string>) => (key: string) => list.has(key);
const TABLES: readonly (readonly [number, (key: string) => boolean])[] = [
  [KIND.title, isTitle],
  [KIND.honorific, isHonorific],
  [KIND.titleModifier, isTitleModifier],
  [KIND.ambiguousTitle, isAmbiguousTitle],
  [KIND.suffix, has(SUFFIXES)],
  [KIND.dotted, has(DOTTED)],
  [KIND.dottedPlace, has(DOTTED_PLACES)],
  [KIND.date, isDate],
  [KIND.month, has(MONTHS)],
  [KIND.speech, has(SPEECH)],
  [KIND.human, has(HUMAN)],
  [KIND.kin, has(KIN)],
  [KIND.organisation, has(ORGANISATION)],
  [KIND.place, has(PLACE)],
  [KIND.work, has(WORK)],
  [KIND.club, has(CLUB)],
  [KIND.humanNoun, isHumanNoun],
  [KIND.personal, has(new Set('he she his her him himself herself who'.split(' ')))],
  [KIND.impersonal, has(new Set('it its they their which where'.split(' ')))],
];

const ADJECTIVE =
  /-(?:[a-z]{2,}(?:ed|ing)|era|led|style|like|wide|born|run|type|only|free|level|bound|era|made|related|friendly|dominated)$/;
const CONTRACTION = /^i'|'(?:re|ve|ll|m|d|t)$/;

/** @param text as printed. @param key folded. @returns bits of `KIND`. */
export function kindsOf(text: string, key: string, shape: Shape): number {
  let kinds = isParticle(text) ? KIND.particle : 0;
  for (const [kind, holds] of TABLES) if (holds(key)) kinds |= kind;
  const capital = shape === 'capital' || shape === 'upper' || shape === 'initial';
  return capital && key !== 'i' && !CONTRACTION.test(key) && !ADJECTIVE.test(text) ? kinds | KIND.nameWord : kinds;
}
