import type { Library } from '../../library/library.ts';
import type { Log } from '../../log.ts';
import type { Cooldown } from './cooldown.ts';
import type { Entrusted } from './entrusted.ts';

/** What lives as long as the bot runs. */
export interface Parts {
  readonly library: Library;
  readonly log: Log;
  readonly cooldown: Cooldown;
  readonly entrusted: Entrusted;
  /** Is finished before the bot goes. @param work never rejects. */
  track(work: Promise<unknown>): void;
}
