import type { Passage } from '../../../answer/passage.ts';
import { customId } from '../../custom-id.ts';
import type { Language } from '../../language/language.ts';
import { placeOf, writePlaces } from '../../place.ts';
import { button } from './components.ts';

type Placed = Parameters<typeof placeOf>[0];

/** @param number of the passage in its reply; null when it is the only one. */
export function contextButton(passage: Passage, { buttons }: Language, number: number | null) {
  return button(customId('context', writePlaces([placeOf(passage)])), buttons.context(number));
}

/** @returns Copy, and Post to channel where the reply is private; both carry the places of what is shown. */
export function copyAndPost(passages: readonly Placed[], language: Language, isPrivate: boolean) {
  const copy = button(customId('copy', writePlaces(passages.map(placeOf))), language.buttons.copy);
  return [...copy, ...(isPrivate ? postButton(passages, language) : [])];
}

/** @returns Post to channel, which carries the places of what the reply rests on: it is posted only as long as they stand. */
export function postButton(rests: readonly Placed[], { buttons }: Language) {
  return button(customId('post', writePlaces(rests.map(placeOf))), buttons.post);
}
