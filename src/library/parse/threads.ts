import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** A thread that does one task after another, and how many it has done. */
interface Thread {
  readonly worker: Worker;
  tasks: number;
}

/** The compiled thread, right from src/ and dist/ alike: Node 20 runs no TypeScript. */
const ENTRY = new URL('../../../dist/library/parse/parse-worker.js', import.meta.url);

/** Of a thread's heap of objects, in MB: with less, the longest texts take twice as long for lack of room. */
const HEAP = { maxOldGenerationSizeMb: 320, maxYoungGenerationSizeMb: 32 };

/** A thread that has done so many ends, so that nothing a library leaves behind adds up. */
const MOST_TASKS = 100;

/** How long a thread waits for the next task, since starting one takes longer than most tasks do. */
const IDLE_MS = 5000;

const idle: Thread[] = [];

/**
 * Lets a thread do a task; see `parse-worker.ts`.
 *
 * @param limit asked when the thread begins, so that starting one counts for nothing; once aborted, the thread ends
 *   wherever it stands.
 * @throws what ended the thread, or an AbortError whose cause is the limit's reason.
 */
export async function inThread<Result>(task: object, limit?: () => AbortSignal): Promise<Result> {
  const thread = idle.pop() ?? (await start());
  thread.worker.ref();
  thread.tasks += 1;
  try {
    thread.worker.postMessage(task);
    const [result] = await once(thread.worker, 'message', limit ? { signal: limit() } : {});
    rest(thread);
    return result;
  } catch (error) {
    await end(thread);
    throw error;
  }
}

/** Lets a thread wait for a while; it then keeps no process alive. */
function rest(thread: Thread): void {
  const { worker, tasks } = thread;
  worker.unref();
  if (tasks >= MOST_TASKS) {
    void end(thread);
    return;
  }
  idle.push(thread);
  setTimeout(() => {
    if (thread.tasks === tasks) void end(thread);
  }, IDLE_MS).unref();
}

async function end(thread: Thread): Promise<void> {
  forget(thread);
  await thread.worker.terminate();
}

/** @returns a thread that has loaded what it needs. */
async function start(): Promise<Thread> {
  // The libraries' warnings go nowhere, and the bot's token is none of their business.
  const worker = new Worker(ENTRY, { resourceLimits: HEAP, stdout: true, stderr: true, env: {} });
  worker.stdout.resume();
  worker.stderr.resume();
  const thread = { worker, tasks: 0 };
  await once(worker, 'message');
  // An error between two tasks would end the process if nobody listened.
  worker.on('error', () => forget(thread));
  return thread;
}

function forget(thread: Thread): void {
  if (idle.includes(thread)) idle.splice(idle.indexOf(thread), 1);
}
