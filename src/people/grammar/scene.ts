import type { Article, Sentence } from '../../article/article.ts';
import type { Named } from '../article-people.ts';
import { readWords, type Words } from '../words/read-words.ts';
import { type Naming, overlapping, readLine } from './lines.ts';
import { mainSubject } from './main-subject.ts';
import { type Quotation, readQuotations } from './quotations.ts';
import type { Subject } from './subject.ts';
import { endOf, type Line, type Token, toLine } from './tokens.ts';

/** An article laid out for the rules. */
export interface Scene {
  readonly article: Article;
  readonly people: readonly Named[];
  readonly quotations: readonly Quotation[];
  /** For each sentence, in order. Read on first use. */
  line(sentence: number): Line;
  /** The tokens of its line. */
  tokens(sentence: number): readonly Token[];
  /** For each quotation that a sentence holds, or its part there, the words between its marks. Read on first use. */
  spoken(sentence: number): readonly Line[];
  /** Whom a sentence is about, as far as grammar tells. Read on first use. */
  subject(sentence: number): Subject;
  /** For each sentence, whom it names, inside quotations too, in reading order. */
  readonly namedIn: readonly (readonly Naming[])[];
}

/** @param words of the sentences that have been read before, by position. */
export function setScene(article: Article, people: readonly Named[], words: readonly Words[] = []): Scene {
  const quotations = readQuotations(article);
  const namedIn: Naming[][] = article.sentences.map(() => []);
  people.forEach(({ mentions }, person) => {
    for (const { sentence, start, end } of mentions) namedIn[sentence]?.push({ person, start, end });
  });
  for (const namings of namedIn) if (namings.length > 1) namings.sort((a, b) => a.start - b.start);
  const kept: Line[] = [];
  const read = (at: number, quoted: readonly Quotation[]): Line => {
    const sentence = article.sentences[at];
    if (!sentence) return toLine([], [], at);
    return readLine(article, at, words[at] ?? readWords(article.text, sentence), namedIn[at] ?? [], quoted);
  };
  const line = (at: number): Line => {
    kept[at] ??= read(at, quotations);
    return kept[at];
  };
  const tokens = (at: number) => line(at).tokens;
  const keptSpoken: Line[][] = [];
  const spoken = (at: number) => {
    keptSpoken[at] ??= overlapping(quotations, article.sentences[at] as Sentence)
      .map(({ start, end, closed }) => within(read(at, []), start, closed ? end - 1 : end))
      .filter((words) => words.tokens.length > 0);
    return keptSpoken[at];
  };
  const subjects: Subject[] = [];
  const subject = (at: number): Subject => {
    subjects[at] ??= mainSubject(tokens(at));
    return subjects[at];
  };
  return { article, people, quotations, line, tokens, spoken, subject, namedIn };
}

/** @returns the tokens that begin after `from` and end by `to`, both offsets into the article's text. */
function within(line: Line, from: number, to: number): Line {
  const { tokens, starts, sentence } = line;
  const inside = (_: unknown, at: number) => from < (starts[at] ?? 0) && endOf(line, at) <= to;
  return toLine(tokens.filter(inside), starts.filter(inside), sentence);
}
