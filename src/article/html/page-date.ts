import { findDate } from '../date.ts';
import { isBeside, isWithinSentence } from './clutter.ts';
import { type PageElement, shownText } from './page.ts';

/**
 * The day that a page shows as its article's: of the `<time>`s in the article, else anywhere. One beside the article (in
 * a box of related ones, a card, the navigation) is another's, and one within a sentence is what is told of.
 *
 * @returns as `findDate` does.
 */
export function shownDate(page: PageElement): string | null {
  const own = page.querySelector('article:has(h1)') ?? longest(page.querySelectorAll('article'));
  const times = [...(own?.querySelectorAll('time') ?? []), ...page.querySelectorAll('time')];
  for (const time of times) {
    const card = time.closest('article');
    if ((card && card !== own) || isBeside(time) || isWithinSentence(time)) continue;
    const found = findDate(time.getAttribute('datetime') ?? '') ?? findDate(shownText(time));
    if (found) return found.date;
  }
  return null;
}

function longest(elements: Iterable<PageElement>): PageElement | null {
  const length = ({ textContent }: PageElement) => textContent?.length ?? 0;
  return [...elements].reduce<PageElement | null>(
    (most, one) => (most && length(most) >= length(one) ? most : one),
    null,
  );
}
