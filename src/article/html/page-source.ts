import type { Source } from '../article.ts';
import { findDate } from '../date.ts';
import { bylineAuthor } from '../kinds/byline.ts';
import { isWebAddress } from '../web-address.ts';
import { oneLine, plainSpace } from '../white-space.ts';
import { findNewsArticle, type NewsArticle } from './json-ld.ts';
import { type PageElement, shownText } from './page.ts';
import { shownDate } from './page-date.ts';

/**
 * What a page says of its article: schema.org's JSON-LD first, since it is written for machines, then `<meta>` (Open
 * Graph) and schema.org's microdata, then what the page shows. To be asked before clutter is removed, bylines being clutter.
 */
export function pageSource(page: PageElement): Partial<Source> {
  const news: NewsArticle = findNewsArticle(page) ?? {};
  const shown = (selector: string) => {
    const element = page.querySelector(selector);
    return element ? text(shownText(element)) : undefined;
  };
  const meta = (...names: string[]) =>
    names
      .map((name) =>
        text(
          page
            .querySelector(`meta[property="${name}"], meta[name="${name}"], [itemprop="${name}"][content]`)
            ?.getAttribute('content'),
        ),
      )
      .find(Boolean);
  const title = shown('article h1, main h1') ?? text(news.title) ?? meta('og:title') ?? shown('h1') ?? shown('title');
  const date = news.date ?? meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date');
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return {
    ...(title && { title }),
    date: findDate(date ?? '')?.date ?? shownDate(page),
    author:
      text(news.author) ??
      name(meta('author', 'article:author', 'parsely-author')) ??
      shown('[rel="author"], [itemprop="author"]') ??
      bylineAuthor(shown('.byline') ?? '') ??
      null,
    publisher: text(news.publisher) ?? meta('og:site_name', 'application-name') ?? null,
    // A page may claim anything.
    url: [canonical, news.url, meta('og:url')].find(isWebAddress) ?? null,
  };
}

const text = (value: string | null | undefined) => oneLine(plainSpace(value ?? '')) || undefined;

/** Some sites put the address of an author's page where the name should be. */
const name = (value: string | undefined) => (value && /^https?:/.test(value) ? undefined : value);
