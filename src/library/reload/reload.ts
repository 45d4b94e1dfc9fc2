import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../article/article.ts';
import { gently } from '../../in-steps.ts';
import { SearchIndex } from '../../search/search-index.ts';
import { buildShelf, type Shelf } from '../../shelf/shelf.ts';
import type { OperatorShelf } from '../operator/operator-shelf.ts';
import type { Unanswered } from '../server/unanswered.ts';
import type { Answers } from '../surroundings.ts';
import { mergeReports } from './merge-reports.ts';
import { type RefetchParts, refetchSources } from './refetch-sources.ts';
import type { ReloadReport } from './reload-report.ts';

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
