import type { Article, Sentence } from '../../article/article.ts';
import type { Named } from '../article-people.ts';
import { readWords, type Words } from '../words/read-words.ts';
import { byStart, type Naming, overlapping, readLine } from './lines.ts';
import { mainSubject } from './main-subject.ts';
import { type Quotation, readQuotations } from './quotations.ts';
import type { Subject } from './subject.ts';
import { endOf, type Line, type Token, toLine } from './tokens.ts';

/** An article laid out for the rules. */
export interface Scene {
  readonly article: Article;
  readonly people: readonly Named[];
  readonly quotations: readonly Quotation[];
  /** For each sentence, whom it names, inside quotations too, in reading order. */
  readonly namedIn: readonly (readonly Naming[])[];
  /** What has been read so far, for each sentence. */
  readonly kept: {
    readonly words: readonly Words[];
    readonly lines: Line[];
    readonly spoken: (readonly Line[])[];
    readonly subjects: Subject[];
  };
  /** For each sentence, in order. Read on first use. */
  line(sentence: number): Line;
  /** The tokens of its line. */
  tokens(sentence: number): readonly Token[];
  /** For each quotation that a sentence holds, or its part there, the words between its marks. Read on first use. */
  spoken(sentence: number): readonly Line[];
  /** Whom a sentence is about, as far as grammar tells. Read on first use. */
  subject(sentence: number): Subject;
}

/**
 * All scenes share their methods, which no class and no closure has: what the engine has compiled for a closure, or for a
 * class while nothing of it lives, is lost with every full garbage collection.
 *
 * @param words of the sentences that have been read before, by position.
 */
export function setScene(article: Article, people: readonly Named[], words: readonly Words[] = []): Scene {
  const kept = { words, lines: [], spoken: [], subjects: [] };
  const [quotations, namedIn] = [readQuotations(article), namingsIn(article, people)];
  return { article, people, quotations, namedIn, kept, line, tokens, spoken, subject };
}

function line(this: Scene, sentence: number): Line {
  const { lines } = this.kept;
  lines[sentence] ??= read(this, sentence, this.quotations);
  return lines[sentence];
}

function tokens(this: Scene, sentence: number): readonly Token[] {
  return this.line(sentence).tokens;
}

function spoken(this: Scene, sentence: number): readonly Line[] {
  const { spoken } = this.kept;
  spoken[sentence] ??= readSpoken(this, sentence);
  return spoken[sentence];
}

function subject(this: Scene, sentence: number): Subject {
  const { subjects } = this.kept;
  subjects[sentence] ??= mainSubject(this.tokens(sentence));
  return subjects[sentence];
}

function read({ article, namedIn, kept }: Scene, at: number, quoted: readonly Quotation[]): Line {
  const sentence = article.sentences[at];
  if (!sentence) return toLine([], [], at);
  return readLine(article, at, kept.words[at] ?? readWords(article.text, sentence), namedIn[at] ?? [], quoted);
}

function readSpoken(scene: Scene, sentence: number): readonly Line[] {
  const spoken: Line[] = [];
  const quoted = overlapping(scene.quotations, scene.article.sentences[sentence] as Sentence);
  if (quoted.length === 0) return spoken;
  const whole = read(scene, sentence, []);
  for (const { start, end, closed } of quoted) {
    const words = within(whole, start, closed ? end - 1 : end);
    if (words.tokens.length > 0) spoken.push(words);
  }
  return spoken;
}

/** @returns for each sentence, whom it names. */
function namingsIn({ sentences }: Article, people: readonly Named[]): readonly (readonly Naming[])[] {
  const namedIn: Naming[][] = sentences.map(() => []);
  for (const [person, { mentions }] of people.entries()) {
    for (const { sentence, start, end } of mentions) namedIn[sentence]?.push({ person, start, end });
  }
  for (const namings of namedIn) if (namings.length > 1) namings.sort(byStart);
  return namedIn;
}

/** @returns the tokens that begin after `from` and end by `to`, both offsets into the article's text. */
function within(line: Line, from: number, to: number): Line {
  const { tokens, starts, sentence } = line;
  let first = 0;
  while (first < tokens.length && (starts[first] ?? 0) <= from) first++;
  let end = first;
  while (end < tokens.length && endOf(line, end) <= to) end++;
  return toLine(tokens.slice(first, end), starts.slice(first, end), sentence);
}
