import { DIMENSIONS, STEPS } from '../words/word-vectors.ts';
import { principalAxes } from './principal-axes.ts';

/** The first principal axes tell how frequent a word is, not what it means (Mu & Viswanath 2018, "All-but-the-Top"). */
const DROPPED_AXES = 3;
/** Retrofitting (Faruqui et al. 2015): how strongly a word is drawn to its WordNet relatives, and how often. */
const PULL = 2;
const ROUNDS = 8;

/** Centres, drops the first axes, keeps the next ones, and scales each vector to length 1. */
export function reduce(rows: readonly number[][]): number[][] {
  const width = rows[0]?.length ?? 0;
  const mean = Array.from({ length: width }, (_, j) => rows.reduce((sum, row) => sum + (row[j] ?? 0), 0) / rows.length);
  const centred = rows.map((row) => row.map((x, j) => x - (mean[j] ?? 0)));
  const covariance = mean.map(() => mean.map(() => 0));
  for (const row of centred) {
    for (let i = 0; i < width; i++) {
      const target = covariance[i] as number[];
      for (let j = 0; j < width; j++) target[j] = (target[j] ?? 0) + (row[i] as number) * (row[j] as number);
    }
  }
  const axes = principalAxes(covariance).slice(DROPPED_AXES, DROPPED_AXES + DIMENSIONS);
  return centred.map((row) => unit(axes.map((axis) => axis.reduce((sum, x, j) => sum + x * (row[j] ?? 0), 0))));
}

function unit(row: readonly number[]): number[] {
  const length = Math.hypot(...row) || 1;
  return row.map((x) => x / length);
}

/** Draws each row towards the rows that its edges lead to. @param edges for each row, places of others. */
export function retrofit(start: readonly number[][], edges: readonly (readonly number[])[]): number[][] {
  let rows = start.map((row) => [...row]);
  for (let round = 0; round < ROUNDS; round++) {
    rows = rows.map((row, id) => {
      const near = edges[id] ?? [];
      if (!near.length) return row;
      return (start[id] ?? []).map((x, j) => {
        const mean = near.reduce((sum, other) => sum + (rows[other]?.[j] ?? 0), 0) / near.length;
        return (x + PULL * mean) / (1 + PULL);
      });
    });
  }
  return rows.map(unit);
}

/** Rounds to int8, row after row. Components seldom pass half of 1; those that do are clipped. */
export function quantise(rows: readonly number[][]): Int8Array {
  const bytes = new Int8Array(rows.length * DIMENSIONS);
  rows.forEach((row, i) => {
    row.forEach((x, j) => {
      bytes[i * DIMENSIONS + j] = Math.max(-127, Math.min(127, Math.round(x * STEPS)));
    });
  });
  return bytes;
}
