import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

interface PublicQuestion {
  readonly qid: string;
  readonly question: string;
  readonly article?: string;
  readonly gold: readonly string[];
  readonly candidates?: readonly PublicCandidate[];
}

interface PublicCandidate {
  readonly id: string;
  readonly text: string;
  readonly para?: number;
}

const plain = (text: string) =>
  text.normalize('NFKC').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
const readLines = <T>(file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/**
 * Reads one public set: `data/NAME-dev.jsonl` (questions), with `data/NAME.articles.jsonl` where they share articles.
 *
 * @param every takes every so-manieth question.
 */
export function readPublicSet(folder: string, name: string, every: number): TrainingSet {
  const questions = readLines<PublicQuestion>(join(folder, 'data', `${name}-dev.jsonl`)).filter(
    (_, i) => i % every === 0,
  );
  const candidates = new Map<string, readonly PublicCandidate[]>();
  if (questions[0]?.article) {
    const shared = readLines<{ article: string; candidates: PublicCandidate[] }>(
      join(folder, 'data', `${name}.articles.jsonl`),
    );
    for (const { article, candidates: own } of shared) candidates.set(article, own);
  }
  for (const { qid, candidates: own } of questions) if (own) candidates.set(qid, own);
  const lessons = questions.map(({ qid, article, question, gold }) => {
    const file = fileName(article ?? qid);
    const texts = (candidates.get(article ?? qid) ?? [])
      .filter(({ id }) => gold.includes(id))
      .map(({ text }) => plain(text));
    return { question, file, answers: (sentence: string) => texts.some((text) => within(text, plain(sentence))) };
  });
  const articles = [...candidates].map(([key, own]) => compose(key, own)).filter((article) => article !== null);
  const files = new Set(articles.map(({ source }) => source.file));
  return { articles, lessons: lessons.filter(({ file }) => files.has(file)), unanswerable: [] };
}

/** A splitter may cut a set's candidate in two or join two: the same unless one is but a scrap of the other. */
function within(gold: string, sentence: string): boolean {
  return gold === sentence || (sentence.length > 20 && gold.includes(sentence)) || sentence.includes(gold);
}

const fileName = (key: string) => `${key.replace(/[^\w-]+/g, '_').slice(0, 80)}.txt`;

function compose(key: string, candidates: readonly PublicCandidate[]): Article | null {
  const paragraphs: string[] = [];
  let last: number | undefined;
  for (const { text, para } of candidates) {
    if (para !== undefined && para === last) paragraphs.push(`${paragraphs.pop()} ${text.trim()}`);
    else paragraphs.push(text.trim());
    last = para;
  }
  return read(fileName(key), ` date 2000-01-01 ${key.replace(/_/g, ' ')}\n\n${paragraphs.join('\n\n')}\n`);
}

function read(file: string, content: string): Article | null {
  const reading = readArticle(file, Buffer.from(content));
  return 'article' in reading ? reading.article : null;
}

interface ShelfQuestion {
  readonly q: string;
  /** None: the article does not answer. */
  readonly gold?: readonly string[];
  /** With no answer: true when the question is about the article's matter. */
  readonly adv?: boolean;
}

/** Where this repository's own articles with questions stand. */
export const OWN_SHELF = fileURLToPath(new URL('../../../test/eval/shelves', import.meta.url));

/** This repository's own questions, and those in FOLDER/shelves/train-*. */
export function readOwnWords(folder: string): TrainingSet[] {
  const others = readdirSync(join(folder, 'shelves')).filter((name) => name.startsWith('train-'));
  return [readShelf(OWN_SHELF), ...others.sort().map((name) => readShelf(join(folder, 'shelves', name)))];
}

/** Reads a folder of articles with questions in people's own words: `NN-name.txt`, `NN-name.questions.jsonl`. */
export function readShelf(path: string): TrainingSet {
  const articles: Article[] = [];
  const lessons: Lesson[] = [];
  const unanswerable: Unanswerable[] = [];
  for (const file of readdirSync(path)
    .filter((other) => /^\d\d-.*\.(?:txt|md|html)$/.test(other))
    .sort()) {
    const article = read(file, readFileSync(join(path, file), 'utf8'));
    if (!article) continue;
    articles.push(article);
    for (const { q, gold, adv } of readLines<ShelfQuestion>(
      join(path, `${file.replace(/\.\w+$/, '')}.questions.jsonl`),
    )) {
      if (!gold) {
        unanswerable.push({ question: q, file, offTopic: !adv });
        continue;
      }
      const answers = (sentence: string) => gold.some((part) => plain(sentence).includes(plain(part)));
      lessons.push({ question: q, file, answers });
    }
  }
  return { articles, lessons, unanswerable };
}
