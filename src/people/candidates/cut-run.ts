import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import { POSTNOMINALS } from '../words/tables/titles.ts';
import type { Word } from '../words/words.ts';
import { type Cut, cutTitle } from './cut-title.ts';
import type { Run } from './runs.ts';

/**
 * Takes titles, peoples, days and sentence openers off a run of capitalised words.
 *
 * "U.S. National Security Advisor Mike Waltz Tuesday" -> "U.S.", and "Mike Waltz" with its title.
 */
export function cutRun(words: readonly Word[], run: Run): Cut[] {
  const dated = holdsDate(words, run);
  return dated ? splitAtDates(words, run).flatMap((part) => cutPart(words, part)) : cutPart(words, run);
}

function cutPart(words: readonly Word[], { from, to }: Run): Cut[] {
  const name = skipOpeners(words, from, to);
  return name < to ? cutTitle(words, { from: name, to: beforeLetters(words, name, to) }) : [];
}

/** "Ada Plum KC", "Theo Marsh OBE MP": what stands after the name. */
function beforeLetters(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end - from > 2 && words[end - 1]?.shape === 'upper' && POSTNOMINALS.has(words[end - 1]?.key ?? '')) end--;
  return end;
}

function holdsDate(words: readonly Word[], { from, to }: Run): boolean {
  for (let i = from; i < to; i++) if (isDateHere(words, i, to)) return true;
  return false;
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

/** May, June and April are given names too, and days behind a title: before another name they stay. */
function isDateHere(words: readonly Word[], i: number, to: number): boolean {
  if (!hasKind(words[i], KIND.date)) return false;
  const givenName = hasKind(words[i], KIND.month) ? is(words[i], IS.given) : hasKind(words[i - 1], KIND.honorific);
  return !(givenName && i + 1 < to && words[i + 1]?.shape !== 'mark');
}

/** "But Duran", "In Riyadh", "Nine Greeks"; not "Will Smith". */
function skipOpeners(words: readonly Word[], from: number, to: number): number {
  let i = from;
  while (i < to && isOpener(words[i])) {
    if (i + 1 < to && (hasKind(words[i], KIND.particle) || isNameToo(words[i]))) break;
    i++;
  }
  return i;
}

/** "Will" and "May" are names too; "Nine" is in the lists, but no name. */
function isNameToo(word: Word | undefined): boolean {
  return is(word, IS.given | IS.family) && !hasKind(word, KIND.numeral);
}

/** "Among", "meanwhile". */
const OPENS = PART.preposition | PART.connective | PART.subordinator;

function isOpener(word: Word | undefined): boolean {
  if (word?.shape !== 'capital') return word?.key === 'a';
  return is(word, IS.function) || hasKind(word, KIND.numeral) || hasPart(word, OPENS);
}
