/** So many words are remembered: this bounds what a flood of new ones may cost in memory. */
const MEMORY = 200_000;

/** @returns the same function of a word, worked out once for each; a flood of new ones makes it begin anew. */
export function remembered<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= MEMORY) known.clear();
    const made = of(word);
    known.set(word, made);
    return made;
  };
}
