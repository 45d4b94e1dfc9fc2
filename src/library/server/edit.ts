import type { Change } from '../history/change.ts';
import { type Version, versionName } from '../history/version.ts';

/** What is to become of one file. */
export interface Edit extends Omit<Change, 'number' | 'version'> {
  /** null: the article leaves the shelf. */
  readonly version: Version | null;
}

export function toChange({ version, ...edit }: Edit, number: number): Change {
  return { ...edit, number, version: version && versionName(version) };
}
