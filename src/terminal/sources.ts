import type { Shelf } from '../shelf/shelf.ts';
import type { Mistake } from './command.ts';

/** One source in a list. What is not known is null. */
export interface Listed {
  readonly file: string;
  readonly title: string;
  readonly date: string | null;
  readonly url: string | null;
  /** How many. */
  readonly sentences: number;
}

export function listSources(shelf: Shelf): Listed[] {
  return shelf.articles.map(({ source: { file, title, date, url }, sentences }) => {
    return { file, title, date, url, sentences: sentences.length };
  });
}

/** @returns what to say when `wanted` names no source. */
export function noSuchSource(shelf: Shelf, wanted: string): Mistake {
  const some = shelf.articles.slice(0, 3).map(({ source }) => source.file);
  const instead = some.length
    ? `Name a file or a title, such as ${some.join(', ')}; /sources lists all.`
    : 'The shelf is empty.';
  return { error: `No source is called "${wanted}". ${instead}` };
}
