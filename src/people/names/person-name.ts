import { fold } from '../words/fold.ts';
import { isParticle, SUFFIXES } from '../words/tables/titles.ts';

/** A name taken apart; every part folded. */
export interface PersonName {
  /** Given names and initials in order, "w." for an initial. */
  readonly given: readonly string[];
  /** Without particles and Arabic article: "al-Saud" -> "saud", "van Aerden" -> "aerden". Null for a single name. */
  readonly family: string | null;
  /** Fathers named by bin, ibn or bint: never the person's own name. */
  readonly patronymics: readonly string[];
  /** "jr", "iii"; null if none. */
  readonly suffix: string | null;
  /** Printed in quotes within the name: "teddy". */
  readonly nickname: string | null;
}

const NICKNAME = /\s["“'‘(]([^"”'’)]+)["”'’)](?=\s)/;
const PATRONYMIC = /^(?:bin|ibn|bint)$/;
const ARTICLE = /^(?:al|el|as|ash|at|ad|ar|an|az|ul|d)[-'](?=.)/;
const YOUNGER = new Map([
  ['jnr', 'jr'],
  ['snr', 'sr'],
]);

/** @param name as printed, without titles, its words parted by single blanks. */
export function parseName(name: string): PersonName {
  if (/^[^ ,]+$/.test(name)) return ownNames([name], null, null);
  const nickname = NICKNAME.exec(name)?.[1];
  const words = (nickname ? name.replace(NICKNAME, '') : name).replaceAll(',', ' ').split(' ').filter(Boolean);
  const suffix = words.length > 1 ? suffixIn(words.at(-1) ?? '') : null;
  return ownNames(suffix ? words.slice(0, -1) : words, suffix, nickname ? fold(nickname) : null);
}

/** @returns whether the name is one word, particles aside, so that it may be a given or a family name. */
export function isLoneName({ given, family, patronymics }: PersonName): boolean {
  return given.length < 2 && family === null && patronymics.length === 0;
}

/** @returns whether a given name is only a letter. */
export function isInitial(name: string): boolean {
  return /^[a-z]\.?$/.test(name);
}

function suffixIn(word: string): string | null {
  const folded = fold(word);
  const suffix = folded.endsWith('.') ? folded.slice(0, -1) : folded;
  return SUFFIXES.has(suffix) ? (YOUNGER.get(suffix) ?? suffix) : null;
}

function ownNames(words: readonly string[], suffix: string | null, nickname: string | null): PersonName {
  const names: string[] = [];
  const patronymics: string[] = [];
  words.forEach((word, i) => {
    if (i > 1 && PATRONYMIC.test(words[i - 1] ?? '')) patronymics.push(bare(word));
    else if (words.length === 1 || !isParticle(word)) addName(bare(word), names);
  });
  if (names.length === 2 && isKorean(words.at(-1) ?? '')) names.reverse();
  const family = names.length > 1 ? (names.at(-1) ?? null) : null;
  return { given: family === null ? names : names.slice(0, -1), family, patronymics, suffix, nickname };
}

/** @returns whether a given name is spelt as in Korea, where it follows the family name: "Moon Jae-in". */
export function isKorean(word: string): boolean {
  return /^[A-Z][a-z]+-[a-z]+$/.test(word);
}

function bare(word: string): string {
  return fold(word).replace(ARTICLE, '');
}

/** "j.r.r." is three initials; "j.r.r.tolkien" three and a name. */
function addName(word: string, names: string[]): void {
  if (word[1] === '.') names.push(...word.split(/(?<=^(?:[a-z]\.)*[a-z]\.)(?=.)/));
  else names.push(word);
}
