import { findSources } from '../answer/find-sources.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Mistake } from './command.ts';

/** @returns what a list tells of each source; what is not known is null. */
export function listSources(shelf: Shelf) {
  return shelf.articles.map(({ source: { file, title, date, url }, sentences }) => {
    return { file, title, date, url, sentences: sentences.length };
  });
}

/** @returns the files of the sources that `wanted` names; undefined where it is, for all; what to say if it names none. */
export function filesOf(shelf: Shelf, wanted: string | undefined): readonly string[] | Mistake | undefined {
  const files = wanted === undefined ? undefined : findSources(shelf, wanted);
  if (files?.length !== 0) return files;
  const some = shelf.articles.slice(0, 3).map(({ source }) => source.file);
  const instead = some.length
    ? `Name a file or a title, such as ${some.join(', ')}; /sources lists all.`
    : 'The shelf is empty.';
  return { error: `No source is called "${wanted}". ${instead}` };
}
