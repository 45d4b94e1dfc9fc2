import type { Article, Sentence } from '../../article/article.ts';
import { analyse, tokenise } from '../analyse.ts';
import { wordId, wordWeight } from '../words/word-list.ts';
import { addVector, emptyVector, lengthOf } from '../words/word-vectors.ts';
import { Marks } from './marks.ts';
import { stretchLengths } from './stretches.ts';
import { shownBy, type Traits } from './traits.ts';

/** A word of a sentence that carries meaning. */
export interface SentenceWord {
  /** As it stands in the sentence. */
  readonly text: string;
  readonly term: string;
  /** Its vector's id, or -1. */
  readonly id: number;
  /** True when it is written as a name: capitalised although it need not be. */
  readonly name: boolean;
}

/** What a sentence holds that a question may ask for. */
export interface SentenceFacts extends Traits {
  readonly words: readonly SentenceWord[];
  /** Ids of its words' vectors, each once. */
  readonly ids: Uint16Array;
  readonly terms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly marks: Marks;
  /** See {@link stretchLengths}. */
  readonly stretches: Float32Array;
}

/** Reads one sentence. @param names the article's own names, by {@link namesOf}. */
function readSentence(sentence: Sentence, names: ReadonlySet<string>): SentenceFacts {
  const words: SentenceWord[] = [];
  const others: string[] = [];
  for (const text of tokenise(sentence.text)) {
    const term = analyse(text);
    if (term === null) others.push(text);
    else words.push({ text, term, id: wordId(text), name: names.has(text) });
  }
  return {
    words,
    ids: Uint16Array.from(new Set(words.flatMap(({ id }) => (id < 0 ? [] : id)))),
    terms: new Set(words.map(({ term }) => term)),
    names: new Set(words.filter(({ name }) => name).map(({ term }) => term)),
    marks: new Marks(sentence.text),
    meaning: meaningOf(words),
    shown: shownBy(sentence.text, others),
    stretches: stretchLengths(words),
  };
}

/** Mean of the words' vectors, each weighted by the square of how much it can say, of length 1. */
export function meaningOf(words: readonly { readonly id: number }[]): Float32Array {
  const sum = emptyVector();
  for (const { id } of words) if (id >= 0) addVector(sum, id, wordWeight(id) ** 2);
  const length = lengthOf(sum) || 1;
  return sum.map((x) => x / length);
}

const MID_SENTENCE = /[\p{Ll}\d,;:'’")–-] ["“'‘(]?(\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*)*)/gu;
const SENTENCE_START = /(?:^|[.!?"”]\s+|\n)["“'‘(]?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+)/gu;

/** The words that an article writes as names: capitalised in mid-sentence, or several capitalised in a row. */
function namesOf(article: Article): ReadonlySet<string> {
  const names = new Set<string>();
  for (const pattern of [MID_SENTENCE, SENTENCE_START]) {
    for (const [, run = ''] of article.text.matchAll(pattern)) {
      for (const name of tokenise(run)) if (analyse(name) !== null) names.add(name);
    }
  }
  return names;
}

/** So many sentences' facts are kept; a busy shelf asks for the same ones again and again. */
const MEMORY = 20_000;
const facts = new Map<Sentence, SentenceFacts>();
const names = new WeakMap<Article, ReadonlySet<string>>();

/** What one of the article's sentences holds. Kept for the last {@link MEMORY} sentences or so that were asked for. */
export function factsOf(article: Article, sentence: Sentence): SentenceFacts {
  const known = facts.get(sentence);
  if (known) return known;
  const own = names.get(article) ?? namesOf(article);
  names.set(article, own);
  if (facts.size >= MEMORY) facts.clear();
  const read = readSentence(sentence, own);
  facts.set(sentence, read);
  return read;
}
