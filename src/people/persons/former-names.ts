import type { Candidate } from '../candidates/candidate.ts';
import { compareGiven } from '../names/compare-names.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import type { Word } from '../words/words.ts';
import type { Group } from './full-names.ts';

/**
 * "Marilyn Monroe, born Norma Jeane Mortenson": gives a name that somebody was born with to whoever stands before it with no
 * more than marks and dates between, or else to the one person of an alike given name.
 *
 * @param groups people with full names. Changed in place.
 */
export function joinFormerNames(groups: Group[]): void {
  for (const former of groups.filter(isFormerOnly)) {
    const bearer = bearerOf(former, groups);
    if (!bearer) continue;
    bearer.names.push(...former.names);
    bearer.occurrences.push(...former.occurrences);
    groups.splice(groups.indexOf(former), 1);
  }
}

const isFormerOnly = ({ occurrences }: Group): boolean => occurrences.every(isFormer);

/** @returns whether a name is told as the one somebody was born with: "born Norma Jeane Mortenson", "Norma Jeane Mortenson was born". */
export function isFormer({ words, from, to }: Candidate): boolean {
  const opens = from === 0 && words[to]?.key === 'was' && words[to + 1]?.key === 'born';
  return opens || /^(?:born|nee)$/.test(words[from - 1]?.key ?? '');
}

function bearerOf(former: Group, groups: readonly Group[]): Group | undefined {
  const others = groups.filter((group) => group !== former);
  const [first] = former.occurrences as [Candidate];
  const before = others.find(({ occurrences }) => occurrences.some((one) => leadsTo(one, first)));
  if (before) return before;
  const alike = others.filter(
    ({ names: [name] }) => name && former.names[0] && compareGiven(name, former.names[0]) === 'same',
  );
  return alike.length === 1 ? alike[0] : undefined;
}

function leadsTo(one: Candidate, former: Candidate): boolean {
  if (one.sentence !== former.sentence || one.to > former.from) return false;
  return one.words.slice(one.to, former.from - 1).every(isAside);
}

/** "(March 23, 1904 – May 10, 1977), born"; "was born". */
function isAside(word: Word): boolean {
  return word.shape === 'mark' || word.shape === 'number' || hasKind(word, KIND.date) || word.key === 'was';
}
