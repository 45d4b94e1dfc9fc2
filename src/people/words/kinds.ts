import { isHumanNoun, isHumanPlural } from './human-nouns.ts';
import { beginsEntry } from './lexicon.ts';
import { collect } from './parts.ts';
import { CLUB, FIRM_ROLE, HUMAN, KIN, ORGANISATION, PLACE, PLACE_FIRST, SPEECH, WORK } from './tables/cues.ts';
import { DAYS, MONTHS, NUMERALS } from './tables/dates-and-numbers.ts';
import { endsLikeFamily } from './tables/family-endings.ts';
import { ASKING, CUES, STANCES, VIEWS, WRITINGS } from './tables/reporting.ts';
import {
  AMBIGUOUS_TITLES,
  DOTTED,
  DOTTED_PLACES,
  HONORIFIC,
  isParticle,
  SUFFIXES,
  TITLE_MODIFIERS,
  TITLES,
} from './tables/titles.ts';
import type { Shape } from './words.ts';

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
  /** May announce what somebody says: a form of a reporting verb, "according", or a colon. */
  reporting: 2_097_152,
  numeral: 4_194_304,
  /** "Petrenko", "Lindqvist". */
  familyEnding: 8_388_608,
  /** Not all plain letters and dots, capitals only in front or throughout: "McCoy", "O'Brien", "Bülow". */
  unusual: 16_777_216,
  /** Says what somebody is, and as often what a company is: "operator". */
  firmRole: 33_554_432,
  /** The lexicon has an entry of several words that begins so: "new", by "new york". */
  beginsEntry: 67_108_864,
  /** Stands first in names of places: "Port", "Monte". */
  placeFirst: 134_217_728,
  writing: 268_435_456,
  /** Says what several people are: "survivors", "women". */
  humanPlural: 536_870_912,
  /** No word: a whole quotation, as the rules see it. */
  quotation: 1_073_741_824,
} as const;

const KINDS = collect([
  [KIND.title, TITLES],
  [KIND.honorific, HONORIFIC],
  [KIND.titleModifier, TITLE_MODIFIERS],
  [KIND.ambiguousTitle, AMBIGUOUS_TITLES],
  [KIND.suffix, SUFFIXES],
  [KIND.dotted, DOTTED],
  [KIND.dottedPlace, DOTTED_PLACES],
  [KIND.date, [...DAYS, ...MONTHS]],
  [KIND.month, MONTHS],
  [KIND.speech, SPEECH],
  [KIND.human, HUMAN],
  [KIND.kin, KIN],
  [KIND.organisation, ORGANISATION],
  [KIND.place, PLACE],
  [KIND.placeFirst, PLACE_FIRST],
  [KIND.work, WORK],
  [KIND.club, CLUB],
  [KIND.writing, WRITINGS],
  [KIND.firmRole, FIRM_ROLE],
  [KIND.personal, ['he', 'she', 'his', 'her', 'him', 'himself', 'herself', 'who']],
  [KIND.impersonal, ['it', 'its', 'they', 'their', 'which', 'where']],
  [KIND.reporting, [...CUES.keys(), ...VIEWS, ...STANCES, ASKING, 'according', ':']],
  [KIND.numeral, NUMERALS],
]);

const ADJECTIVE =
  /-(?:[a-z]{2,}(?:ed|ing)|era|led|style|like|wide|born|run|type|only|free|level|bound|era|made|related|friendly|dominated|old)$/;
const CONTRACTION = /^i'|'(?:re|ve|ll|m|d|t)$/;
const USUAL = /^(?:[A-Z]?[a-z]+|[A-Z.]+)$/;

/** @param text as printed. @param key folded. @returns bits of `KIND`. */
export function kindsOf(text: string, key: string, shape: Shape): number {
  let kinds = KINDS.get(key) ?? 0;
  if (isParticle(text)) kinds |= KIND.particle;
  if (isHumanNoun(key)) kinds |= KIND.humanNoun;
  if (isHumanPlural(key)) kinds |= KIND.humanPlural;
  if (endsLikeFamily(key)) kinds |= KIND.familyEnding;
  if (!USUAL.test(text)) kinds |= KIND.unusual;
  if (beginsEntry(key)) kinds |= KIND.beginsEntry;
  const capital = shape === 'capital' || shape === 'upper' || shape === 'initial';
  return capital && key !== 'i' && !CONTRACTION.test(key) && !ADJECTIVE.test(text) ? kinds | KIND.nameWord : kinds;
}

/** @returns whether there is a word and our tables know it as any of the kinds `bits` of `KIND`. */
export function hasKind(word: { readonly kind: number } | undefined, bits: number): boolean {
  return word !== undefined && (word.kind & bits) !== 0;
}
