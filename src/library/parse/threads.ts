import { Worker } from 'node:worker_threads';

/** A thread that reads one file after another, and how many it has read. */
export interface Thread {
  readonly worker: Worker;
  files: number;
}

/** The compiled thread, right from src/ and dist/ alike: Node 20 runs no TypeScript. */
const ENTRY = new URL('../../../dist/library/parse/parse-worker.js', import.meta.url);

/** Of a thread's heap of objects, in MB. */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 };

/** A thread that has read so many ends, so that nothing a library leaves behind adds up. */
const MOST_FILES = 100;

/** How long a thread waits for the next file, since starting one takes longer than most files do. */
const IDLE_MS = 5000;

const idle: Thread[] = [];

/** @returns a thread that is doing nothing, started if need be. It keeps the process alive until it is given back. */
export function takeThread(): Thread {
  const thread = idle.pop() ?? start();
  thread.worker.ref();
  thread.files += 1;
  return thread;
}

/** Gives back a thread that has ended its file well. */
export function freeThread(thread: Thread): void {
  thread.worker.unref();
  if (thread.files >= MOST_FILES) {
    void endThread(thread);
    return;
  }
  idle.push(thread);
  const { files } = thread;
  setTimeout(() => {
    if (thread.files === files) void endThread(thread);
  }, IDLE_MS).unref();
}

/** Ends a thread wherever it stands. */
export async function endThread(thread: Thread): Promise<void> {
  forget(thread);
  await thread.worker.terminate();
}

function start(): Thread {
  // The libraries' warnings go nowhere, and the bot's token is none of their business.
  const worker = new Worker(ENTRY, { resourceLimits: HEAP, stdout: true, stderr: true, env: {} });
  worker.stdout.resume();
  worker.stderr.resume();
  const thread = { worker, files: 0 };
  // An error between two files would end the process if nobody listened.
  worker.on('error', () => forget(thread));
  return thread;
}

function forget(thread: Thread): void {
  if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
}
