import type { Shelf } from '../shelf/shelf.ts';

type Prepare = (shelf: Pick<Shelf, 'articles' | 'people'>) => Promise<void>;

/** Works out what answers need of a shelf beside its index, while other things go on: first for a question, then the rest. */
export type Preparation = Readonly<Record<'toAsk' | 'rest', Prepare>>;

/** Leaves everything to whoever asks for it first. */
export const NO_PREPARATION: Preparation = { toAsk: async () => {}, rest: async () => {} };
