/** @param tables each with the bit it stands for. @returns word -> the bits of all tables that hold it. */
export function collect(
  tables: readonly (readonly [bit: number, words: Iterable<string>])[],
): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of tables) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}
