import { parentPort } from 'node:worker_threads';
import type { ArticlePeople } from '../../people/article-people.ts';
import { readPeople } from '../../people/read-people.ts';
import { snapshotOf } from '../../search/index/engine.ts';
import { jsonLines } from '../json-lines.ts';
import { type Reading, readSource } from './read-source.ts';

/** A file to read. */
export interface ParseTask {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

/** Sentences to make an index's snapshot of. */
export interface SnapshotTask {
  readonly texts: readonly string[];
}

/** What a thread makes of one file; it sends it as `jsonLines`. */
export interface Message {
  readonly reading: Reading;
  /** Of the article; null where there is none. */
  readonly people: ArticlePeople | null;
}

// What a thread of `threads.ts` does. An error that is thrown here, a stack too deep for one, ends the thread and
// reaches the one who waits for it as an 'error' event. The first message says that all is loaded.
parentPort?.on('message', async (task: ParseTask | SnapshotTask) => {
  // A book as one object would hold the event loop of the one who gets it.
  parentPort?.postMessage('texts' in task ? snapshotOf(task.texts) : [...jsonLines(await parse(task))]);
});
parentPort?.postMessage('ready');

async function parse({ file, bytes, charset }: ParseTask): Promise<Message> {
  const reading = await readSource(file, bytes, charset);
  return { reading, people: 'article' in reading ? readPeople(reading.article) : null };
}
