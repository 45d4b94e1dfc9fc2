import { readFileSync } from 'node:fs';
import type { Article } from '../../article/article.ts';
import { readArticle } from '../../article/read-article.ts';

/** A question whose answering sentences are known. */
export interface Lesson {
  readonly question: string;
  /** The article asked about. */
  readonly file: string;
  /** True for a sentence that answers. */
  readonly answers: (sentence: string) => boolean;
}

/** A question that its article does not answer. */
export interface Unanswerable {
  readonly question: string;
  readonly file: string;
  /** True when it has nothing to do with the article at all. */
  readonly offTopic: boolean;
}

/** Articles and questions on them. */
export interface TrainingSet {
  readonly articles: readonly Article[];
  readonly lessons: readonly Lesson[];
  readonly unanswerable: readonly Unanswerable[];
}

/** One spelling for quotation marks, apostrophes and spaces. */
export const plainQuotes = (text: string) =>
  text.normalize('NFKC').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

/** Reads a file of one JSON object a line. */
export const readObjects = <T>(file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** @returns null for what is no article. */
export function read(file: string, content: string): Article | null {
  const reading = readArticle(file, Buffer.from(content));
  return 'article' in reading ? reading.article : null;
}
