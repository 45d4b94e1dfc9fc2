import type { Shelf } from '../shelf/shelf.ts';
import type { Mistake } from './command.ts';

/** @returns what a list tells of each source; what is not known is null. */
export function listSources(shelf: Shelf) {
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
