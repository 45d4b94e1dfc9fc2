/**
 * What the occurrences of a spelling tell together: each piece of evidence, by its name in `data/weights.tsv`, with the
 * share, above 0 and up to 1, of occurrences that show it. A spelling has about ten: for so few, a list is quicker than
 * a map.
 */
export class Pooled {
  readonly names: string[] = [];
  readonly shares: number[] = [];

  /** Counts evidence for a share of the occurrences. */
  add(name: string, share: number): void {
    const at = this.names.indexOf(name);
    if (at >= 0) this.shares[at] = (this.shares[at] ?? 0) + share;
    else {
      this.names.push(name);
      this.shares.push(share);
    }
  }
}
