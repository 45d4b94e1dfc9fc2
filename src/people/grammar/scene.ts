import type { Article } from '../../article/article.ts';
import type { Named } from '../article-people.ts';
import { readWords, type Word } from '../words/words.ts';
import { mainSubject } from './main-subject.ts';
import { type Quotation, readQuotations } from './quotations.ts';
import type { Subject } from './subject.ts';
import { type Naming, readTokens, type Token } from './tokens.ts';

/** An article laid out for the rules. */
export interface Scene {
  readonly article: Article;
  readonly people: readonly Named[];
  readonly quotations: readonly Quotation[];
  /** For each sentence, in order. Read on first use. */
  tokens(sentence: number): readonly Token[];
  /** Whom a sentence is about, as far as grammar tells. Read on first use. */
  subject(sentence: number): Subject;
  /** For each sentence, whom it names, inside quotations too, in reading order. */
  readonly namedIn: readonly (readonly Naming[])[];
}

/** @param words of the sentences that have been read before, by position. */
export function setScene(
  article: Article,
  people: readonly Named[],
  words: ReadonlyMap<number, readonly Word[]> = new Map(),
): Scene {
  const quotations = readQuotations(article);
  const namedIn: Naming[][] = article.sentences.map(() => []);
  people.forEach(({ mentions }, person) => {
    for (const { sentence, start, end } of mentions) namedIn[sentence]?.push({ person, start, end });
  });
  for (const namings of namedIn) namings.sort((a, b) => a.start - b.start);
  const kept: (readonly Token[])[] = [];
  const tokens = (at: number): readonly Token[] => {
    const sentence = article.sentences[at];
    if (!sentence) return [];
    kept[at] ??= readTokens(sentence, words.get(at) ?? readWords(sentence), namedIn[at] ?? [], quotations);
    return kept[at];
  };
  const subjects: Subject[] = [];
  const subject = (at: number): Subject => {
    subjects[at] ??= mainSubject(tokens(at));
    return subjects[at];
  };
  return { article, people, quotations, tokens, subject, namedIn };
}
