import type { Article } from '../../article/article.ts';
import { gently, type Steps } from '../../in-steps.ts';
import { resemblance, sketchOf } from './resemblance.ts';

/** From this resemblance on two texts are one article in two versions. */
const SAME = 0.5;

/** @returns the article among `known` that `article` is a version of: the same link, or else the most alike text. */
export function findSame(article: Article, known: Iterable<Article>): Promise<Article | null> {
  return gently(find(article, known));
}

function* find(article: Article, known: Iterable<Article>): Steps<Article | null> {
  const link = linkKey(article.source.url);
  let best: { article: Article; likeness: number } | null = null;
  for (const other of known) {
    if (link && linkKey(other.source.url) === link) return other;
    const likeness = resemblance(yield* sketchOf(article), yield* sketchOf(other));
    if (likeness >= SAME && likeness > (best?.likeness ?? 0)) best = { article: other, likeness };
    yield;
  }
  return best?.article ?? null;
}

/** Parameters that tell where a reader came from, not what is read. */
const TRACKING = /^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|igshid)$/i;

/** @returns the same text for two links to the same page; null when there is no link. */
function linkKey(link: string | null): string | null {
  if (!link || !URL.canParse(link)) return null;
  const url = new URL(link);
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const query = new URLSearchParams(parameters).toString();
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${query && `?${query}`}`;
}
