import type { Article, Sentence } from '../../article/article.ts';
import type { Named } from '../article-people.ts';
import { readWords, type Word } from '../words/words.ts';
import { mainSubject } from './main-subject.ts';
import { type Quotation, readQuotations } from './quotations.ts';
import type { Subject } from './subject.ts';
import { type Naming, overlapping, readTokens, type Token } from './tokens.ts';

/** An article laid out for the rules. */
export interface Scene {
  readonly article: Article;
  readonly people: readonly Named[];
  readonly quotations: readonly Quotation[];
  /** For each sentence, in order. Read on first use. */
  tokens(sentence: number): readonly Token[];
  /** For each quotation that a sentence holds, or its part there, the words between its marks. */
  spoken(sentence: number): readonly (readonly Token[])[];
  /** Whom a sentence is about, as far as grammar tells. Read on first use. */
  subject(sentence: number): Subject;
  /** For each sentence, whom it names, inside quotations too, in reading order. */
  readonly namedIn: readonly (readonly Naming[])[];
}

/** @param words of the sentences that have been read before, by position. */
export function setScene(article: Article, people: readonly Named[], words: readonly (readonly Word[])[] = []): Scene {
  const quotations = readQuotations(article);
  const namedIn: Naming[][] = article.sentences.map(() => []);
  people.forEach(({ mentions }, person) => {
    for (const { sentence, start, end } of mentions) namedIn[sentence]?.push({ person, start, end });
  });
  for (const namings of namedIn) if (namings.length > 1) namings.sort((a, b) => a.start - b.start);
  const kept: (readonly Token[])[] = [];
  const read = (at: number, quoted: readonly Quotation[]): readonly Token[] => {
    const sentence = article.sentences[at];
    return sentence ? readTokens(sentence, words[at] ?? readWords(sentence), namedIn[at] ?? [], quoted) : [];
  };
  const tokens = (at: number): readonly Token[] => {
    kept[at] ??= read(at, quotations);
    return kept[at];
  };
  const spoken = (at: number) => {
    const all = read(at, []);
    return overlapping(quotations, article.sentences[at] as Sentence)
      .map(({ start, end, closed }) =>
        all.filter((token) => start < token.start && token.end <= end - (closed ? 1 : 0)),
      )
      .filter((words) => words.length > 0);
  };
  const subjects: Subject[] = [];
  const subject = (at: number): Subject => {
    subjects[at] ??= mainSubject(tokens(at));
    return subjects[at];
  };
  return { article, people, quotations, tokens, spoken, subject, namedIn };
}
