import type { Article } from '../article/article.ts';
import { atOnce, gently, type Steps, sorted } from '../in-steps.ts';
import type { ArticlePeople, Named } from './article-people.ts';
import { aliasesIn, prepareAliases } from './ask/aliases-in.ts';
import { type Found, findPeople, prepareToFind } from './ask/find.ts';
import { suggestPeople } from './ask/suggest.ts';
import { prepareThings as indexThings } from './ask/things-by-word.ts';
import type { Cluster } from './merge/cluster.ts';
import { countCompanions } from './merge/companions.ts';
import { type Individual, individualsOf } from './merge/individual.ts';
import { Merging } from './merge/merging.ts';
import { type Alone, mentionsIn, toPerson } from './merge/to-person.ts';
import type { Person, Thing } from './person.ts';
import { readPeople } from './read-people.ts';
import { fold } from './words/fold.ts';

/** By an article's sentences: they stay the same when only its source is set right. */
const readings = new WeakMap<Article['sentences'], ArticlePeople>();

/** @returns what `readPeople` finds, computed once for an article. */
export function peopleOf(article: Article): ArticlePeople {
  const kept = readings.get(article.sentences);
  if (kept) return kept;
  const reading = readPeople(article);
  keepPeople(article, reading);
  return reading;
}

/** Spares `peopleOf` what `readPeople` found in this article elsewhere, as in another thread. */
export function keepPeople(article: Article, reading: ArticlePeople): void {
  readings.set(article.sentences, reading);
}

/** Tells everyone on a shelf where that is still known, as from a time before the shelf fell asleep; null: it is not. */
export type Known = () => Steps<readonly Person[] | null>;

/** The people of a shelf. Immutable: a changed shelf gets new people. Nothing is worked out before it is asked for. */
export class People {
  readonly #articles: readonly Article[];
  readonly #merging: Merging;
  #all: readonly Person[] | undefined;
  #things: readonly Thing[] | undefined;
  readonly #known: Known | null;

  /**
   * @param merging of the same shelf as it was before, or beside another's: what has not changed is not merged anew.
   */
  constructor(articles: readonly Article[], merging = new Merging(), known: Known | null = null) {
    this.#articles = articles;
    this.#merging = merging;
    this.#known = known;
  }

  /** For the people of a shelf that holds this one's articles and others; see the constructor. */
  beside(articles: readonly Article[], known: Known | null = null): People {
    return new People(articles, new Merging(this.#merging), known);
  }

  /** For the people of this shelf when it has changed. */
  after(articles: readonly Article[]): People {
    return new People(articles, this.#merging);
  }

  /** Works out, while other things go on, what a question that may name somebody needs. */
  async prepareToAsk(): Promise<void> {
    this.#all ??= await gently(this.#gather());
    await gently(prepareAliases(this.#all));
  }

  /** ... and what would else be worked out when somebody or something is first looked for. */
  async prepareToFind(): Promise<void> {
    await this.prepareToAsk();
    await gently(prepareToFind(this.all));
    this.#things ??= await gently(gatherThings(this.#articles));
    await gently(indexThings(this.#things));
  }

  /** Everyone on the shelf, most often named first. */
  get all(): readonly Person[] {
    this.#all ??= atOnce(this.#gather());
    return this.#all;
  }

  *#gather(): Steps<readonly Person[]> {
    const known = this.#known && (yield* this.#known());
    return known ?? (yield* gatherPeople(this.#articles, this.#merging));
  }

  /** Places, organisations and works: whatever else the sources call by a name, most often named first. */
  get things(): readonly Thing[] {
    this.#things ??= atOnce(gatherThings(this.#articles));
    return this.#things;
  }

  /** @param name as a user types it: surname, title, initials, misspelt, any case. */
  find(name: string): Found {
    return findPeople(this.all, this.things, name);
  }

  /** @returns names and titles of people in a question, as it spells them -> what else the sources call these people. */
  aliasesIn(question: string): ReadonlyMap<string, readonly string[]> {
    return aliasesIn(this.all, question);
  }

  /** @param typed the beginning of a name or title, in any script; @returns whom it may become, best first. */
  suggest(typed: string, limit: number): Person[] {
    return suggestPeople(this.all, typed, limit);
  }
}

const keptIndividuals = new WeakMap<Article, readonly Individual[]>();

/** @returns `individualsOf` the article, worked out once: it stands on every server's shelf. */
function individualsIn(article: Article): readonly Individual[] {
  const kept = keptIndividuals.get(article) ?? individualsOf(article, peopleOf(article));
  keptIndividuals.set(article, kept);
  return kept;
}

/** A cluster that is kept holds the same individuals, in the same order on the shelf: it is the same person. */
const keptAlone = new WeakMap<Cluster, Alone>();

function* gatherPeople(articles: readonly Article[], merging: Merging): Steps<Person[]> {
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

function* gatherThings(articles: readonly Article[]): Steps<Thing[]> {
  const byKey = new Map<string, [Article, Named][]>();
  for (const article of articles) {
    for (const thing of peopleOf(article).others) {
      const key = fold(thing.name);
      const known = byKey.get(key);
      if (known) known.push([article, thing]);
      else byKey.set(key, [[article, thing]]);
    }
    yield;
  }
  const things: Thing[] = [];
  for (const named of byKey.values()) {
    const mentions = named.flatMap(([article, thing]) => mentionsIn(article, thing.mentions));
    things.push({ name: named[0]?.[1].name ?? '', mentions });
    yield;
  }
  return yield* sorted(things, byMentions);
}

function byMentions(one: Thing, other: Thing): number {
  return other.mentions.length - one.mentions.length || (one.name < other.name ? -1 : Number(one.name > other.name));
}
