import { knownPeople } from '../../answer/known-people.ts';
import type { Article } from '../../article/article.ts';
import type { Comparison } from '../compare/comparison.ts';
import { compareAll } from '../rank.ts';
import { find } from '../search-across.ts';
import { SearchIndex } from '../search-index.ts';
import { otherWords, seededRandom } from './augment.ts';
import { peopleAskedOf } from './people-asked-of.ts';
import { readPublicSet } from './public-sets.ts';
import { FAR_QUESTIONS, readOwnWords } from './shelves.ts';
import type { Lesson, TrainingSet } from './training-sets.ts';

/** A question beside all its candidates. */
export interface ComparedLesson {
  readonly comparisons: readonly Comparison[];
  /** Places of those that answer: some, not all. */
  readonly gold: readonly number[];
  /** How much the lesson counts. */
  readonly weight: number;
}

/** Public sets and how many of their questions are taken: one in so many. */
const PUBLIC: readonly (readonly [string, number])[] = [
  ['xquad', 1],
  ['selqa', 1],
  ['newwiki', 4],
  ['squad2', 5],
];
/** What a question in people's own words counts beside a public one, and asked of all articles at once. */
const OWN_WORDS = 1.4;
const ALL_ARTICLES = 0.75;
/** One in so many is asked of all: that takes long. */
const EVERY = 3;
/** Articles on other things that stand on the shelf then. */
const STRANGERS = 40;

/** Public questions, each also in other words than its answer's, and those in people's own words, asked of their article. */
export function* lessonsOnOneArticle(folder: string): Generator<ComparedLesson> {
  const random = seededRandom(1);
  for (const [name, every] of PUBLIC) {
    const set = readPublicSet(folder, name, every);
    yield* compareLessons(set, 1, true);
    yield* compareLessons({ ...set, lessons: set.lessons.map((lesson) => inOtherWords(lesson, set, random)) }, 1, true);
  }
  for (const shelf of readOwnWords(folder, FAR_QUESTIONS)) yield* compareLessons(shelf, OWN_WORDS, true);
}

/** The questions in people's own words, asked of all their articles and some on other things. */
export function* lessonsAcrossArticles(folder: string): Generator<ComparedLesson> {
  const shelves = readOwnWords(folder, FAR_QUESTIONS);
  const strangers = readPublicSet(folder, 'newwiki', 1).articles.slice(0, STRANGERS);
  const articles = [...shelves.flatMap((shelf) => shelf.articles), ...strangers];
  const lessons = shelves.flatMap((shelf) => shelf.lessons).filter((_, i) => i % EVERY === 0);
  yield* compareLessons({ articles, lessons }, ALL_ARTICLES, false);
}

function* compareLessons(
  { articles, lessons }: Pick<TrainingSet, 'articles' | 'lessons'>,
  weight: number,
  oneArticle: boolean,
): Generator<ComparedLesson> {
  const index = new SearchIndex(articles);
  const peopleOf = peopleAskedOf(articles, !oneArticle);
  for (const { question, file, answers } of lessons) {
    const people = (settled: string) => knownPeople(peopleOf(file), settled);
    const { query, gathered } = find([index], question, oneArticle ? { files: [file], people } : { people });
    const comparisons = compareAll(query, gathered);
    const gold = comparisons.flatMap(({ sentence, candidate }, i) =>
      candidate.article.source.file === file && answers(sentence.text) ? [i] : [],
    );
    if (gold.length && gold.length < comparisons.length) yield { comparisons, gold, weight };
  }
}

function inOtherWords(lesson: Lesson, { articles }: { articles: readonly Article[] }, random: () => number): Lesson {
  const article = articles.find(({ source }) => source.file === lesson.file);
  const answer = article?.sentences.find(({ text }) => lesson.answers(text))?.text ?? '';
  return { ...lesson, question: otherWords(lesson.question, answer, random) };
}
