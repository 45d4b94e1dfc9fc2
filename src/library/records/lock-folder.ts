import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from 'proper-lockfile';
import { errorCode } from '../problems/file-problem.ts';

/** A lock is renewed so often, in ms ... */
const RENEWED = 1000;
/** ... and is nobody's when it was not for so long: its process was killed. */
const STALE = 3000;

/** What came of locking a folder: it is ours, another process has it, or it takes no lock, for the reason of this code. */
export type Locking = { readonly kind: 'locked' | 'taken' } | { readonly kind: 'unlockable'; readonly code: string };

/**
 * Makes a folder this process's own until it ends, in whatever way; waits for a lock left behind to become stale.
 *
 * @param lost called when another process has taken it all the same, as after a night's sleep of the machine.
 */
export async function lockFolder(folder: string, lost: () => void): Promise<Locking> {
  const options = {
    lockfilePath: join(folder, 'lock'),
    realpath: false,
    stale: STALE,
    update: RENEWED,
    // A disk that cannot be written for a while, or a lock that somebody has cleared away, is no other process.
    onCompromised: (error: Error) => ('errno' in error ? void lockAgain(folder, lost) : lost()),
  };
  for (const until = Date.now() + STALE + RENEWED; ; ) {
    try {
      await mkdir(folder, { recursive: true });
      await lock(folder, options);
      return { kind: 'locked' };
    } catch (error) {
      const code = errorCode(error);
      if (!code) throw error;
      if (code !== 'ELOCKED') return { kind: 'unlockable', code };
      if (Date.now() > until) return { kind: 'taken' };
      await wait(RENEWED / 4);
    }
  }
}

/** Takes the lock as soon as the disk lets it, unless another process was quicker. */
async function lockAgain(folder: string, lost: () => void): Promise<void> {
  for (;;) {
    const { kind } = await lockFolder(folder, lost);
    if (kind === 'taken') lost();
    if (kind !== 'unlockable') return;
    await wait(RENEWED, undefined, { ref: false });
  }
}
