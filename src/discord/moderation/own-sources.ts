import type { Change } from '../../library/history/change.ts';
import { hasVersion } from '../../library/history/change.ts';
import { isOwn } from '../../library/server/own-file.ts';
import type { ServerContext } from '../interaction/context.ts';
import type { PastChange } from '../reply/history.ts';
import { historyReply } from '../reply/history.ts';
import type { Reply } from '../reply/reply.ts';

/** A page (from 1) of all that became of one of the server's own sources. */
export async function showHistory(context: ServerContext, file: string, page: number): Promise<Reply> {
  const { library, server, shelf, language } = context;
  const changes = isOwn(file) ? await library.sources.history(server, file) : [];
  const past = changes.map((change, i) => toPast(change, i === 0));
  const { articles } = await shelf();
  const title = changes[0]?.title ?? articles.find(({ source }) => source.file === file)?.source.title;
  return historyReply(title ?? file, past, page, (to) => `${to}:${file}`, language);
}

function toPast(change: Change, isLatest: boolean): PastChange {
  const { number, action, when, by, why, sentences } = change;
  const current = isLatest && hasVersion(change);
  const key = hasVersion(change) && !current ? String(number) : null;
  return { number, action, when, by: by || null, why, sentences, current, key };
}
