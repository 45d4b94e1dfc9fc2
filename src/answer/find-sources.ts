import type { Shelf } from '../shelf/shelf.ts';

/** @returns the file names meant by a file name or (part of) a title, in any case; empty when none fits. */
export function findSources(shelf: Shelf, wanted: string): string[] {
  const fold = (text: string) => text.trim().toLowerCase();
  const sources = shelf.articles.map((article) => article.source);
  const exact = sources.filter(({ file, title }) => [file, title].map(fold).includes(fold(wanted)));
  const fitting = exact.length ? exact : sources.filter(({ title }) => fold(title).includes(fold(wanted)));
  return fitting.map(({ file }) => file);
}
