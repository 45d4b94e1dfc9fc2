import type { Article } from '../../article/article.ts';
import type { Mention, Named } from '../article-people.ts';
import { byPlace, type Candidate } from '../candidates/candidate.ts';

/**
 * Puts together one person's occurrences, under the fullest spelling.
 *
 * @param isForeign whether an occurrence may not name them, as a name they had before.
 */
export function toNamed(
  article: Article,
  occurrences: readonly Candidate[],
  isForeign?: (occurrence: Candidate) => boolean,
): Named {
  const ordered = inOrder(occurrences);
  let name = '';
  for (const occurrence of ordered) {
    const spelling = textOf(article, occurrence);
    if (name === '' || (spelling !== name && fullness(spelling) > fullness(name) && !isForeign?.(occurrence)))
      name = spelling;
  }
  return { name, mentions: ordered.map(mentionOf) };
}

function inOrder(occurrences: readonly Candidate[]): readonly Candidate[] {
  if (occurrences.length < 2) return occurrences;
  return occurrences.every(follows) ? occurrences : [...occurrences].sort(byPlace);
}

function follows(one: Candidate, at: number, all: readonly Candidate[]): boolean {
  return at === 0 || byPlace(all[at - 1] as Candidate, one) < 0;
}

/** More words are fuller; of as many, those not set in capitals, then the longer. */
export function fullness(spelling: string): number {
  const shouted = spelling === spelling.toUpperCase() ? 0 : 1;
  return spelling.split(' ').length * 1000 + shouted * 500 + spelling.length;
}

function mentionOf(occurrence: Candidate): Mention {
  const { starts, from, titleFrom, sentence } = occurrence;
  const start = starts[from] ?? 0;
  return { start, end: endOf(occurrence), sentence, titleStart: starts[titleFrom] ?? start };
}

function endOf({ words, starts, to }: Candidate): number {
  return (starts[to - 1] ?? 0) + (words[to - 1]?.text.length ?? 0);
}

/** @returns the name as printed where it first stands. */
export function textOf(article: Article, occurrence: Candidate): string {
  const { words, from, to } = occurrence;
  if (to - from === 1) return words[from]?.text ?? '';
  return spaced(article.text.slice(occurrence.starts[occurrence.from], endOf(occurrence)));
}

/** A name that a line break or several blanks part is spelt with single ones. */
function spaced(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
