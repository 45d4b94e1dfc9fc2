import type { Article, Source } from '../../article/article.ts';
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
  /** The article on the shelf that this is a version of, by its link or its text; null: none. */
  readonly same: {
    readonly source: Source;
    /** True: confirming updates it. False: it is the operator's, and confirming sets this beside it. */
    readonly own: boolean;
    readonly difference: Difference;
  } | null;
}

/** @param same the article on the shelf that this is a version of; null: none. */
export async function toPreview(
  { id, version }: Draft,
  same: Article | null,
  leftOut: readonly string[],
): Promise<Preview> {
  const { article, people } = version;
  return {
    key: id,
    article,
    people: people.people.map(({ name }) => name),
    leftOut,
    same: same && {
      source: same.source,
      own: isOwn(same.source.file),
      difference: await gently(compare(same, article)),
    },
  };
}
