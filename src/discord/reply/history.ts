import type { Change, SentenceCounts } from '../../library/history/change.ts';
import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { heading } from './answer-head.ts';
import { button, rows } from './components.ts';
import { composeReply, type Part } from './compose-reply.ts';
import { countsLine } from './difference-parts.ts';
import { inline } from './inline.ts';
import { moment } from './moment.ts';
import { pageButtons, pageOf } from './pages.ts';
import type { Reply } from './reply.ts';

/** One line of a source's history. */
export interface PastChange {
  /** Counted from 1 over the whole shelf. */
  readonly number: number;
  readonly action: Change['action'];
  /** ISO 8601. */
  readonly when: string;
  /** Id of the member who did it; null: it happened by itself. */
  readonly by: string | null;
  readonly why: string | null;
  readonly sentences: SentenceCounts;
  /** This version is the one on the shelf. */
  readonly current: boolean;
  /** What the button that restores it carries; null: there is nothing to restore. */
  readonly key: string | null;
}

/** Every version of a source, the latest first, each with who, when, why and how much, and a button to restore it. */
export function historyReply(
  title: string,
  changes: readonly PastChange[],
  page: number,
  pageKey: (page: number) => string,
  language: Language,
): Reply {
  const { shelf } = language;
  const head = heading(shelf.history(inline(title)));
  if (!changes.length) return composeReply({ head: shelf.noHistory(inline(title)) });
  const shown = pageOf(
    changes.map((change) => changePart(change, language)),
    page,
    head.length,
  );
  const restorable = changes.slice(shown.first, shown.first + shown.parts.length).filter(({ current }) => !current);
  return composeReply({
    head,
    parts: shown.parts,
    rows: rows([
      ...restorable.flatMap(({ key, number }) =>
        key === null ? [] : button(customId('restore', key), shelf.restoreVersion(number)),
      ),
      ...pageButtons((to) => customId('history', pageKey(to)), shown, language),
    ]),
  });
}

function changePart({ number, action, when, by, why, sentences, current }: PastChange, language: Language): Part {
  const { shelf } = language;
  const member = by === null ? shelf.itself : `<@${by}>`;
  const counts = countsLine({ counts: sentences }, language);
  const lines = [
    `**${shelf.version(number)}** · ${shelf.actions[action]}${current ? ` · ${shelf.current}` : ''}`,
    `-# ${shelf.by(member, moment(when, 'relative'))}${counts && ` · ${counts}`}`,
    ...(why ? [`-# ${shelf.reason(inline(why, 200))}`] : []),
  ];
  return { content: lines.join('\n') };
}
