import { TimestampStyles, time } from 'discord.js';
import type { Article } from '../../article/article.ts';
import type { Trouble } from '../../library/history/journal.ts';
import { isOwn } from '../../library/server/own-file.ts';
import { defineCommand, type Press } from '../command.ts';
import type { Context, ServerContext } from '../context.ts';
import { readPage } from '../custom-id.ts';
import type { Language } from '../language/english.ts';
import { formatDate } from '../language/format.ts';
import { linkable } from '../reply/markdown/citation-line.ts';
import { heading, inline } from '../reply/markdown/inline.ts';
import { button } from '../reply/parts/components.ts';
import type { Part } from '../reply/parts/compose-reply.ts';
import { pagedReply } from '../reply/parts/pages.ts';
import { type Reply, textReply } from '../reply/reply.ts';

export const libraryCommand = defineCommand({
  run: (context) => listSources(context, 1),
});

/** Moderators are told, too, what was found damaged. */
export const sourcesListCommand = defineCommand({
  run: async (context: ServerContext) =>
    listSources(context, 1, await context.library.sources.troubles(context.server)),
});

export const shelfPress: Press = {
  run: (context, { rest }) => listSources(context, readPage(rest).page),
};

/** A page (from 1) of what is on the shelf here. */
async function listSources(context: Context, page: number, troubles: readonly Trouble[] = []): Promise<Reply> {
  const { articles } = await context.shelf();
  return sourcesReply({ articles, readAt: context.library.readAt, page, troubles }, context.language);
}

/** What stands on the shelf. */
interface Contents {
  readonly articles: readonly Article[];
  /** When the shelf was last read, ISO 8601; null when that is not known. */
  readonly readAt: string | null;
  /** From 1. */
  readonly page: number;
  /** What was found damaged; few are told, for the sake of the rest. */
  readonly troubles: readonly Trouble[];
}

const MOST_TROUBLES = 3;

/** What is on the shelf: titles, dates, sizes, and how old the reading is. */
export function sourcesReply({ articles, readAt, page, troubles }: Contents, language: Language): Reply {
  const { ask, sources } = language;
  const lost = troubles.slice(0, MOST_TROUBLES).map((trouble) => `\n${lossLine(trouble, language)}`);
  if (!articles.length) return textReply(`${ask.emptyShelf}\n-# ${ask.emptyShelfHint}${lost.join('')}`);
  const sentences = articles.reduce((sum, one) => sum + one.sentences.length, 0);
  const facts = [sources.total(articles.length), sources.sentences(sentences)].join(' · ');
  const read = readAt ? ` · ${sources.read(time(new Date(readAt), TimestampStyles.RelativeTime))}` : '';
  const title = `${heading(sources.title)}\n-# ${facts}${read}${lost.join('')}`;
  const parts = articles.map((article) => sourcePart(article, language));
  return pagedReply(title, parts, page, language, { turn: (to, label) => button('shelf', String(to), label) });
}

function lossLine(trouble: Trouble, { sources, problems }: Language): string {
  if (trouble.kind === 'newerData') return problems.sentences.newerData;
  return trouble.kind === 'historyDamaged' ? sources.historyDamaged : sources.articleDamaged(inline(trouble.title));
}

function sourcePart({ source, sentences }: Article, language: Language): Part {
  const { publisher, date, url, file } = source;
  const link = linkable(url);
  const facts = [
    publisher && inline(publisher, 80),
    date && inline(formatDate(language, date)),
    language.sources.sentences(sentences.length),
    isOwn(file) ? language.sources.own : language.sources.operators,
    link ? `[${language.buttons.open}](${link})` : !isOwn(file) && inline(file, 100),
  ];
  return { content: `**${inline(source.title)}**\n-# ${facts.filter(Boolean).join(' · ')}` };
}
