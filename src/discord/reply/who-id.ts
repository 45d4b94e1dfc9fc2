import type { Card } from '../../answer/card.ts';
import { fingerprint } from '../bookmark.ts';

/** What of a person a button shows: the overview, or everything of one kind. */
export type Section = 'card' | 'roles' | 'statements' | 'described' | 'mentions' | 'companions';

/** A name, and an article that names them: two people of one name are told apart by that. */
interface Whose {
  readonly name: string;
  readonly file: string;
}

/** @returns what stands for the person of a card in its buttons. */
export function whose({ name, mentions }: Card): Whose {
  return { name, file: mentions[0]?.citation.file ?? '' };
}

/** @returns what a button `who` carries that shows a page (from 1) of a section. */
export function whoRest(section: Section, page: number, { name, file }: Whose): string {
  return `${section}:${page}:${keyOf(file)}:${name}`;
}

/** @returns what `whoRest` wrote, with the article told by `isFrom`; null when it did not write this. */
export function readWhoRest(rest: string) {
  const [, section, page, key, name] =
    /^(card|roles|statements|described|mentions|companions):(\d+):([\da-z]+):(.+)$/s.exec(rest) ?? [];
  if (!section || !name) return null;
  return { section: section as Section, page: Number(page), name, isFrom: (file: string) => keyOf(file) === key };
}

const keyOf = (file: string) => fingerprint(file).toString(36);
