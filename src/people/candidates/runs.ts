import { hasKind, KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';

/** A stretch of a sentence's words: `words.slice(from, to)`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const OPENING = /^["“'‘«(]$/;
const CLOSING = /^["”'’»)]$/;

/** @returns the longest stretches of capitalised words, particles and nicknames included: `Roberto "Hands of Stone" Duran`. */
export function findRuns(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (((words[i] as Word).kind & KIND.nameWord) === 0) continue;
    const from = leadingParticles(words, i);
    const to = endOfRun(words, i);
    runs.push({ from, to });
    i = to - 1;
  }
  return runs;
}

function isNameWord(word: Word | undefined): boolean {
  return hasKind(word, KIND.nameWord);
}

function endOfRun(words: readonly Word[], first: number): number {
  let to = first + 1;
  for (;;) {
    if (words[to - 1]?.possessive) return to;
    const next = skipDot(words, to);
    const step = wordAt(words, next) ?? particlesAt(words, next) ?? nicknameAt(words, next) ?? suffixAt(words, next);
    if (step === undefined) return hasKind(words[to - 1], KIND.suffix) ? next : to;
    to = step;
  }
}

/** An abbreviated title's full stop is no end: "Mr. Trump". */
function skipDot(words: readonly Word[], to: number): number {
  const dotted = hasKind(words[to - 1], KIND.dotted) && words[to]?.glued && words[to]?.text === '.';
  return dotted ? to + 1 : to;
}

function wordAt(words: readonly Word[], at: number): number | undefined {
  if (!isNameWord(words[at])) return undefined;
  return !words[at]?.glued || words[at - 1]?.shape === 'initial' ? at + 1 : undefined;
}

function particlesAt(words: readonly Word[], at: number): number | undefined {
  let i = at;
  while (i < at + 3 && words[i]?.shape === 'lower' && hasKind(words[i], KIND.particle)) i++;
  return i > at && isNameWord(words[i]) && !words[i]?.glued ? i + 1 : undefined;
}

function nicknameAt(words: readonly Word[], at: number): number | undefined {
  const opening = words[at]?.shape === 'mark' && !words[at]?.glued && isNameWord(words[at + 1]);
  if (!opening || !OPENING.test(words[at]?.text ?? '')) return undefined;
  for (let i = at + 2; i < at + 6; i++) {
    if (!CLOSING.test(words[i]?.text ?? '')) continue;
    const next = words[i + 1];
    return isNameWord(next) && !next?.glued && words[at]?.text !== '(' ? i + 2 : undefined;
  }
  return undefined;
}

/** "Martin Luther King, Jr." */
function suffixAt(words: readonly Word[], at: number): number | undefined {
  const parted = hasKind(words[at + 1], KIND.suffix) && words[at]?.text === ',';
  return parted && /^(?:jr|sr)$/.test(words[at + 1]?.key ?? '') ? at + 2 : undefined;
}

/** "van Aerden said": particles before a name belong to it, unless they are English or end a sentence's verb. */
function leadingParticles(words: readonly Word[], first: number): number {
  let from = first;
  while (from > 0 && words[from - 1]?.shape === 'lower' && hasKind(words[from - 1], KIND.particle)) from--;
  if (from === first) return first;
  const foreign = words
    .slice(from, first)
    .every(({ key, is }) => (is & IS.word) === 0 || key === 'van' || key === 'den');
  return foreign ? from : first;
}
