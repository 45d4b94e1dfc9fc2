import type { Article } from '../article/article.ts';
import type { ArticlePeople, ArticlePerson, Named } from './article-people.ts';
import type { WordedSentence } from './candidates/candidate.ts';
import { findCandidates, wordSentences } from './candidates/candidates.ts';
import { judgeSpellings } from './evidence/spellings.ts';
import { PERSON, type Spelling, shippedWeights, type Weights } from './evidence/weights.ts';
import { byStart } from './grammar/lines.ts';
import { setScene } from './grammar/scene.ts';
import { groupSpellings } from './persons/group-spellings.ts';
import { toNamed } from './persons/to-named.ts';
import { readRoles } from './roles/read-roles.ts';
import { readTold } from './statements/read-told.ts';
import type { Words } from './words/read-words.ts';

/**
 * Reads the people of one article: their names, roles and statements, all at once, as merging and finding people by
 * title need the roles that only following the statements tells. Pure; costs about as much
 * as MiniSearch takes to index its sentences where names crowd, less where they do not.
 */
export function readPeople(article: Article, weights: Weights = shippedWeights()): ArticlePeople {
  const sentences = wordSentences(article);
  const candidates = findCandidates(sentences);
  const spellings = judgeSpellings(candidates, weights);
  const persons: Spelling[] = [];
  const others: Named[] = [];
  for (const spelling of spellings) {
    if (spelling.probability >= PERSON) persons.push(spelling);
    else others.push(toNamed(article, spelling.occurrences));
  }
  const named = groupSpellings(article, persons);
  return { people: named.length ? tell(article, named, sentences) : [], others };
}

/** @returns the people with what the article says that they are, and said. */
function tell(article: Article, named: readonly Named[], sentences: readonly WordedSentence[]): ArticlePerson[] {
  const wordsOf: Words[] = [];
  for (const worded of sentences) wordsOf[worded.sentence] = worded;
  const scene = setScene(article, named, wordsOf);
  const roles = readRoles(scene);
  const told = readTold(scene, roles);
  const people: ArticlePerson[] = [];
  for (const [i, { name, mentions }] of named.entries()) {
    const own = [...(roles[i] ?? []), ...(told.roles[i] ?? [])].sort(byStart);
    people.push({ name, mentions, roles: own, statements: told.statements[i] ?? [] });
  }
  return people;
}
