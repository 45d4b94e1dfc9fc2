/** @returns the first of 0 ... `length` - 1 that passes, where all after one that passes pass too; `length` if none does. */
export function bisect(length: number, passes: (i: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
