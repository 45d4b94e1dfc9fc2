import type { Article } from '../../article/article.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { labelsIn } from '../words/labels.ts';
import { IS, is } from '../words/lexicon.ts';
import { readWords } from '../words/read-words.ts';
import { RANKS_IN_CAPITALS } from '../words/tables/titles.ts';
import type { Word } from '../words/words.ts';
import { byPlace, type Candidate, lastWord, toCandidate, type WordedSentence } from './candidate.ts';
import { cutRun } from './cut-run.ts';
import { findKnown, isHeadline } from './headlines.ts';
import { findRuns } from './runs.ts';

/** @returns the article's sentences in words, without credits: who made the text or its pictures is nobody of the story. */
export function wordSentences(article: Article): WordedSentence[] {
  const { text, sentences, blocks } = article;
  const labels = labelsIn(article);
  const worded: WordedSentence[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.credit) continue;
    const label = sentence.number === 1 ? labels.get(sentence.block) : undefined;
    // "A." is no initial, but a name is one.
    const start = sentence.start + (label?.text.length === 1 ? label.length : 0);
    const { words, starts } = readWords(text, { start, end: sentence.end });
    worded.push({ words, starts, sentence: i, headline: isHeadline(words, blocks[sentence.block]?.kind) });
  }
  return worded;
}

/**
 * @returns every possible name, in reading order. In a headline every word is capitalised, so it yields only what
 *   stands elsewhere too.
 */
export function findCandidates(sentences: readonly WordedSentence[]): Candidate[] {
  const running: Candidate[] = [];
  for (const sentence of sentences) if (!sentence.headline) addCandidates(sentence, running);
  const trimmed = trimOpeners(running);
  const headlines = sentences.filter(({ headline }) => headline);
  const repeated = headlines.length > 0 ? findKnown(headlines, running) : [];
  if (repeated.length === 0) return trimmed;
  return [...trimmed, ...repeated].sort(byPlace);
}

function addCandidates(sentence: WordedSentence, candidates: Candidate[]): void {
  const { words } = sentence;
  for (const run of findRuns(words)) {
    for (const { from, to, titleFrom } of cutRun(words, run)) {
      if (to - from > 1 || !isLetter(words[from])) candidates.push(toCandidate(sentence, from, to, titleFrom));
    }
  }
}

/**
 * A sentence's first word is capitalised anyhow: if the rest is known without it, the rest is the name. Likewise behind a
 * rank in capitals: "DI Plum" where Ada Plum is named.
 */
function trimOpeners(candidates: Candidate[]): Candidate[] {
  if (!candidates.some(beginsOddly)) return candidates;
  const known = new Set<string>();
  const surnames = new Set<string | undefined>();
  for (const candidate of candidates) {
    known.add(candidate.key);
    if (candidate.to - candidate.from > 1 && !beginsWithRank(candidate)) surnames.add(lastWord(candidate)?.key);
  }
  const trimmed: Candidate[] = [];
  for (const candidate of candidates) trimmed.push(trimOpener(candidate, known, surnames));
  return trimmed;
}

function trimOpener(candidate: Candidate, known: ReadonlySet<string>, surnames: ReadonlySet<string | undefined>) {
  const [rank, opener] = [beginsWithRank(candidate), beginsWithOpener(candidate)];
  if (!rank && !opener) return candidate;
  const { from, to } = candidate;
  const titled = toCandidate(candidate, from + 1, to, from);
  if (rank && surnames.has(titled.key)) return titled;
  return opener && known.has(titled.key) ? toCandidate(candidate, from + 1, to) : candidate;
}

const beginsOddly = (candidate: Candidate): boolean => beginsWithOpener(candidate) || beginsWithRank(candidate);

function beginsWithRank({ words, from, to }: Candidate): boolean {
  return to - from === 2 && RANKS_IN_CAPITALS.has(words[from]?.text ?? '');
}

function beginsWithOpener({ words, from, to }: Candidate): boolean {
  return to - from > 1 && isOpener(words[from]) && from === firstLetter(words);
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
