import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../article/article.ts';
import { type Lesson, plainQuotes, read, readObjects, type TrainingSet, type Unanswerable } from './training-sets.ts';

interface ShelfQuestion {
  readonly q: string;
  /** None: the article does not answer. */
  readonly gold?: readonly string[];
  /** With no answer: true when the question is about the article's matter. */
  readonly adv?: boolean;
}

const here = (folder: string) => fileURLToPath(new URL(`../../../test/eval/${folder}`, import.meta.url));
/** Where this repository's own articles with questions stand: those to fit on. */
export const SHELVES = here('shelves');
/** Others whose questions mostly share no word with their answers: to fit the ranking on, not support. */
export const FAR_QUESTIONS = here('questions');
/** And those that nothing may fit: some whose people are known, and more. */
export const HELD_OUT = [here('held-out'), here('held-out-questions')] as const;

/**
 * Questions on the world at large, as people type them.
 *
 * @param part two to fit on: one what tells them by their words, the other what that counts; and one that nothing may fit.
 */
export function generalQuestions(part: 'words' | 'weights' | 'held-out'): string[] {
  const questions = readFileSync(here(`general-questions/${part}.txt`), 'utf8');
  return questions.trim().split('\n');
}

/** This repository's own questions, those in some more of its folders, and those in FOLDER/shelves/train-*. */
export function readOwnWords(folder: string, ...more: readonly string[]): TrainingSet[] {
  const others = readdirSync(join(folder, 'shelves')).filter((name) => name.startsWith('train-'));
  return [SHELVES, ...more, ...others.sort().map((name) => join(folder, 'shelves', name))].map(readShelf);
}

/** Reads a folder of articles with questions in people's own words: `01-name.txt`, `01-name.questions.jsonl`. */
export function readShelf(path: string): TrainingSet {
  const articles: Article[] = [];
  const lessons: Lesson[] = [];
  const unanswerable: Unanswerable[] = [];
  for (const file of readdirSync(path)
    .filter((other) => /^[a-z]?\d\d-.*\.(?:txt|md|html)$/.test(other))
    .sort()) {
    const article = read(file, readFileSync(join(path, file), 'utf8'));
    if (!article) continue;
    articles.push(article);
    for (const { q, gold, adv } of readObjects<ShelfQuestion>(
      join(path, `${file.replace(/\.\w+$/, '')}.questions.jsonl`),
    )) {
      if (!gold) {
        unanswerable.push({ question: q, file, offTopic: !adv });
        continue;
      }
      const answers = (sentence: string) => gold.some((part) => plainQuotes(sentence).includes(plainQuotes(part)));
      lessons.push({ question: q, file, answers });
    }
  }
  return { articles, lessons, unanswerable };
}
