import { IS, lookUp } from './lexicon.ts';
import type { Run } from './runs.ts';
import { ORGANISATION, PLACE } from './tables/cues.ts';
import { isDate, MONTHS } from './tables/dates.ts';
import { DOTTED_PLACES, isAmbiguousTitle, isParticle, isTitle, isTitleModifier } from './tables/titles.ts';
import type { Word } from './words.ts';

/** A run without what is no part of the name, and where its titles begin. */
export interface Cut extends Run {
  readonly titleFrom: number;
}

/**
 * Takes titles, peoples, days and sentence openers off a run of capitalised words.
 *
 * "U.S. National Security Advisor Mike Waltz Tuesday" -> "U.S.", and "Mike Waltz" with its title.
 */
export function cutRun(words: readonly Word[], run: Run): Cut[] {
  return splitAtDates(words, run).flatMap((part) => {
    const from = skipOpeners(words, part);
    return from < part.to ? cutTitle(words, { from, to: part.to }) : [];
  });
}

function splitAtDates(words: readonly Word[], { from, to }: Run): Run[] {
  const parts: Run[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!isDateHere(words, i, to)) continue;
    parts.push({ from: start, to: i });
    start = i + 1;
  }
  return [...parts, { from: start, to }].filter((part) => part.from < part.to && words[part.from]?.shape !== 'mark');
}

/** May, June and April are given names too: before another name they stay. */
function isDateHere(words: readonly Word[], i: number, to: number): boolean {
  const key = words[i]?.key ?? '';
  return isDate(key) && !(MONTHS.has(key) && is(words[i], IS.given) && i + 1 < to && words[i + 1]?.shape !== 'mark');
}

/** "But Duran", "In Riyadh"; not "Will Smith". */
function skipOpeners(words: readonly Word[], { from, to }: Run): number {
  let i = from;
  while (i < to && is(words[i], IS.function) && (words[i]?.shape === 'capital' || words[i]?.key === 'a')) {
    if (i + 1 < to && (isParticle(words[i]?.text ?? '') || is(words[i], IS.given | IS.family))) break;
    i++;
  }
  return i;
}

function cutTitle(words: readonly Word[], { from, to }: Run): Cut[] {
  const office = officeBefore(words, from);
  if (office !== undefined) {
    const name = skipOfficeWords(words, { from, to });
    if (name < to) return [{ from: name, to, titleFrom: office }];
  }
  const last = namesThing(words, { from, to }) ? -1 : lastTitle(words, { from, to });
  if (last < 0) return [cutPeople(words, { from, to })];
  let titleFrom = last;
  while (titleFrom > from && belongsToTitle(words[titleFrom - 1])) titleFrom--;
  const name = words[last + 1]?.text === '.' ? last + 2 : last + 1;
  const before = titleFrom > from ? [{ from, to: titleFrom, titleFrom: from }] : [];
  return [...before, { from: name, to, titleFrom }];
}

/** @returns where the last title before a name stands; -1 if none does. "Stephen King" and "Dean Martin" have none. */
function lastTitle(words: readonly Word[], { from, to }: Run): number {
  let last = -1;
  let allTitle = true;
  for (let i = from; i < to - 1; i++) {
    const word = words[i];
    if (!word || word.text === '.') continue;
    if (isTitle(word.key) && words[i + 1]?.text === '.' && i + 2 >= to) break;
    if (isTitle(word.key) && (allTitle || !isAmbiguousTitle(word.key))) last = i;
    allTitle &&= belongsToTitle(word) || isOffice(word);
  }
  return last;
}

/** "King Fahd University", "Prince Edward Island": what a thing is called after is no title of it. */
function namesThing(words: readonly Word[], { from, to }: Run): boolean {
  const last = words[to - 1];
  return (
    to - from > 2 && !!last && (ORGANISATION.has(last.key) || PLACE.has(last.key)) && !is(last, IS.given | IS.family)
  );
}

function belongsToTitle(word: Word | undefined): boolean {
  return !!word && (word.text === '.' || isTitle(word.key) || isTitleModifier(word.key));
}

/** A word of an office's own name: "Health Minister", "FBI Director". */
function isOffice(word: Word): boolean {
  if (DOTTED_PLACES.has(word.key) || is(word, IS.country | IS.demonym)) return true;
  return word.shape === 'upper' || (is(word, IS.word | IS.place | IS.organisation) && !is(word, IS.given));
}

/** "Secretary of [State Marco Rubio]". @returns where the office begins, if the run continues one. */
function officeBefore(words: readonly Word[], from: number): number | undefined {
  let i = from - 1;
  if (words[i]?.key === 'the') i--;
  if (words[i]?.key !== 'of' && words[i]?.key !== 'for') return undefined;
  i--;
  if (!words[i] || words[i]?.shape === 'lower' || !isTitle(words[i]?.key ?? '')) return undefined;
  while (i > 0 && words[i - 1]?.shape !== 'lower' && belongsToTitle(words[i - 1])) i--;
  return i;
}

function skipOfficeWords(words: readonly Word[], { from, to }: Run): number {
  let i = from;
  while (i < to && words[i] && isOffice(words[i] as Word)) i++;
  return i;
}

/** "Australian Tom Moody", "Actor Tom Hanks"; not "Indian Ocean". */
function cutPeople(words: readonly Word[], { from, to }: Run): Cut {
  const whole = words
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
  if (lookUp(whole) & (IS.place | IS.city | IS.country | IS.organisation)) return { from, to, titleFrom: from };
  let name = from;
  while (name < to - 1 && isPeople(words[name]) && startsName(words[name + 1])) name++;
  while (name < to - 2 && isLabel(words[name]) && is(words[name + 1], IS.given) && endsName(words[to - 1])) name++;
  return { from: name, to, titleFrom: name };
}

function isPeople(word: Word | undefined): boolean {
  return !!word && (DOTTED_PLACES.has(word.key) || (is(word, IS.demonym | IS.role) && !is(word, IS.given | IS.family)));
}

/** "Controversial", "Democrat": nothing a name of three words begins with if a given name follows. */
function isLabel(word: Word | undefined): boolean {
  return (
    is(word, IS.word | IS.rare | IS.role | IS.demonym | IS.country) && !is(word, IS.given) && word?.shape === 'capital'
  );
}

function endsName(word: Word | undefined): boolean {
  return !is(word, IS.word | IS.rare | IS.organisation | IS.country) || is(word, IS.given | IS.family);
}

function startsName(word: Word | undefined): boolean {
  return !!word && (is(word, IS.given) || !is(word, IS.word | IS.rare | IS.organisation)) && word.shape !== 'upper';
}

function is(word: Word | undefined, bits: number): boolean {
  return !!word && (word.is & bits) !== 0;
}
