import { cutPassage, type Passage } from '../../answer/passage.ts';
import type { Article } from '../../article/article.ts';
import { wordsRead } from '../../library/history/as-read.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import { type Bookmark, fingerprint } from '../bookmark.ts';

/** A place found again: word for word, or changed, with what is nearest to it now (null: its source is gone). */
export type FoundBookmark =
  | { readonly kind: 'same'; readonly passage: Passage }
  | { readonly kind: 'changed'; readonly nearest: Passage | null };

/**
 * Finds on the shelf of today what a reply quoted on the shelf of its day.
 *
 * @param former what the reply quoted, to tell what is nearest when it has changed; null when it is lost.
 */
export function findBookmark(shelf: Shelf, place: Bookmark, former: string | null): FoundBookmark {
  const article = shelf.articles.find(({ source }) => fingerprint(source.file) === place.article);
  if (!article) return { kind: 'changed', nearest: null };
  const there = article.sentences.findIndex(
    ({ block, number }) => block + 1 === place.paragraph && number === place.number,
  );
  const isSame = (at: number) => fingerprint(article.sentences[at]?.text ?? '') === place.sentence;
  const at = isSame(there) ? there : article.sentences.findIndex((_, i) => isSame(i));
  if (at >= 0) {
    return { kind: 'same', passage: cutPassage(article, { at, first: at - place.before, last: at + place.after }) };
  }
  const nearest = former === null ? there : nearestTo(article, former, there);
  return {
    kind: 'changed',
    nearest: nearest < 0 ? null : cutPassage(article, { at: nearest, first: nearest, last: nearest }),
  };
}

/** @returns the position of the sentence that shares most of its words with the former one; `there` when none does. */
function nearestTo({ sentences }: Article, former: string, there: number): number {
  const wanted = new Set(wordsRead(former));
  let best = there;
  let most = 0;
  sentences.forEach(({ text }, at) => {
    const words = new Set(wordsRead(text));
    const shared = [...words].filter((word) => wanted.has(word)).length / Math.sqrt(words.size || 1);
    if (shared > most) [best, most] = [at, shared];
  });
  return best;
}
