/** Does `work` for all of them, `size` at a time. @returns what it returned, in the order of `all`. */
export async function inGroups<T, U>(all: readonly T[], size: number, work: (one: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (let i = 0; i < all.length; i += size) done.push(...(await Promise.all(all.slice(i, i + size).map(work))));
  return done;
}
