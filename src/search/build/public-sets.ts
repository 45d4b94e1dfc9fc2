import { join } from 'node:path';
import type { Article } from '../../article/article.ts';
import { plainQuotes, read, readObjects, type TrainingSet } from './training-sets.ts';

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

/**
 * Reads one public set: `data/NAME-dev.jsonl` (questions), with `data/NAME.articles.jsonl` where they share articles.
 *
 * @param every takes every so-manieth question.
 */
export function readPublicSet(folder: string, name: string, every: number): TrainingSet {
  const questions = readObjects<PublicQuestion>(join(folder, 'data', `${name}-dev.jsonl`)).filter(
    (_, i) => i % every === 0,
  );
  const candidates = new Map<string, readonly PublicCandidate[]>();
  if (questions[0]?.article) {
    const shared = readObjects<{ article: string; candidates: PublicCandidate[] }>(
      join(folder, 'data', `${name}.articles.jsonl`),
    );
    for (const { article, candidates: own } of shared) candidates.set(article, own);
  }
  for (const { qid, candidates: own } of questions) if (own) candidates.set(qid, own);
  const lessons = questions.map(({ qid, article, question, gold }) => {
    const file = fileName(article ?? qid);
    const texts = (candidates.get(article ?? qid) ?? [])
      .filter(({ id }) => gold.includes(id))
      .map(({ text }) => plainQuotes(text));
    return { question, file, answers: (sentence: string) => texts.some((text) => within(text, plainQuotes(sentence))) };
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
