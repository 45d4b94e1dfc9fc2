import type { Undone, WritingProblem } from '../problems/problem.ts';

/**
 * What reading a record comes to. A damaged one was set aside, under the name that `aside` gives; a newer one, of a later
 * program's form, is left as it is and cannot be written over.
 */
export type RecordReading =
  | { readonly kind: 'whole'; readonly value: unknown }
  | { readonly kind: 'missing' | 'newer' }
  | { readonly kind: 'damaged'; readonly aside: string };

/**
 * Where the library keeps what it may not lose: plain JSON-able values, by server and name. Small on purpose, so that
 * a shared database can take the place of the folder.
 *
 * Invariant: at every moment, also after a killed process, a record holds the value of the last write that finished,
 * or of one that had begun: never part of one. One server's records are written one after another (see `InTurn`).
 */
export interface Records {
  read(server: string, name: string): Promise<RecordReading>;
  /** @throws NotWritten when there is no room or no permission, or a newer record there; the record then stands as it stood. */
  write(server: string, name: string, value: unknown): Promise<void>;
  /** Removing what is not there is no mistake. */
  remove(server: string, name: string): Promise<void>;
}

/** Nothing could be written. */
export class NotWritten extends Error {
  readonly problem: WritingProblem;

  constructor(problem: WritingProblem, cause: unknown) {
    super(problem.kind, { cause });
    this.problem = problem;
  }
}

/** @returns what `work` comes to. That nothing could be written is somebody's problem, not a defect. */
export function orUnwritten<T>(work: Promise<T>): Promise<T | Undone> {
  return work.catch((error: unknown) => {
    if (error instanceof NotWritten) return { problem: error.problem };
    throw error;
  });
}
