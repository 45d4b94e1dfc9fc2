import type { Article } from '../article/article.ts';
import type { Person } from './person.ts';

/** What asking for a name comes to. */
export type Found =
  | { readonly kind: 'person'; readonly person: Person; readonly similar: readonly Person[] }
  | { readonly kind: 'several'; readonly candidates: readonly Person[] }
  | { readonly kind: 'nobody'; readonly nearest: readonly Person[] };

/** The people of a shelf. Immutable: a changed shelf gets new people. */
export class People {
  readonly all: readonly Person[];

  constructor(_articles: readonly Article[]) {
    this.all = [];
  }

  /** @param name as a user types it: surname, title, initials, misspelt, any case. */
  find(_name: string): Found {
    return { kind: 'nobody', nearest: [] };
  }
}
