import type { Citation } from '../../../article/citation.ts';

/** @returns the cited in groups of one article each, in the order in which the articles first come. */
export function byArticle<Cited extends { readonly citation: Citation }>(cited: readonly Cited[]): Cited[][] {
  const groups = new Map<string, Cited[]>();
  for (const one of cited) {
    const group = groups.get(one.citation.file);
    if (group) group.push(one);
    else groups.set(one.citation.file, [one]);
  }
  return [...groups.values()];
}
