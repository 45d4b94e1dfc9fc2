import type { Source } from '../../article/article.ts';
import type { Trouble } from '../../library/history/journal.ts';
import { customId } from '../custom-id.ts';
import { formatDate } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { heading } from './markdown/answer-head.ts';
import { linkable } from './markdown/citation-line.ts';
import { inline } from './markdown/inline.ts';
import { moment } from './markdown/moment.ts';
import { composeReply, type Part } from './parts/compose-reply.ts';
import { pagedReply } from './parts/pages.ts';
import type { Reply } from './reply.ts';

/** One source on a list. */
export interface Listed {
  readonly source: Source;
  /** How many. */
  readonly sentences: number;
  /** True: the server's own; false: the operator's. */
  readonly own: boolean;
}

/** What stands on the shelf. */
interface Contents {
  readonly listed: readonly Listed[];
  /** When the shelf was last read, ISO 8601; null when that is not known. */
  readonly readAt: string | null;
  /** From 1. */
  readonly page: number;
  /** What was found damaged; few are told, for the sake of the rest. */
  readonly troubles: readonly Trouble[];
}

const MOST_TROUBLES = 3;

/** What is on the shelf: titles, dates, sizes, and how old the reading is. */
export function sourcesReply({ listed, readAt, page, troubles }: Contents, language: Language): Reply {
  const { ask, sources } = language;
  const lost = troubles.slice(0, MOST_TROUBLES).map((trouble) => `\n${lossLine(trouble, language)}`);
  if (!listed.length) return composeReply({ head: `${ask.emptyShelf}\n-# ${ask.emptyShelfHint}${lost.join('')}` });
  const sentences = listed.reduce((sum, one) => sum + one.sentences, 0);
  const facts = [sources.total(listed.length), sources.sentences(sentences)].join(' · ');
  const read = readAt ? ` · ${sources.read(moment(readAt, 'relative'))}` : '';
  const title = `${heading(sources.title)}\n-# ${facts}${read}${lost.join('')}`;
  const parts = listed.map((one) => sourcePart(one, language));
  return pagedReply(title, parts, page, (to) => customId('shelf', String(to)), language);
}

function lossLine(trouble: Trouble, { sources, problems }: Language): string {
  if (trouble.kind === 'newerData') return problems.sentences.newerData;
  return trouble.kind === 'historyDamaged' ? sources.historyDamaged : sources.articleDamaged(inline(trouble.title));
}

function sourcePart({ source, sentences, own }: Listed, language: Language): Part {
  const { publisher, date, url, file } = source;
  const link = linkable(url);
  const facts = [
    publisher && inline(publisher, 80),
    date && inline(formatDate(language, date)),
    language.sources.sentences(sentences),
    own ? language.sources.own : language.sources.operators,
    link ? `[${language.buttons.open}](${link})` : inline(file, 100),
  ];
  return { content: `**${inline(source.title)}**\n-# ${facts.filter(Boolean).join(' · ')}` };
}
