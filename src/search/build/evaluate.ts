/**
 * Scores the finder on this repository's own questions: `npm run eval`. Those about the seeds and those held out fit
 * nothing; the made-up articles in test/eval/shelves fit weights, support and vectors, those in test/eval/questions
 * weights and vectors.
 */
import { readFileSync } from 'node:fs';
import { type Answer, ask } from '../../answer/ask.ts';
import type { Article } from '../../article/article.ts';
import { readArticle } from '../../article/read-article.ts';
import { buildShelf, type Shelf } from '../../shelf/shelf.ts';
import { FAR_QUESTIONS, generalQuestions, HELD_OUT, readShelf, SHELVES } from './shelves.ts';
import type { TrainingSet } from './training-sets.ts';

interface Question {
  readonly file: string;
  readonly question: string;
}

const root = new URL('../../../', import.meta.url);
/** Questions on the world at large, held out; each article is asked so many. */
const WORLD_QUESTIONS = generalQuestions('held-out');
const WORLD = 10;

evaluate('seed article', readSeed('2025-02-18-us-russia-talks'), true);
for (const shelf of HELD_OUT) evaluate('made-up articles held out', readShelf(shelf), false);
evaluate('made-up articles fitted on', readShelf(SHELVES), false);
evaluate('made-up articles with far questions, the ranking fitted on', readShelf(FAR_QUESTIONS), false);

/** `answer` is a part of the right sentence, or null when the seed does not say. */
function readSeed(name: string): TrainingSet {
  const file = `${name}.txt`;
  const reading = readArticle(file, readFileSync(new URL(`seeds/${file}`, root)));
  if (!('article' in reading)) throw new Error(`seeds/${file} cannot be read`);
  const questions = readFileSync(new URL(`test/eval/${name}.jsonl`, root), 'utf8')
    .trim()
    .split('\n');
  const all = questions.map((line) => JSON.parse(line) as { question: string; answer: string | null });
  return {
    articles: [reading.article],
    lessons: all.flatMap(({ question, answer }) =>
      answer === null ? [] : [{ question, file, answers: (text: string) => text.includes(answer) }],
    ),
    unanswerable: all.flatMap(({ question, answer }) => (answer === null ? [{ question, file, offTopic: true }] : [])),
  };
}

/** Each question is asked of its own article, some on the world at large of each. */
function evaluate(name: string, { articles, lessons, unanswerable }: TrainingSet, tellMisses: boolean): void {
  const shelves = new Map(articles.map((article) => [article.source.file, buildShelf([article])]));
  const askOf = ({ file, question }: Question) => ask(shelves.get(file) as Shelf, question);
  const answers = lessons.map(askOf);
  const places = lessons.map(({ question, answers: right }, i) => {
    const place = answers[i]?.passages.findIndex(({ sentence }) => right(sentence)) ?? -1;
    if (tellMisses && place !== 0) console.log(`  at ${place < 0 ? 'none' : place + 1}: ${question}`);
    return place;
  });
  const share = (most: number) =>
    (places.filter((place) => place >= 0 && place < most).length / places.length).toFixed(2);
  console.log(`${name}: ${places.length} questions, hit@1 ${share(1)}, hit@3 ${share(3)}`);
  console.log(`  found: ${(answers.filter(({ found }) => found).length / answers.length).toFixed(2)}`);
  const kinds: Readonly<Record<string, readonly Question[]>> = {
    'off topic': unanswerable.filter(({ offTopic }) => offTopic),
    unanswered: unanswerable.filter(({ offTopic }) => !offTopic),
    'on the world at large': onTheWorld(articles),
  };
  for (const [kind, questions] of Object.entries(kinds)) {
    if (!questions.length) continue;
    const others = questions.map(askOf);
    const area = areaUnderCurve(answers.map(supportOf), others.map(supportOf)).toFixed(2);
    const silent = others.filter(({ found }) => !found).length;
    console.log(`  ${kind}: AUROC of support ${area}, silent on ${silent} of ${others.length}`);
  }
}

function supportOf({ support }: Answer): number {
  return support;
}

/** Each article is asked some, by turns. */
function onTheWorld(articles: readonly Article[]): Question[] {
  return articles.flatMap(({ source: { file } }, a) =>
    Array.from({ length: WORLD }, (_, i) => ({
      file,
      question: WORLD_QUESTIONS[(a * WORLD + i) % WORLD_QUESTIONS.length] as string,
    })),
  );
}

/** How often an answerable question has more support than one that is not; ties count half. */
function areaUnderCurve(yes: readonly number[], no: readonly number[]): number {
  const wins = yes.flatMap((a) => no.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return wins.reduce<number>((sum, win) => sum + win, 0) / wins.length;
}
