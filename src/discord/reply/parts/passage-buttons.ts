import type { Passage } from '../../../answer/passage.ts';
import { bookmarkOf, type Marked, writeBookmarks } from '../../bookmark.ts';
import type { Language } from '../../language/language.ts';
import { button } from './components.ts';

/** @param number of the passage in its reply; null when it is the only one. */
export function contextButton(passage: Passage, { buttons }: Language, number: number | null) {
  return button('context', bookmarksOf([passage]), buttons.context(number));
}

/** @returns More passages, with the places of those that come next. @param before how many were shown till then. */
export function moreButton(before: number, next: readonly Passage[], { buttons }: Language) {
  return button('more', `${before}:${bookmarksOf(next)}`, buttons.more);
}

export function closestButton(closest: Passage, { buttons }: Language) {
  return button('closest', bookmarksOf([closest]), buttons.closest);
}

/** @returns Copy and Post to channel, with the places of what is shown. */
export function copyAndPost(passages: readonly Marked[], language: Language) {
  return [...button('copy', bookmarksOf(passages), language.buttons.copy), ...postButton(passages, language)];
}

/** @returns Post to channel, which carries the places of what the reply rests on: it is posted only as long as they stand. */
export function postButton(rests: readonly Marked[], { buttons }: Language) {
  return button('post', bookmarksOf(rests), buttons.post);
}

const bookmarksOf = (passages: readonly Marked[]) => writeBookmarks(passages.map(bookmarkOf));
