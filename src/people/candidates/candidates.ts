import type { Article } from '../../article/article.ts';
import { KIND } from '../words/kinds.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { hasKind, is, readWords, type Word } from '../words/words.ts';
import { cutRun } from './cut-run.ts';
import { isHeadline } from './headline.ts';
import { findRuns, type Run } from './runs.ts';

/** One occurrence of what may be a person's name: `words.slice(from, to)`, in one sentence. */
export interface Candidate extends Run {
  readonly words: readonly Word[];
  /** Where titles standing before it begin; `from` if there are none. */
  readonly titleFrom: number;
  /** Position in `article.sentences`. */
  readonly sentence: number;
  /** Folded words joined by blanks: the same for all occurrences of one spelling. */
  readonly key: string;
}

/** A sentence in words. */
export interface WordedSentence {
  readonly words: readonly Word[];
  readonly sentence: number;
  readonly headline: boolean;
}

/** @returns the article's sentences in words, without credits. */
export function wordSentences(article: Article, credits: boolean): WordedSentence[] {
  const worded: WordedSentence[] = [];
  article.sentences.forEach((sentence, i) => {
    if (sentence.credit !== credits) return;
    const words = readWords(sentence);
    worded.push({ words, sentence: i, headline: isHeadline(words, article.blocks[sentence.block]?.kind) });
  });
  return worded;
}

/**
 * @returns every possible name, in reading order. In a headline every word is capitalised, so it yields only what
 *   stands elsewhere too.
 */
export function findCandidates(sentences: readonly WordedSentence[]): Candidate[] {
  const running: Candidate[] = [];
  for (const sentence of sentences) if (!sentence.headline) addCandidates(sentence, running);
  const known = new Set<string>();
  for (const { key } of running) known.add(key);
  const trimmed = running.map((candidate) => trimOpener(candidate, known));
  const headlines = sentences.filter(({ headline }) => headline);
  if (headlines.length === 0) return trimmed;
  const surnames = [...known].map(surnameOf).filter((word) => (lookUp(word) & IS.word) === 0);
  const elsewhere = new Set([...known, ...surnames]);
  const headlined = headlines.flatMap((sentence) => knownIn(sentence, elsewhere));
  return [...trimmed, ...headlined].sort((a, b) => a.sentence - b.sentence || a.from - b.from);
}

function addCandidates({ words, sentence }: WordedSentence, candidates: Candidate[]): void {
  for (const run of findRuns(words)) {
    for (const { from, to, titleFrom } of cutRun(words, run)) {
      if (to - from < 2 && isLetter(words[from])) continue;
      candidates.push({ words, from, to, titleFrom, sentence, key: keyOf(words, from, to) });
    }
  }
}

/** A sentence's first word is capitalised anyhow: if the rest is known without it, the rest is the name. */
function trimOpener(candidate: Candidate, known: ReadonlySet<string>): Candidate {
  const { words, from, to } = candidate;
  if (to - from < 2 || !isOpener(words[from]) || from !== firstLetter(words)) return candidate;
  const key = keyOf(words, from + 1, to);
  return known.has(key) ? { ...candidate, from: from + 1, titleFrom: from + 1, key } : candidate;
}

/** "I." at a sentence's end, or "Plan B." */
function isLetter(word: Word | undefined): boolean {
  return word?.shape === 'initial' && !hasKind(word, KIND.dottedPlace);
}

function isOpener(word: Word | undefined): boolean {
  return is(word, IS.word | IS.rare) && !is(word, IS.given);
}

/** @returns the position of the first word that is no mark. */
function firstLetter(words: readonly Word[]): number {
  return words.findIndex(({ shape }) => shape !== 'mark');
}

function surnameOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

const LONGEST = 5;

function knownIn({ words, sentence }: WordedSentence, known: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(from + LONGEST, words.length); to > from; to--) {
      const key = keyOf(words, from, to);
      if (words[from]?.shape === 'mark' || words[to - 1]?.shape === 'mark' || !known.has(key)) continue;
      found.push({ words, from, to, titleFrom: from, sentence, key });
      from = to - 1;
      break;
    }
  }
  return found;
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
