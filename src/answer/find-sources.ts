import type { Shelf } from '../shelf/shelf.ts';

/**
 * @param wanted a file name or (part of) a title, in any case; one that was shortened for a menu ends in an ellipsis.
 * @returns the file names meant: those that are exactly so named, else those whose title holds it; empty when none fits.
 */
export function findSources(shelf: Shelf, wanted: string): string[] {
  const fold = (text: string) => text.trim().replace(/…$/, '').toLowerCase();
  const sources = shelf.articles.map((article) => article.source);
  const exact = sources.filter(({ file, title }) => [file, title].map(fold).includes(fold(wanted)));
  const fitting = exact.length ? exact : sources.filter(({ title }) => fold(title).includes(fold(wanted)));
  return fitting.map(({ file }) => file);
}
