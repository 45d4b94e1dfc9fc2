/** What the file system's errors mean to the person who keeps the files, after the file's name. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'is a link that leads nowhere',
  ELOOP: 'is a link that leads to itself',
  EACCES: 'may not be read: its permissions forbid it',
  EPERM: 'may not be read: its permissions forbid it',
  EISDIR: 'is a folder, though it is named like a file',
  ENOTDIR: 'is no folder',
  EIO: 'cannot be read: the disk reports an error',
};

/** @returns `error`'s code, such as `ENOENT`; empty when it has none and so is no file-system error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * Words a file-system error for people.
 *
 * @throws `error` itself when it does not come from the file system: then it is a defect.
 */
export function fileProblem(error: unknown): string {
  const code = errorCode(error);
  if (!code) throw error;
  return PROBLEMS[code] ?? `cannot be read (${code})`;
}
