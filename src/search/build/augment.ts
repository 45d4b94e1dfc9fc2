import { analyse, tokenise } from '../analyse.ts';
import { frequentWords, wordId } from '../words/word-list.ts';
import { similarity } from '../words/word-vectors.ts';

/** How often a word that question and answer share is taken out of the question, and how often it is merely dropped. */
const CHANGED = 0.6;
const DROPPED = 0.2;
/** Replacements come from so many frequent words, and must be so near in meaning. */
const REPLACEMENTS = 20_000;
const NEAR = 0.55;

let replacements: readonly number[] | undefined;
const nearest = new Map<number, string | null>();

/** Says a question in other words than its answer's: public questions share too many words with their answers. */
export function otherWords(question: string, answer: string, random: () => number): string {
  const shared = new Set(tokenise(answer).map(analyse));
  return question.replace(/[\p{L}'’]+/gu, (word) => {
    const term = analyse(word);
    if (term === null || !shared.has(term) || /^\p{Lu}/u.test(word) || random() > CHANGED) return word;
    return random() < DROPPED ? '' : (neighbour(wordId(word), term) ?? word);
  });
}

function neighbour(id: number, term: string): string | null {
  if (id < 0) return null;
  const known = nearest.get(id);
  if (known !== undefined) return known;
  const words = frequentWords(REPLACEMENTS);
  replacements ??= words.map(wordId);
  let best: string | null = null;
  let most = NEAR;
  replacements.forEach((other, i) => {
    const near = similarity(id, other);
    if (near > most && analyse(words[i] as string) !== term) {
      most = near;
      best = words[i] as string;
    }
  });
  nearest.set(id, best);
  return best;
}

/** Numbers in [0, 1), the same ones each time (mulberry32 by Tommy Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
