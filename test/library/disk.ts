/** What every operation of a disk goes through before it is done. */
type Guard = () => void;

/**
 * Wraps what the library uses of `node:fs/promises` to write, so that a test can let the disk fail at any step.
 *
 * @param guard called before each step; what it throws is thrown instead. A write that is refused has written half.
 */
export function guarded<T extends typeof import('node:fs/promises')>(fs: T, guard: Guard): T {
  const step =
    <A extends unknown[], R>(work: (...all: A) => Promise<R>) =>
    async (...all: A) => {
      guard();
      return work(...all);
    };
  const open = async (...all: Parameters<typeof import('node:fs/promises')['open']>) => {
    guard();
    const file = await fs.open(...all);
    const [writeFile, sync] = [file.writeFile.bind(file), file.sync.bind(file)];
    file.writeFile = async (bytes) => {
      try {
        guard();
      } catch (error) {
        await writeFile((bytes as Buffer).subarray(0, (bytes as Buffer).length / 2));
        throw error;
      }
      await writeFile(bytes);
    };
    file.sync = step(sync);
    return file;
  };
  return { ...fs, open, mkdir: step(fs.mkdir), rename: step(fs.rename), rm: step(fs.rm) };
}
