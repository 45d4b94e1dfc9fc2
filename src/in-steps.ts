/** Work that may rest: wherever it yields, others may be let in. */
export type Steps<Result> = Generator<void, Result>;

/** Others are let in after so many ms. */
const AT_A_TIME = 10;

/** Does it all now. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Result;
  }
}

/** Does it while other things go on: after every 10 ms the event loop has a turn. */
export async function gently<Result>(steps: Steps<Result>): Promise<Result> {
  for (let began = performance.now(); ; ) {
    const { done, value } = steps.next();
    if (done) return value as Result;
    if (performance.now() - began < AT_A_TIME) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
}

/** So many are sorted in one step: well under a millisecond. */
const RUN = 500;

/** @returns them in order, as `sort` would set them: alike ones keep their order (merge sort, bottom up). */
export function* sorted<T>(items: Iterable<T>, compare: (one: T, other: T) => number): Steps<T[]> {
  let from = [...items];
  for (let start = 0; start < from.length; start += RUN) {
    const run = from.slice(start, start + RUN).sort(compare);
    for (const [i, item] of run.entries()) from[start + i] = item;
    yield;
  }
  for (let width = RUN; width < from.length; width *= 2) {
    const to: T[] = [];
    for (let start = 0; start < from.length; start += 2 * width) {
      const middle = Math.min(start + width, from.length);
      const end = Math.min(middle + width, from.length);
      for (let [left, right] = [start, middle]; left < middle || right < end; ) {
        const isLeft = right >= end || (left < middle && compare(from[left] as T, from[right] as T) <= 0);
        to.push(from[isLeft ? left++ : right++] as T);
        if (to.length % RUN === 0) yield;
      }
    }
    from = to;
  }
  return from;
}
