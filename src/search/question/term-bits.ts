/** Some of a question's terms: one bit a term, by the term's place in the query. */
export type TermBits = number;

/** @returns 1 where the term with this place is one of them, else 0. */
export const bitAt = (bits: TermBits, place: number): number => (bits >> place) & 1;

/**
 * @param others for each term, what may stand for it.
 * @returns for each of those, for which terms it may stand.
 */
export function termsBy<T>(others: readonly Iterable<T>[]): Map<T, TermBits> {
  const terms = new Map<T, TermBits>();
  others.forEach((list, place) => {
    for (const other of list) terms.set(other, (terms.get(other) ?? 0) | (1 << place));
  });
  return terms;
}
