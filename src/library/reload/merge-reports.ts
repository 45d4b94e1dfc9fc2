import { gently } from '../../in-steps.ts';
import { compare } from '../history/compare.ts';
import type { FileChange, FolderReport } from '../operator/folder-report.ts';
import type { Refetched } from './refetch-sources.ts';
import type { ArticleChange, ReloadReport } from './reload-report.ts';

/**
 * Folder and pages together; of one article alone where `file` names one.
 *
 * @param pages null: the operator asks, who is told no differences; at the start nobody looks at them, and they cost
 *   reading the people.
 */
export async function mergeReports(
  folder: FolderReport,
  pages: Refetched | null,
  file: string | undefined,
): Promise<Omit<ReloadReport, 'dryRun' | 'nowAnswered'>> {
  const isAsked = (one: { readonly file: string }) => file === undefined || one.file === file;
  const inFolder = folder.changes.filter(isAsked);
  const onPages = pages?.changes.filter(isAsked) ?? [];
  const named = (kind: ArticleChange['kind']) =>
    [...inFolder, ...onPages].filter((one) => one.kind === kind).map((one) => one.file);
  return {
    added: named('added'),
    changed: named('changed'),
    removed: named('removed'),
    failed: [...folder.failed, ...(pages?.failed ?? [])].filter(isAsked),
    changes: pages ? [...(await withDifferences(inFolder)), ...onPages] : [],
    heldBack: pages?.heldBack ?? [],
    noArticles: folder.noArticles,
  };
}

/** Works out what became of the sentences, while other things go on. */
async function withDifferences(changes: readonly FileChange[]): Promise<ArticleChange[]> {
  const told: ArticleChange[] = [];
  for (const { kind, file, title, before, now } of changes)
    told.push({ kind, file, title, difference: await gently(compare(before, now)) });
  return told;
}
