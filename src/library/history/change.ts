import type { Undone } from '../problems/problem.ts';

/** How many sentences an article's change touched. */
export interface SentenceCounts {
  readonly same: number;
  readonly reworded: number;
  readonly added: number;
  readonly removed: number;
}

/** One line of a server's history. Plain data, never mutated. */
export interface Change {
  /** Counted from 1 over everything that ever changed on this server's shelf. */
  readonly number: number;
  readonly action: 'added' | 'updated' | 'removed' | 'restored';
  readonly file: string;
  readonly title: string;
  /** Name of the version that stands from here on; null: none, the article is off the shelf. */
  readonly version: string | null;
  /** ISO 8601, UTC. */
  readonly when: string;
  /** Id of the member who did it. */
  readonly by: string;
  readonly why: string | null;
  readonly sentences: SentenceCounts;
  /** Number of the change that this one takes back; null: it takes nothing back. */
  readonly undoes: number | null;
}

/** A change after which the file stands on the shelf. */
export type StandingChange = Change & { readonly version: string };

/** @returns what stands on the shelf after these changes: for each file its last change, in the order they came. */
export function standingChanges(changes: readonly Change[]): Map<string, StandingChange> {
  const files = new Map<string, StandingChange>();
  for (const change of changes) {
    if (hasVersion(change)) files.set(change.file, change);
    else files.delete(change.file);
  }
  return files;
}

export function hasVersion(change: Change): change is StandingChange {
  return change.version !== null;
}

/** For so long a change can be taken back with one button, in ms. */
const UNDO_DAYS = 30;

export const UNDO_MS = UNDO_DAYS * 24 * 60 * 60 * 1000;

/** @returns the file's last change, or its last before the one of this number; undefined where there is none. */
export function lastChange(changes: readonly Change[], file: string, before = Number.POSITIVE_INFINITY) {
  return changes.findLast((change) => change.file === file && change.number < before);
}

/** The change that "undo" takes back: `number`, or else the latest one that is no undoing and not undone. */
export function undoable(changes: readonly Change[], now: Date, number?: number): Change | Undone {
  const undone = new Set(changes.map(({ undoes }) => undoes));
  const counts = ({ number, undoes }: Change) => undoes === null && !undone.has(number);
  const wanted = changes.findLast((change) => counts(change) && (number ?? change.number) === change.number);
  const wasUndone = number !== undefined && undone.has(number);
  if (!wanted) return { problem: { kind: wasUndone ? 'alreadyUndone' : 'nothingToUndo' } };
  if (now.getTime() - Date.parse(wanted.when) > UNDO_MS) return { problem: { kind: 'tooLateToUndo', days: UNDO_DAYS } };
  const later = changes.some(
    (change) => change.file === wanted.file && change.number > wanted.number && counts(change),
  );
  return later ? { problem: { kind: 'changedSince', title: wanted.title } } : wanted;
}
