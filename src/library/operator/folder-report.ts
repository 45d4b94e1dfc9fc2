import { isDeepStrictEqual } from 'node:util';
import type { Article } from '../../article/article.ts';
import type { ReloadFailure } from '../reload/reload-report.ts';
import type { FolderReading } from './read-folder.ts';

/** A file whose article came, went or became another. */
export interface FileChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly file: string;
  readonly title: string;
  /** null: it came. */
  readonly before: Article | null;
  /** null: it went. */
  readonly now: Article | null;
}

/** What a reload of the operator's folder can tell. */
export interface FolderReport {
  readonly changes: readonly FileChange[];
  readonly failed: readonly ReloadFailure[];
  /** True: the folder gives no article at all. */
  readonly noArticles: boolean;
}

/** @param before what the last reading kept. */
export function reportOf(before: FolderReading['kept'], { kept, failed }: FolderReading): FolderReport {
  const files = [...kept.keys(), ...[...before.keys()].filter((file) => !kept.has(file))];
  const changes = files.flatMap((file) => toChange(file, before.get(file)?.article, kept.get(file)?.article));
  const since = (file: string) => kept.get(file)?.read ?? null;
  return {
    changes: KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind)),
    failed: failed.map(({ file, reason: why }) => ({ file, reason: { kind: 'file', why }, keptSince: since(file) })),
    noArticles: !kept.size,
  };
}

/** In the order in which they are told. */
const KINDS = ['added', 'changed', 'removed'] as const;

/** @returns none for an article that is as it was. */
function toChange(file: string, before: Article | null = null, now: Article | null = null): FileChange[] {
  if (before === now || (before && now && isSame(before, now))) return [];
  const kind = before ? (now ? 'changed' : 'removed') : 'added';
  return [{ kind, file, title: (now ?? before)?.source.title ?? '', before, now }];
}

/** Sentences need no look of their own: they follow from the rest. */
const isSame = (one: Article, other: Article) =>
  one.text === other.text && isDeepStrictEqual(one.source, other.source) && isDeepStrictEqual(one.blocks, other.blocks);
