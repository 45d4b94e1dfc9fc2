import type { Passage } from '../../answer/passage.ts';
import { customId } from '../custom-id.ts';
import { placeOf, writePlaces } from '../place.ts';

/** @returns what the button for more passages carries (how many were shown before, and the next); null for no more. */
export function moreId(before: number, next: readonly Passage[]): string | null {
  return next.length ? customId('more', `${before}:${writePlaces(next.map(placeOf))}`) : null;
}
