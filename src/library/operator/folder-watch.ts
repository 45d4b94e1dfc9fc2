import { listFiles } from './list-files.ts';

/** How often the folder is looked at, in ms. */
const EVERY_MS = 3000;

/**
 * Notices that files in a folder have changed, once they have stopped changing: two looks in a row must see the same,
 * so that a file half copied is let be. It looks rather than listens, since what the system tells of a folder differs
 * between systems and is nothing at all for many mounted ones.
 */
export class FolderWatch {
  readonly #folder: string;
  readonly #changed: () => Promise<void>;
  /** What the folder held when `changed` was last told, and at the last look. */
  #told: string | null = null;
  #seen: string | null = null;

  /** @param changed told once for everything that changed; it must not fail. */
  constructor(folder: string, changed: () => Promise<void>) {
    this.#folder = folder;
    this.#changed = changed;
  }

  /** Looks now and then. @returns what ends it; a process that has nothing else to do ends all the same. */
  start(): () => void {
    let looking = false;
    const timer = setInterval(() => {
      if (looking) return;
      looking = true;
      void this.look().finally(() => {
        looking = false;
      });
    }, EVERY_MS);
    timer.unref();
    return () => clearInterval(timer);
  }

  /** Tells of changes that have settled; the first time in any case, since the folder may have changed since it was read. */
  async look(): Promise<void> {
    const seen = await listFiles(this.#folder).then(JSON.stringify, () => '');
    const settled = seen === this.#seen && seen !== this.#told;
    this.#seen = seen;
    if (!settled) return;
    this.#told = seen;
    await this.#changed();
  }
}
