import { parentPort } from 'node:worker_threads';
import type { ArticlePeople } from '../../people/article-people.ts';
import { readPeople } from '../../people/read-people.ts';
import { type Reading, readSource } from './read-source.ts';

/** What a thread makes of one file. */
export interface Message {
  readonly reading: Reading;
  /** Of the article; null where there is none. */
  readonly people: ArticlePeople | null;
}

// What a thread of `threads.ts` does. An error that is thrown here, a stack too deep for one, ends the thread and
// reaches the one who waits for it as an 'error' event.
parentPort?.on('message', async ({ file, bytes, known }) => {
  const reading = await readSource(file, bytes, known);
  const people = 'article' in reading ? readPeople(reading.article) : null;
  parentPort?.postMessage({ reading, people } satisfies Message);
});
