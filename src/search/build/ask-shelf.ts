import { knownPeople } from '../../answer/known-people.ts';
import { rankAll } from '../rank.ts';
import { find } from '../search-across.ts';
import { SearchIndex } from '../search-index.ts';
import type { Grounds } from '../support/grounds.ts';
import { groundsOf } from '../support/support.ts';
import { peopleAskedOf } from './people-asked-of.ts';
import type { TrainingSet } from './training-sets.ts';

/** So many public questions are asked of each article, though it cannot know. */
const STRANGERS = 40;
const STRANGER_WEIGHT = 0.4;

type Kind = 'answerable' | 'off topic' | 'unanswered';

/** A question asked, and what its ranking shows. */
export interface AskedQuestion {
  readonly grounds: Grounds;
  readonly kind: Kind;
  /** Whether the first sentence answers. */
  readonly right: boolean;
  readonly weight: number;
}

/**
 * Asks a set's questions of its articles.
 *
 * @param strangers questions on other things, asked of each article by turns.
 * @param together whether all articles are searched at once, or only the one asked about.
 * @returns all for which there was anything to rank.
 */
export function askShelf(
  { articles, lessons, unanswerable }: TrainingSet,
  strangers: readonly string[],
  together: boolean,
): AskedQuestion[] {
  const found: AskedQuestion[] = [];
  const whole = new SearchIndex(articles);
  const single = new Map(articles.map((article) => [article.source.file, new SearchIndex([article])]));
  const peopleOf = peopleAskedOf(articles, together);
  const ask = (question: string, file: string, kind: Kind, weight: number, answers?: (sentence: string) => boolean) => {
    const index = together ? whole : (single.get(file) as SearchIndex);
    const people = (settled: string) => knownPeople(peopleOf(file), settled);
    const { query, gathered } = find([index], question, { people });
    const grounds = groundsOf(query, rankAll(query, gathered), gathered.statistics);
    if (!grounds) return;
    const { candidate, sentence } = grounds.best;
    const right = answers !== undefined && candidate.article.source.file === file && answers(sentence.text);
    found.push({ grounds, kind, right, weight });
  };
  for (const { question, file, answers } of lessons) ask(question, file, 'answerable', 1, answers);
  for (const { question, file, offTopic } of unanswerable)
    ask(question, file, offTopic ? 'off topic' : 'unanswered', 1);
  articles.forEach(({ source }, a) => {
    for (let i = 0; i < STRANGERS; i++) {
      ask(strangers[(a * STRANGERS + i) % strangers.length] as string, source.file, 'off topic', STRANGER_WEIGHT);
    }
  });
  return found;
}
