import type { Article } from '../../article/article.ts';
import type { Mention, Named } from '../article-people.ts';
import type { Candidate } from '../candidates/candidate.ts';

/** Puts together one name's occurrences: the fullest spelling first, the others by how often they stand. */
export function toNamed(article: Article, occurrences: readonly Candidate[]): Named & { aliases: string[] } {
  const ordered = [...occurrences].sort((a, b) => a.sentence - b.sentence || a.from - b.from);
  const mentions = ordered.map(mentionOf);
  const counts = new Map<string, number>();
  const count = (start: number, end: number) => {
    const spelling = spaced(article.text.slice(start, end));
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  };
  for (const { start, end } of mentions) count(start, end);
  const name = fullest(counts.keys());
  for (const { start, end, titleStart } of mentions) if (titleStart < start) count(titleStart, end);
  counts.delete(name);
  const aliases = [...counts].sort((a, b) => b[1] - a[1]).map(([spelling]) => spelling);
  return { name, mentions, aliases };
}

function fullest(spellings: Iterable<string>): string {
  let best = '';
  for (const spelling of spellings) if (best === '' || fullness(spelling) > fullness(best)) best = spelling;
  return best;
}

/** More words are fuller; of as many, those not set in capitals, then the longer. */
function fullness(spelling: string): number {
  const shouted = spelling === spelling.toUpperCase() ? 0 : 1;
  return spelling.split(' ').length * 1000 + shouted * 500 + spelling.length;
}

function mentionOf({ words, from, to, titleFrom, sentence }: Candidate): Mention {
  const start = words[from]?.start ?? 0;
  return { start, end: words[to - 1]?.end ?? start, sentence, titleStart: words[titleFrom]?.start ?? start };
}

/** @returns the name as printed where it first stands. */
export function textOf(article: Article, { words, from, to }: Candidate): string {
  return spaced(article.text.slice(words[from]?.start, words[to - 1]?.end));
}

/** A name that a line break or several blanks part is spelt with single ones. */
function spaced(text: string): string {
  return /\s/.test(text) ? text.replace(/\s+/g, ' ') : text;
}
