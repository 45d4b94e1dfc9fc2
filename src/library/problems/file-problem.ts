import type { FileProblem } from './problem.ts';

/** What the file system's errors mean to the person who keeps the files. */
const PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: { kind: 'brokenLink' },
  ELOOP: { kind: 'loopingLink' },
  EACCES: { kind: 'forbidden' },
  EPERM: { kind: 'forbidden' },
  EISDIR: { kind: 'folder' },
  ENOTDIR: { kind: 'noFolder' },
  EIO: { kind: 'diskError' },
};

/** @returns `error`'s code, such as `ENOENT`; empty when it has none and so is no file-system error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** @throws `error` itself when it does not come from the file system: then it is a defect. */
export function fileProblem(error: unknown): FileProblem {
  const code = errorCode(error);
  if (!code) throw error;
  return PROBLEMS[code] ?? { kind: 'unreadable', code };
}
