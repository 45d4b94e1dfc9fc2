import { customId } from '../custom-id.ts';

/** What of a person a button shows: the overview, or everything of one kind. */
export type Section = 'card' | 'roles' | 'statements' | 'described' | 'mentions' | 'companions';

/** @returns the id of a button that shows a page (from 1) of a section; null when the name is too long for a button. */
export function whoId(section: Section, page: number, name: string): string | null {
  return customId('who', `${section}:${page}:${name}`);
}

/** @returns what `whoId` wrote; null when it did not write this. */
export function readWhoId(rest: string): { section: Section; page: number; name: string } | null {
  const [, section, page, name] =
    /^(card|roles|statements|described|mentions|companions):(\d+):(.+)$/s.exec(rest) ?? [];
  return section && name ? { section: section as Section, page: Number(page), name } : null;
}
