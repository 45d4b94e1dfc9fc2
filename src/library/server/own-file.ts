/** Folder that the articles added on Discord seem to stand in, apart from whatever the operator calls theirs. */
const FOLDER = 'added/';

/** True for a server's own article, false for one of the operator's, whose names have an ending. */
export const isOwn = (file: string) => file.startsWith(FOLDER) && !file.includes('.');

/**
 * @param standing the file names on the server's shelf.
 * @returns a name for a new article: its title in lower case with hyphens, with a number where that is taken. One that
 *   stood once under the same title gets its old name, and with it its history.
 */
export function fileNameFor(title: string, standing: ReadonlySet<string> | ReadonlyMap<string, unknown>): string {
  const words = title
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['article'];
  const name = FOLDER + [...words.join('-')].slice(0, 60).join('').replace(/-$/, '');
  for (let n = 1; ; n++) {
    const file = n === 1 ? name : `${name}-${n}`;
    if (!standing.has(file)) return file;
  }
}
