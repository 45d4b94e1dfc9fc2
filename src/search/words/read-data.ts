import { readFileSync } from 'node:fs';

/** Reads one of the tables in src/search/data, which the compiler leaves where they are: from dist, too, they are read there. */
export const readData = (name: string): Buffer =>
  readFileSync(new URL(`../../../src/search/data/${name}`, import.meta.url));
