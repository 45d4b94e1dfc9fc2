/**
 * What the occurrences of a spelling tell together: each piece of evidence, by its name in `data/weights.tsv`, with the
 * share, above 0 and up to 1, of occurrences that show it. A spelling has about ten: for so few, two lists are quicker
 * than a map.
 */
export interface Pooled {
  readonly names: string[];
  readonly shares: number[];
}

/** Counts evidence for a share of the occurrences. */
export function pool({ names, shares }: Pooled, name: string, share: number): void {
  const at = names.indexOf(name);
  if (at >= 0) shares[at] = (shares[at] ?? 0) + share;
  else {
    names.push(name);
    shares.push(share);
  }
}
