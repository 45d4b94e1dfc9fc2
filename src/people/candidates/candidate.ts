import type { Words } from '../words/read-words.ts';
import type { Word } from '../words/words.ts';
import type { Run } from './runs.ts';

/** One occurrence of what may be a person's name: `words.slice(from, to)`, in one sentence. */
export interface Candidate extends Run, Words {
  /** Where titles standing before it begin; `from` if there are none. */
  readonly titleFrom: number;
  /** Position in `article.sentences`. */
  readonly sentence: number;
  /** Folded words joined by blanks: the same for all occurrences of one spelling. */
  readonly key: string;
}

/** A sentence in words. */
export interface WordedSentence extends Words {
  readonly sentence: number;
  readonly headline: boolean;
}

/** Makes all candidates in one place, so that they are laid out alike, which the engine reads fastest. */
export function toCandidate(
  { words, starts, sentence }: Pick<Candidate, 'words' | 'starts' | 'sentence'>,
  from: number,
  to: number,
  titleFrom = from,
): Candidate {
  return { words, starts, from, to, titleFrom, sentence, key: keyOf(words, from, to) };
}

/** Orders candidates as they are read. */
export function byPlace(one: Candidate, other: Candidate): number {
  return one.sentence - other.sentence || one.from - other.from;
}

/** @returns the folded words of a stretch, without marks, joined by blanks. */
export function keyOf(words: readonly Word[], from: number, to: number): string {
  if (to - from === 1) return words[from]?.key ?? '';
  let key = '';
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word && word.shape !== 'mark') key += key ? ` ${word.key}` : word.key;
  }
  return key;
}

/** @returns the last word of a name, be it followed by a mark: "Jr" of "Cal Ripken Jr." */
export function lastWord(candidate: Candidate): Word | undefined {
  return candidate.words[lastAt(candidate)];
}

/** @returns position of the last word of a name. */
export function lastAt({ words, from, to }: Candidate): number {
  let last = to - 1;
  while (last > from && words[last]?.shape === 'mark') last--;
  return last;
}
