import { type Change, hasVersion } from '../../library/history/change.ts';
import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { heading } from './markdown/answer-head.ts';
import { inline } from './markdown/inline.ts';
import { moment } from './markdown/moment.ts';
import { button, rows } from './parts/components.ts';
import { composeReply, type Part } from './parts/compose-reply.ts';
import { countsLine } from './parts/difference-parts.ts';
import { pageButtons, pageOf } from './parts/pages.ts';
import type { Reply } from './reply.ts';

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
  const head = heading(shelf.history(inline(title)));
  const [latest] = changes;
  if (!latest) return composeReply({ head: shelf.noHistory(inline(title)) });
  const current = hasVersion(latest) ? latest : null;
  const shown = pageOf(
    changes.map((change) => changePart(change, change === current, language)),
    page,
    head.length,
  );
  const restorable = changes
    .slice(shown.first, shown.first + shown.parts.length)
    .filter((change) => change !== current && hasVersion(change));
  return composeReply({
    head,
    parts: shown.parts,
    rows: rows([
      ...restorable.flatMap(({ number }) => button(customId('restore', String(number)), shelf.restoreVersion(number))),
      ...pageButtons((to) => customId('history', `${to}:${file}`), shown, language),
    ]),
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
    `-# ${shelf.by(member, moment(when, 'relative'))}${counts && ` · ${counts}`}`,
    ...(why ? [`-# ${shelf.reason(inline(why, 200))}`] : []),
  ];
  return { content: lines.join('\n') };
}
