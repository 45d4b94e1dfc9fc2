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
