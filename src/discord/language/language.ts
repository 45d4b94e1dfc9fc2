import type { english } from './english.ts';

/** Everything the bot says of its own in one language; a missing or an extra sentence does not compile. */
export type Language = typeof english;
