import type { Article, Source } from '../../article/article.ts';
import type { Version } from '../history/version.ts';

/** @returns the article with this said of its source instead: another name, a moderator's corrections. */
export function withSource(article: Article, said: Partial<Source>): Article {
  return { ...article, source: { ...article.source, ...said } };
}

type Kept = Pick<Version, 'article' | 'origin'>;

/** What moderators wrote over the former version stands over the new one too, unless they now write something else. */
export function inPlaceOf(former: Version | undefined, { article, origin }: Kept): Kept {
  if (!former) return { article, origin };
  const corrections = { ...former.origin.corrections, ...origin.corrections };
  const known = withKnown(withSource(article, corrections), former.article.source);
  return { article: known, origin: { ...origin, corrections } };
}

/** A new version that says less of itself than the former one keeps what was known: its link, above all. */
export function withKnown(article: Article, former: Source): Article {
  const { date, author, publisher, url } = article.source;
  return withSource(article, {
    date: date ?? former.date,
    author: author ?? former.author,
    publisher: publisher ?? former.publisher,
    url: url ?? former.url,
  });
}
