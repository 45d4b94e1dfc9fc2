import { wordsOf } from './words-of.ts';

/** Words of a title that tell it from no other. */
export const EMPTY: ReadonlySet<string> = new Set('the a an of for to in at and s who is was whose then'.split(' '));
/** They say that somebody is no longer what they were. */
export const PAST = /^(?:former|then|ex|late|onetime|past)$/;

/** A title in words: what somebody is, and whose or of what. */
export interface Title {
  /** "president" in "the Russian president's foreign policy adviser" is somebody else. */
  readonly own: readonly string[];
  readonly all: readonly string[];
  readonly past: boolean;
}

/** @param text a role as the article words it. */
export function readTitle(text: string): Title {
  const all = wordsOf(text);
  const own = text.replace(/^.*['’]s? (?=\S)/u, '');
  return {
    own: own === text ? all : wordsOf(own),
    all: all.filter((word) => !EMPTY.has(word)),
    past: all.some((word) => PAST.test(word)),
  };
}
