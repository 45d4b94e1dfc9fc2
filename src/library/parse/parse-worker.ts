import { parentPort } from 'node:worker_threads';
import { readSource } from './read-source.ts';

// What a thread of `threads.ts` does. An error that is thrown here, a stack too deep for one, ends the thread and
// reaches the one who waits for it as an 'error' event.
parentPort?.on('message', async ({ file, bytes, known }) => {
  parentPort?.postMessage(await readSource(file, bytes, known));
});
