import type { Source } from '../../article/article.ts';
import { formatDate } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { heading } from './answer-head.ts';
import { linkable } from './citation-line.ts';
import { rows } from './components.ts';
import { composeReply, type Part } from './compose-reply.ts';
import { inline } from './inline.ts';
import { moment } from './moment.ts';
import { pageButtons, pageOf } from './pages.ts';
import type { Reply } from './reply.ts';

/** One source on a list. */
export interface Listed {
  readonly source: Source;
  /** How many. */
  readonly sentences: number;
  /** True: the server's own; false: the operator's. */
  readonly own: boolean;
}

/**
 * What is on the shelf: titles, dates, sizes, and how old the reading is.
 *
 * @param readAt when the shelf was last read, ISO 8601; null when that is not known.
 * @param page from 1.
 */
export function sourcesReply(
  listed: readonly Listed[],
  readAt: string | null,
  page: number,
  language: Language,
): Reply {
  const { sources } = language;
  if (!listed.length) return composeReply({ head: `${sources.empty}\n${sources.emptyHint}` });
  const sentences = listed.reduce((sum, one) => sum + one.sentences, 0);
  const facts = [sources.total(listed.length), sources.sentences(sentences)].join(' · ');
  const read = readAt ? ` · ${sources.read(moment(readAt, 'relative'))}` : '';
  const title = `${heading(sources.title)}\n-# ${facts}${read}`;
  const parts = listed.map((one) => sourcePart(one, language));
  const shown = pageOf(parts, page, title.length + 50);
  const head = shown.pages > 1 ? `${title} · ${language.who.page(shown.page, shown.pages)}` : title;
  return composeReply({ head, parts: shown.parts, rows: rows(pageButtons('shelf', String, shown, language)) });
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
