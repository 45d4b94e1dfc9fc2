import { Library } from '../../src/library/library.ts';
import type { Undone } from '../../src/library/problems/problem.ts';
import type { LibrarySettings, Surroundings } from '../../src/library/surroundings.ts';
import { newFolder } from './folders.ts';

/** A moderator. */
export const ADA = '111111111111111111';

/** Two servers. */
export const NORTH = '222222222222222222';
export const SOUTH = '333333333333333333';

/** A day that tests can move. */
export class Clock {
  #now = Date.parse('1926-11-09T12:00:00Z');
  readonly now = () => new Date(this.#now);

  pass({ days = 0, minutes = 0 }: { days?: number; minutes?: number }): void {
    this.#now += (days * 24 * 60 + minutes) * 60_000;
  }
}

export function newLibrary(settings: Partial<LibrarySettings> = {}, surroundings: Partial<Surroundings> = {}): Library {
  const [sourcesDir, dataDir] = [newFolder(), newFolder()];
  return new Library({ sourcesDir, dataDir, ...settings }, { now: new Clock().now, ...surroundings });
}

/** Adds a pasted text at once. @returns what was done. */
export async function add(library: Library, server: string, title: string, text: string) {
  const preview = await library.additions.preview(server, { kind: 'text', text, corrections: { title } });
  if ('problem' in preview) throw new Error(preview.problem.kind);
  return must(await library.additions.confirm(server, preview.key, ADA));
}

/** @returns what is no problem. */
export function must<T extends object>(done: T | Undone): T {
  if ('problem' in done) throw new Error(done.problem.kind);
  return done as T;
}

/** The texts on a server's shelf, in order. */
export async function texts(library: Library, server: string | null): Promise<string[]> {
  return (await library.shelf(server)).articles.map(({ text }) => text);
}
