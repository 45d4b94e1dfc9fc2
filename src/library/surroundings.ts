import type { FetchTerms } from './adding/offer.ts';
import type { Preparation } from './preparation.ts';
import type { Answers } from './reload/reload.ts';

/** Where things stand; see the settings of these names. */
export interface LibrarySettings extends Partial<FetchTerms> {
  readonly sourcesDir: string;
  readonly dataDir: string;
}

/** What the library is given of the world and of the rest of the program. */
export interface Surroundings {
  readonly now: () => Date;
  readonly answers: Answers;
  /** Used on every new shelf before anyone sees it, so that nobody's question waits for what it needs. */
  readonly preparation: Preparation;
  /** Told of what was found damaged in `dataDir`: the path to where it was moved, so that an operator can look at it. */
  readonly setAside: (path: string) => void;
}
