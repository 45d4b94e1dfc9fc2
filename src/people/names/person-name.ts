import { fold } from '../fold.ts';
import { PARTICLES, SUFFIXES } from '../tables/titles.ts';

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
const PATRONYMIC = /^(?:bin|ibn|bint|ben)$/;
const ARTICLE = /^(?:al|el|as|ash|at|ad|ar|an|az|ul)-(?=.)/;

/** @param name as printed, without titles. */
export function parseName(name: string): PersonName {
  const nickname = NICKNAME.exec(name)?.[1];
  const words = fold(name.replace(NICKNAME, ''))
    .replace(/,/g, ' ')
    .replace(/((?:^|\s)(?:[a-z]\.)+)(?=[a-z]\.)/g, '$1 ')
    .split(/\s+/)
    .filter(Boolean);
  const last = words.at(-1)?.replace(/\.$/, '') ?? '';
  const suffix = words.length > 1 && SUFFIXES.has(last) ? last.replace(/^jnr$/, 'jr').replace(/^snr$/, 'sr') : null;
  const own = suffix ? words.slice(0, -1) : words;
  return { ...ownNames(own), suffix, nickname: nickname ? fold(nickname) : null };
}

function ownNames(words: readonly string[]): Pick<PersonName, 'given' | 'family' | 'patronymics'> {
  const names: string[] = [];
  const patronymics: string[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1] ?? '';
    if (PATRONYMIC.test(word) && i > 0 && i < words.length - 1) return;
    if (PATRONYMIC.test(before) && i > 1) patronymics.push(bare(word));
    else if (!PARTICLES.has(word) || (i === 0 && words.length > 1 && word !== 'al' && false)) names.push(bare(word));
  });
  const given = names.slice(0, -1).flatMap(initials);
  if (names.length < 2) return { given: names, family: null, patronymics };
  return { given, family: names.at(-1) ?? null, patronymics };
}

function bare(word: string): string {
  return word.replace(ARTICLE, '').replace(/^[do]'(?=[a-z]{3})/, (elision) => (elision === "d'" ? '' : elision));
}

/** "j.r.r." is three initials. */
function initials(word: string): string[] {
  return /^(?:[a-z]\.)+$/.test(word) ? word.split(/(?<=\.)/) : [word];
}

/** @returns whether a given name is only a letter. */
export function isInitial(name: string): boolean {
  return /^[a-z]\.?$/.test(name);
}
