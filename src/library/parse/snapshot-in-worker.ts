import { once } from 'node:events';
import type { SnapshotTask } from './parse-worker.ts';
import { endThread, freeThread, takeThread } from './threads.ts';

/** @returns `snapshotOf` these sentences, made in a thread; null when that could not be done. */
export async function snapshotInWorker(texts: readonly string[]): Promise<string | null> {
  const thread = takeThread();
  try {
    thread.worker.postMessage({ texts } satisfies SnapshotTask);
    const [snapshot] = await once(thread.worker, 'message');
    freeThread(thread);
    return snapshot;
  } catch {
    await endThread(thread);
    return null;
  }
}
