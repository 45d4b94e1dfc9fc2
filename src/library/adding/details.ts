import type { Article, Source } from '../../article/article.ts';
import type { Corrections, Version } from '../history/version.ts';

/** Writes a moderator's corrections over what the article says of itself. */
export function corrected(article: Article, corrections: Corrections): Article {
  return { ...article, source: { ...article.source, ...corrections } };
}

type Kept = Pick<Version, 'article' | 'origin'>;

/** What moderators wrote over the former version stands over the new one too, unless they now write something else. */
export function inPlaceOf(former: Version | undefined, { article, origin }: Kept): Kept {
  if (!former) return { article, origin };
  const corrections = { ...former.origin.corrections, ...origin.corrections };
  const known = withKnown(corrected(article, corrections), former.article.source);
  return { article: known, origin: { ...origin, corrections } };
}

/** A new version that says less of itself than the former one keeps what was known: its link, above all. */
export function withKnown(article: Article, former: Source): Article {
  const { date, author, publisher, url } = article.source;
  const source = {
    ...article.source,
    date: date ?? former.date,
    author: author ?? former.author,
    publisher: publisher ?? former.publisher,
    url: url ?? former.url,
  };
  return { ...article, source };
}
