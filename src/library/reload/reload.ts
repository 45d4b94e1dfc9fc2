import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../article/article.ts';
import { gently } from '../../in-steps.ts';
import { SearchIndex } from '../../search/search-index.ts';
import { buildShelf, type Shelf } from '../../shelf/shelf.ts';
import { compare } from '../history/compare.ts';
import type { FileChange, FolderReport } from '../operator/folder-report.ts';
import type { OperatorShelf } from '../operator/operator-shelf.ts';
import type { Unanswered } from '../server/unanswered.ts';
import type { Answers } from '../surroundings.ts';
import { type Refetched, type RefetchParts, refetchSources } from './refetch-sources.ts';
import type { ArticleChange, ReloadReport } from './reload-report.ts';

/** What is to be read anew. */
export interface ReloadOptions {
  /** The server whose moderator asks; null: the operator, for the folder alone. */
  readonly server?: string | null;
  /** Id of the member who asks. */
  readonly by?: string;
  /** This article only; all when absent. */
  readonly file?: string;
  /** Only tell what would change. */
  readonly dryRun?: boolean;
}

/** What a reload reads, and whom it asks about what came of it. */
export interface ReloadParts extends RefetchParts {
  readonly operator: OperatorShelf;
  readonly unanswered: Unanswered;
  readonly answers: Answers;
  readonly shelf: (server: string) => Promise<Shelf>;
}

/** Of the questions that wait, so many are asked again after a reload: those asked most often. */
const ASKED_AGAIN = 50;

/**
 * Reads the operator's folder anew, and for a server its own articles that came by a link. Builds beside what stands,
 * then swaps at once: a question sees the old shelf or the new one.
 */
export async function reload(parts: ReloadParts, options: ReloadOptions): Promise<ReloadReport> {
  const { server = null, by = '', file, dryRun = false } = options;
  const { operator, unanswered } = parts;
  const folder = await (dryRun ? operator.rehearse() : operator.reload());
  const pages = server === null ? null : await refetchSources(parts, server, { file, dryRun, by });
  const report = await mergeReports(folder, pages, file);
  const arrived = [
    ...folder.changes.flatMap(({ now }) => now ?? []),
    ...(pages?.changes.map(({ version }) => version.article) ?? []),
  ];
  if (server === null || !arrived.length) return { ...report, dryRun, nowAnswered: [] };
  const shelf = () => (dryRun ? shelfOf(arrived) : parts.shelf(server));
  const nowAnswered = await answeredNow(parts, server, shelf);
  if (!dryRun && nowAnswered.length) await unanswered.clear(server, nowAnswered);
  return { ...report, dryRun, nowAnswered };
}

/**
 * Folder and pages together; of one article alone where `file` names one.
 *
 * @param pages null: the operator asks, who is told no differences; at the start nobody looks at them, and they cost
 *   reading the people.
 */
async function mergeReports(
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

/** A trial's own shelf, indexed while other things go on. */
async function shelfOf(articles: readonly Article[]): Promise<Shelf> {
  const index = new SearchIndex();
  await gently(index.change(articles));
  return buildShelf(articles, index);
}

/** Asks the questions that wait for an answer once more, others being let in between; without any no shelf is needed. */
async function answeredNow(
  { unanswered, answers }: ReloadParts,
  server: string,
  shelfNow: () => Promise<Shelf>,
): Promise<string[]> {
  const answered: string[] = [];
  const waiting = (await unanswered.list(server)).slice(0, ASKED_AGAIN);
  if (!waiting.length) return answered;
  const shelf = await shelfNow();
  for (const { question } of waiting) {
    if (answers(shelf, question)) answered.push(question);
    await setImmediate();
  }
  return answered;
}
