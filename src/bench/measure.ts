/** Questions asked before any is timed. */
export const WARM_UP = 50;

/** What asking a finder costs: milliseconds and megabytes. */
export interface Cost {
  readonly p50: number;
  readonly p99: number;
  readonly perSecond: number;
  readonly heap: number;
}

/** Measures asking, and the room it takes; `build` gives the function that asks. */
export function measure(questions: readonly string[], build: () => (question: string) => unknown): Cost {
  globalThis.gc?.();
  const heapBefore = process.memoryUsage().heapUsed;
  const asking = build();
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - heapBefore) / 2 ** 20;
  const times = questions.map((question) => {
    const start = performance.now();
    asking(question);
    return performance.now() - start;
  });
  const sorted = times.slice(WARM_UP).sort((a, b) => a - b);
  const sum = sorted.reduce((a, b) => a + b, 0);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;
  return { p50: at(0.5), p99: at(0.99), perSecond: (1000 * sorted.length) / sum, heap };
}
