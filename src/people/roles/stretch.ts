/** Consecutive tokens of one sentence: half-open positions. */
export type Stretch = readonly [start: number, end: number];
