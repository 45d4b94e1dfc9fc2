import { createHash } from 'node:crypto';
import type { Article } from '../../article/article.ts';
import { gently, type Steps } from '../../in-steps.ts';
import { type PackedPeople, packPeople } from '../../people/pack-people.ts';
import type { People } from '../../people/people.ts';
import type { Person } from '../../people/person.ts';
import { unpackPeople } from '../../people/unpack-people.ts';
import type { SingleShelf } from '../../shelf/shelf.ts';
import { orUnwritten } from '../records/not-written.ts';
import type { Records } from '../records/records.ts';
import { sentenceCount } from './kept-index.ts';
import { READER } from './reader.ts';
import type { Versions } from './standing.ts';

/** The people of a server's shelf joined with the operator's, as they are kept. To lose them costs time alone. */
interface PeopleSnapshot {
  readonly reader: string;
  /** See `nameOf`. */
  readonly of: string;
  readonly people: PackedPeople;
}

const RECORD = 'people';

/** Reading those of more sentences would hold the event loop; they are merged anew, in steps. */
const MOST = 20_000;

/** People kept for a server's shelf, so that those who wake it need not wait until they are merged anew. */
export class KeptPeople {
  readonly #records: Records;
  readonly #server: string;
  /** null: none, or already handed out. */
  #snapshot: PeopleSnapshot | null;
  /** Of what people are kept; null: none. */
  #of: string | null;

  private constructor(records: Records, server: string, snapshot: PeopleSnapshot | null) {
    this.#records = records;
    this.#server = server;
    this.#snapshot = snapshot;
    this.#of = snapshot?.of ?? null;
  }

  static async read(records: Records, server: string): Promise<KeptPeople> {
    const snapshot = await records.value<PeopleSnapshot>(server, RECORD);
    return new KeptPeople(records, server, snapshot?.reader === READER ? snapshot : null);
  }

  /** @returns what merging the people of both would come to; null when what is kept is of other articles. */
  *restore(operators: SingleShelf, own: Versions): Steps<readonly Person[] | null> {
    const snapshot = this.#snapshot;
    this.#snapshot = null;
    if (!snapshot || snapshot.of !== (yield* nameOf(operators, own))) return null;
    try {
      return yield* unpackPeople(snapshot.people, [...operators.articles, ...own.values()], operators.people.all);
    } catch {
      // Of the right articles and whole, but in another form.
      this.#of = null;
      return null;
    }
  }

  /** Keeps `people`, of both, unless they are kept. A disk that does not take them costs time alone. */
  async keep(operators: SingleShelf, own: Versions, people: People): Promise<void> {
    await people.prepareToAsk();
    const of = await gently(nameOf(operators, own));
    if (of === this.#of || sentenceCount(own.values()) > MOST) return;
    const articles = [...operators.articles, ...own.values()];
    const packed = await gently(packPeople(people.all, articles, operators.people.all));
    const snapshot: PeopleSnapshot = { reader: READER, of, people: packed };
    const unwritten = await orUnwritten(this.#records.write(this.#server, RECORD, snapshot));
    if (!unwritten) this.#of = of;
  }
}

/** @returns a fingerprint of all these articles in their order. */
function* nameOf({ articles }: SingleShelf, own: Versions): Steps<string> {
  const hash = createHash('sha256');
  for (const article of articles) {
    hash.update(fingerprint(article));
    yield;
  }
  for (const name of own.keys()) hash.update(name);
  return hash.digest('hex');
}

const fingerprints = new WeakMap<Article, string>();

/** Worked out once for each of the operator's articles, which stand on every server's shelf. */
function fingerprint(article: Article): string {
  const known = fingerprints.get(article);
  if (known) return known;
  const made = createHash('sha256').update(JSON.stringify(article)).digest('hex');
  fingerprints.set(article, made);
  return made;
}
