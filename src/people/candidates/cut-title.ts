import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import { RANKS_IN_CAPITALS } from '../words/tables/titles.ts';
import type { Word } from '../words/words.ts';
import type { Run } from './runs.ts';
import { isListed, skipPeople } from './skip-people.ts';

/** A run without what is no part of the name, and where its titles begin. */
export interface Cut extends Run {
  readonly titleFrom: number;
}

/** "U.S. National Security Advisor Mike Waltz" -> "U.S.", and "Mike Waltz" with its title. */
export function cutTitle(words: readonly Word[], run: Run): Cut[] {
  const { from, to } = run;
  const office = officeBefore(words, from);
  if (office !== undefined && !isListed(words, run)) {
    const name = skipOfficeWords(words, run);
    if (name > from && name < to) return [{ from: name, to, titleFrom: office }];
  }
  if (isAbbreviated(words, run)) return [{ from: from + 1, to, titleFrom: from }];
  const last = to - from < 2 || namesThing(words, run) ? -1 : lastTitle(words, run);
  if (last < 0) {
    const name = skipPeople(words, run);
    return [{ from: name, to, titleFrom: name }];
  }
  // "The Secretary General" is nobody's name.
  if (last === to - 2 && words[to - 1]?.key === 'general') return [];
  let titleFrom = last;
  while (titleFrom > from && belongsToTitle(words[titleFrom - 1])) titleFrom--;
  const name = words[last + 1]?.text === '.' ? last + 2 : last + 1;
  const before = titleFrom > from ? [{ from, to: titleFrom, titleFrom: from }] : [];
  return [...before, { from: name, to, titleFrom }];
}

/** "PC Ada Plum", "DS Theo van Aerden": a rank in capitals before a given name and more. */
function isAbbreviated(words: readonly Word[], { from, to }: Run): boolean {
  const [rank, given] = [words[from], words[from + 1]];
  if (to - from < 3 || !RANKS_IN_CAPITALS.has(rank?.text ?? '')) return false;
  return (
    (given?.shape === 'capital' && !is(given, IS.word | IS.organisation | IS.place | IS.country)) || is(given, IS.given)
  );
}

/** @returns where the last title before a name stands; -1 if none does. "Stephen King" and "Dean Martin" have none. */
function lastTitle(words: readonly Word[], { from, to }: Run): number {
  let last = -1;
  let allTitle = true;
  for (let i = from; i < to - 1; i++) {
    const word = words[i];
    if (!word || word.text === '.') continue;
    const title = hasKind(word, KIND.title) && !isPass(words, i);
    if (title && words[i + 1]?.text === '.' && i + 2 >= to) break;
    const ambiguous = hasKind(word, KIND.ambiguousTitle);
    if (title && (ambiguous ? allTitle && !(i === from && isGivenHere(words, from, to)) : true)) last = i;
    allTitle &&= belongsToTitle(word) || isOffice(word);
  }
  return last;
}

/** "Dean Headley"; "Captain Dean Jones", the captain in lower case: what follows a title is a given name. */
function isGivenHere(words: readonly Word[], from: number, to: number): boolean {
  const before = words[from - 1];
  if (to - from === 2 && OFTENER_NAMES.test(words[from]?.key ?? '')) return before?.key !== 'the';
  return before?.shape === 'lower' && hasKind(before, KIND.title) && is(words[from], IS.given);
}

/** Before a surname alone these are given names far oftener than titles. */
const OFTENER_NAMES = /^(?:dean|earl|chase|marshall)$/;

/** "Col de Selvo" is a pass, "Col. de Selvo" a colonel. */
function isPass(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return hasKind(words[at], KIND.placeFirst) && next?.shape === 'lower' && hasKind(next, KIND.particle);
}

/** "King Fahd University", "Prince Edward Island": what a thing is called after is no title of it. */
function namesThing(words: readonly Word[], { from, to }: Run): boolean {
  const last = words[to - 1];
  return to - from > 2 && hasKind(last, KIND.organisation | KIND.place) && !is(last, IS.given | IS.family);
}

function belongsToTitle(word: Word | undefined): boolean {
  return word?.text === '.' || hasKind(word, KIND.title | KIND.titleModifier);
}

/** A word of an office's own name: "Health Minister", "FBI Director". */
function isOffice(word: Word): boolean {
  if (hasKind(word, KIND.dottedPlace) || is(word, IS.country | IS.demonym)) return true;
  return word.shape === 'upper' || (is(word, IS.word | IS.place | IS.organisation) && !is(word, IS.given));
}

/** "Secretary of [State Marco Rubio]". @returns where the office begins, if the run continues one. */
function officeBefore(words: readonly Word[], from: number): number | undefined {
  let i = from - 1;
  if (i > 0 && words[i]?.key === 'the') i--;
  if (i < 1 || (words[i]?.key !== 'of' && words[i]?.key !== 'for')) return undefined;
  i--;
  if (!words[i] || words[i]?.shape === 'lower' || !hasKind(words[i], KIND.title)) return undefined;
  while (i > 0 && words[i - 1]?.shape !== 'lower' && belongsToTitle(words[i - 1])) i--;
  return i;
}

/** "Mayor of [Port Selwyn]": the last word but one of a place's name, not of an office. */
function beginsPlace(words: readonly Word[], at: number, to: number): boolean {
  return at === to - 2 && hasKind(words[at], KIND.placeFirst);
}

function skipOfficeWords(words: readonly Word[], { from, to }: Run): number {
  let i = from;
  while (i < to && words[i] && isOffice(words[i] as Word) && !beginsPlace(words, i, to)) i++;
  return i;
}
