import type { FolderReport } from '../operator/operator-shelf.ts';
import type { Refetched } from './refetch-sources.ts';
import type { ArticleChange, ReloadReport } from './reload-report.ts';

/** Of a server without pages, or of none. */
export const NO_PAGES: Refetched = { changes: [], heldBack: [], failed: [], arrived: [] };

/** Folder and pages together; of one article alone where `file` names one. */
export function mergeReports(
  folder: FolderReport,
  pages: Refetched,
  file: string | undefined,
): Omit<ReloadReport, 'dryRun' | 'nowAnswered'> {
  const isAsked = (one: { readonly file: string }) => file === undefined || one.file === file;
  const changes = [...folder.changes, ...pages.changes].filter(isAsked);
  const named = (kind: ArticleChange['kind']) => changes.filter((one) => one.kind === kind).map((one) => one.file);
  return {
    added: named('added'),
    changed: named('changed'),
    removed: named('removed'),
    failed: [...folder.failed, ...pages.failed].filter(isAsked),
    changes,
    heldBack: pages.heldBack,
    noArticles: folder.noArticles,
  };
}
