/**
 * Fits what tells, by its words alone, a question asked of an article from one about the world at large, and writes
 * src/search/data/matter.bin. Run after make-data.js and before fit-support.js, which fits what it counts on other
 * questions:
 *
 *     node dist/search/build/fit-matter.js FOLDER
 *
 * Asked of articles are the far questions and public ones, of the world half of the general questions.
 */
import { writeFileSync } from 'node:fs';
import { readQuery } from '../question/query.ts';
import { DIMENSIONS } from '../words/word-vectors.ts';
import { type Case, fitLogistic } from './logistic.ts';
import { readPublicSet } from './public-sets.ts';
import { FAR_QUESTIONS, generalQuestions, readShelf } from './shelves.ts';
import type { Lesson } from './training-sets.ts';

/** What public questions count beside the far ones: they are put more formally than people type. */
const PUBLIC = 0.3;

const [folder = ''] = process.argv.slice(2);
const own = readShelf(FAR_QUESTIONS).lessons;
const others = ['selqa', 'newwiki'].flatMap((name) => readPublicSet(folder, name, 3).lessons);
const cases = [
  ...casesOf(texts(own), true, 1),
  ...casesOf(texts(others), true, PUBLIC),
  ...casesOf(generalQuestions('words'), false, 1 + PUBLIC),
];
const model = fitLogistic(cases, Array(DIMENSIONS).fill(0));
writeFileSync(
  new URL('../../../src/search/data/matter.bin', import.meta.url),
  new Uint8Array(Float32Array.from(model).buffer),
);

function texts(lessons: readonly Lesson[]): string[] {
  return lessons.map(({ question }) => question);
}

/** @param weight of all of them together. */
function casesOf(questions: readonly string[], right: boolean, weight: number): Case[] {
  return questions.map((question) => ({
    values: [...readQuery(question).matter],
    right,
    weight: weight / questions.length,
  }));
}
