import type { Article } from '../article/article.ts';
import { atOnce, gently, type Steps } from '../in-steps.ts';
import { type Found, findPeople, prepareToFind } from './ask/find.ts';
import { prepareNames } from './ask/named-in.ts';
import { suggestPeople } from './ask/suggest.ts';
import { prepareThings as indexThings } from './ask/things-by-word.ts';
import { gatherPeople } from './merge/gather-people.ts';
import { gatherThings } from './merge/gather-things.ts';
import { Merging } from './merge/merging.ts';
import type { Person, Thing } from './person.ts';

/** Tells everyone on a shelf where that is still known, as from a time before the shelf fell asleep; null: it is not. */
export type Known = () => Steps<readonly Person[] | null>;

/** The people of a shelf. Immutable: a changed shelf gets new people. Nothing is worked out before it is asked for. */
export class People {
  readonly #articles: readonly Article[];
  readonly #merging: Merging;
  #all: readonly Person[] | undefined;
  #things: readonly Thing[] | undefined;
  readonly #known: Known | null;

  /** @param merging of the same shelf as it was before, or beside another's: what has not changed is not merged anew. */
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
    await gently(prepareNames(this.#all));
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

  /** @param typed the beginning of a name or title, in any script; @returns whom it may become, best first. */
  suggest(typed: string, limit: number): Person[] {
    return suggestPeople(this.all, typed, limit);
  }
}
