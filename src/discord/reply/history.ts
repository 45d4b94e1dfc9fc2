import { TimestampStyles, time } from 'discord.js';
import { type Change, hasVersion } from '../../library/history/change.ts';
import type { Language } from '../language/language.ts';
import { heading, inline } from './markdown/inline.ts';
import { button } from './parts/components.ts';
import type { Part } from './parts/compose-reply.ts';
import { countsLine } from './parts/difference-parts.ts';
import { pagedReply } from './parts/pages.ts';
import { type Reply, textReply } from './reply.ts';

/**
 * Every version of a source, each with who, when, why and how much, and a button to restore it.
 *
 * @param changes the latest first.
 */
export function historyReply(
  title: string,
  file: string,
  changes: readonly Change[],
  page: number,
  language: Language,
): Reply {
  const { shelf } = language;
  const [latest] = changes;
  if (!latest) return textReply(shelf.noHistory(inline(title)));
  const current = hasVersion(latest) ? latest : null;
  const parts = changes.map((change) => changePart(change, change === current, language));
  const restoreButtons = (first: number, end: number) =>
    changes
      .slice(first, end)
      .filter((change) => change !== current && hasVersion(change))
      .flatMap(({ number }) => button('restore', String(number), shelf.restoreVersion(number)));
  return pagedReply(heading(shelf.history(inline(title))), parts, page, language, {
    turn: (to, label) => button('history', `${to}:${file}`, label),
    more: restoreButtons,
  });
}

/** @param isCurrent this version is the one on the shelf. */
function changePart(change: Change, isCurrent: boolean, language: Language): Part {
  const { number, action, when, by, why, sentences } = change;
  const { shelf } = language;
  const member = by ? `<@${by}>` : shelf.itself;
  const counts = countsLine({ counts: sentences }, language);
  const lines = [
    `**${shelf.version(number)}** · ${shelf.actions[action]}${isCurrent ? ` · ${shelf.current}` : ''}`,
    `-# ${shelf.by(member, time(new Date(when), TimestampStyles.RelativeTime))}${counts && ` · ${counts}`}`,
    ...(why ? [`-# ${shelf.reason(inline(why, 200))}`] : []),
  ];
  return { content: lines.join('\n') };
}
