import type { Candidate } from '../candidates/candidate.ts';
import type { Spelling } from '../evidence/weights.ts';
import type { PersonName } from '../names/person-name.ts';

/** One person of an article, while their spellings are gathered. */
export interface Group {
  readonly names: PersonName[];
  readonly occurrences: Candidate[];
}

/** A spelling and its name taken apart. */
export interface Parsed {
  readonly spelling: Spelling;
  readonly name: PersonName;
}
