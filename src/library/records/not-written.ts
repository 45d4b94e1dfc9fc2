import { errorCode } from '../problems/file-problem.ts';
import type { Undone, WritingProblem } from '../problems/problem.ts';

/** What the file system's errors mean where something is to be kept. */
const WRITING_PROBLEMS: Readonly<Record<string, WritingProblem>> = {
  ENOSPC: { kind: 'diskFull' },
  EDQUOT: { kind: 'diskFull' },
  EFBIG: { kind: 'recordTooLarge' },
  EROFS: { kind: 'diskReadOnly' },
  EACCES: { kind: 'diskReadOnly' },
  EPERM: { kind: 'diskReadOnly' },
};

/** @throws `error` itself when it does not come from the file system: then it is a defect. */
export function writeProblem(error: unknown): WritingProblem {
  const code = errorCode(error);
  if (!code) throw error;
  return WRITING_PROBLEMS[code] ?? { kind: 'notWritten', code };
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
