import type { Article, Sentence } from '../../article/article.ts';
import { type Steps, sorted } from '../../in-steps.ts';
import { addTo } from '../multimap.ts';
import { peopleOf } from '../people-of.ts';
import type { Person } from '../person.ts';
import type { Cluster } from './cluster.ts';
import { byMentions } from './gather-things.ts';
import { type Individual, individualsOf } from './individual.ts';
import type { Merging } from './merging.ts';
import { type Alone, toPerson } from './to-person.ts';

const keptIndividuals = new WeakMap<Article, readonly Individual[]>();

/** @returns `individualsOf` the article, worked out once: it stands on every server's shelf. */
function individualsIn(article: Article): readonly Individual[] {
  const kept = keptIndividuals.get(article) ?? individualsOf(article, peopleOf(article));
  keptIndividuals.set(article, kept);
  return kept;
}

/** A cluster that is kept holds the same individuals, in the same order on the shelf: it is the same person. */
const keptAlone = new WeakMap<Cluster, Alone>();

/** @returns everyone in the articles, most often named first. */
export function* gatherPeople(articles: readonly Article[], merging: Merging): Steps<Person[]> {
  const individuals: Individual[] = [];
  for (const article of articles) {
    for (const individual of individualsIn(article)) individuals.push(individual);
    yield;
  }
  const merged = yield* merging.merge(individuals);
  const shelfOrder = new Map(articles.map((article, i) => [article, i]));
  const alone = new Map<Cluster, Alone>();
  for (const { cluster } of merged) {
    const person = keptAlone.get(cluster) ?? toPerson(cluster, shelfOrder);
    keptAlone.set(cluster, person);
    alone.set(cluster, person);
    yield;
  }
  const companions = yield* countCompanions([...alone.values()]);
  const people: Person[] = [];
  for (const [i, { cluster, similar: others }] of merged.entries()) {
    const similar = [...others].flatMap((other) => alone.get(other)?.name ?? []).sort();
    people.push({ ...(alone.get(cluster) as Alone), companions: companions[i] ?? [], similar });
    yield;
  }
  return yield* sorted(people, byMentions);
}

interface Companion {
  readonly name: string;
  readonly count: number;
}

/** @returns for each person, in the same order, who is named in the same sentences and in how many, most often first. */
function* countCompanions(people: readonly Alone[]): Steps<Companion[][]> {
  const named = new Map<Sentence, number[]>();
  for (const [i, { mentions }] of people.entries()) {
    for (const { sentence } of mentions) addTo(named, sentence, i);
    yield;
  }
  const companions: Companion[][] = [];
  for (const [self, { mentions }] of people.entries()) {
    const counts = new Map<number, number>();
    for (const { sentence } of mentions) {
      for (const other of named.get(sentence) ?? [])
        if (other !== self) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const counted = Array.from(counts, ([other, count]) => ({ name: people[other]?.name ?? '', count }));
    companions.push(counted.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)));
    yield;
  }
  return companions;
}
