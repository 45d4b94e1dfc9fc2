import type { Article } from '../../article/article.ts';
import { gently } from '../../in-steps.ts';
import { compare, type Difference } from '../history/compare.ts';
import { isOwn } from '../server/own-file.ts';
import type { Draft } from './draft.ts';

/** What a moderator sees before anything is added. */
export interface Preview {
  /** Names the preview in `correct`, `confirm` and `cancel`, also after a restart, for a day. */
  readonly key: string;
  readonly article: Article;
  /** Names of the people in it, in order of first mention. */
  readonly people: readonly string[];
  /** What the page held besides the article, in its own words: navigation, advertisements, forms. */
  readonly leftOut: readonly string[];
  /** Against the server's own article that confirming replaces; null: there is none. */
  readonly update: Difference | null;
  /** Title of the operator's article, alike in link or text, that confirming sets this one beside; null: none. */
  readonly beside: string | null;
}

/** @param same the article on the shelf that this is a version of; null: none. */
export async function toPreview(
  { id, version: { article, people }, leftOut }: Draft,
  same: Article | null,
): Promise<Preview> {
  const isUpdate = same !== null && isOwn(same.source.file);
  return {
    key: id,
    article,
    people: people.people.map(({ name }) => name),
    leftOut,
    update: isUpdate ? await gently(compare(same, article)) : null,
    beside: isUpdate ? null : (same?.source.title ?? null),
  };
}
