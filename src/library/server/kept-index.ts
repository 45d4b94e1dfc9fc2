import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../article/article.ts';
import { gently } from '../../in-steps.ts';
import { SearchIndex } from '../../search/search-index.ts';
import type { SnapshotTask } from '../parse/parse-worker.ts';
import { inThread } from '../parse/threads.ts';
import type { Records } from '../records/records.ts';
import { READER } from './reader.ts';
import type { Versions } from './standing.ts';

/** An index as it is kept. Whatever it is, the articles are what counts: to lose it costs time alone. */
interface IndexSnapshot {
  readonly reader: string;
  /** Names of the versions it holds, in its order. */
  readonly versions: readonly string[];
  /** See `snapshotOf`. */
  readonly engine: string;
}

const RECORD = 'index';

/** So few sentences are indexed within some 10 ms: they are not worth a snapshot, nor is one worth making anew for them. */
const FEW = 200;
/** So large a part of what a snapshot holds may come after it, before it is made anew: adding little writes little. */
const PART = 0.1;
/** Reading a snapshot of more sentences would hold the event loop; these are indexed anew, in steps. */
const MOST = 20_000;

/** A server's index, and what of it is kept. */
export interface KeptIndex {
  readonly index: SearchIndex;
  /** Names of the versions in the snapshot; empty where there is none of any use. */
  readonly kept: ReadonlySet<string>;
}

/** Loads the index from its snapshot, adding what came since; where something in it is gone, all is indexed anew. */
export async function loadIndex(records: Records, server: string, articles: Versions): Promise<KeptIndex> {
  const restored = articles.size ? await restore(records, server, articles) : null;
  const { index, kept } = restored ?? { index: new SearchIndex(), kept: new Set<string>() };
  const rest = [...articles].filter(([name]) => !kept.has(name)).map(([, article]) => article);
  await gently(index.change(rest));
  return { index, kept };
}

async function restore(records: Records, server: string, articles: Versions): Promise<KeptIndex | null> {
  const snapshot = await records.value<IndexSnapshot>(server, RECORD);
  if (snapshot?.reader !== READER) return null;
  const { versions, engine } = snapshot;
  if (!versions.every((name) => articles.has(name))) return null;
  const held = versions.flatMap((name) => articles.get(name) ?? []);
  // Reading a great record, the snapshot in it, and what comes next would together hold the event loop too long.
  await setImmediate();
  try {
    const index = await SearchIndex.restore(engine, held);
    await setImmediate();
    return { index, kept: new Set(versions) };
  } catch {
    // Made by another MiniSearch, whose form this one does not read.
    return null;
  }
}

/**
 * Keeps a snapshot if the one that is kept has become of little use. It is made in a thread: questions go on.
 *
 * @returns names of the versions in the snapshot that is now kept.
 * @throws NotWritten
 */
export async function keepIndex(
  records: Records,
  server: string,
  articles: Versions,
  kept: KeptIndex['kept'],
): Promise<KeptIndex['kept']> {
  const total = sentenceCount(articles.values());
  const rest = sentenceCount([...articles].filter(([name]) => !kept.has(name)).map(([, article]) => article));
  const isGone = [...kept].some((name) => !articles.has(name));
  if (total > MOST || (!isGone && rest <= Math.max(FEW, PART * total)) || (isGone && total <= FEW)) return kept;
  const texts = [...articles.values()].flatMap(({ sentences }) => sentences.map(({ text }) => text));
  const engine = await inThread<string>({ texts } satisfies SnapshotTask).catch(() => null);
  if (engine === null) return kept;
  const versions = [...articles.keys()];
  await records.write(server, RECORD, { reader: READER, versions, engine } satisfies IndexSnapshot);
  return new Set(versions);
}

/** @returns how many sentences these articles hold together. */
export const sentenceCount = (articles: Iterable<Article>) =>
  [...articles].reduce((sum, { sentences }) => sum + sentences.length, 0);
