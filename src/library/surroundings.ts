import type { Shelf } from '../shelf/shelf.ts';
import type { FetchTerms } from './adding/offer.ts';

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

/** Whether a shelf answers a question. */
export type Answers = (shelf: Shelf, question: string) => boolean;

type Prepare = (shelf: Pick<Shelf, 'articles' | 'people'>) => Promise<void>;

/** Works out what answers need of a shelf beside its index, while other things go on: first for a question, then the rest. */
export type Preparation = Readonly<Record<'toAsk' | 'rest', Prepare>>;

/** Leaves everything to whoever asks for it first. */
export const NO_PREPARATION: Preparation = { toAsk: async () => {}, rest: async () => {} };
