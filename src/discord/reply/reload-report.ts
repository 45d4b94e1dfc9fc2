import { ButtonStyle, TimestampStyles, time } from 'discord.js';
import { tellFailure } from '../../library/problems/problem-words.ts';
import type { ArticleChange, HeldBack, ReloadReport } from '../../library/reload/reload-report.ts';
import { formatPercent } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { heading, inline } from './markdown/inline.ts';
import { nameList } from './markdown/name-list.ts';
import { button } from './parts/components.ts';
import { composeReply, type Part } from './parts/compose-reply.ts';
import { countsLine, differenceParts, partsOrFile } from './parts/difference-parts.ts';
import type { Reply } from './reply.ts';

/** Decided here at most, by two buttons each: a message holds 40 components. Of more, the names are told. */
const MOST_HELD_BACK = 8;
const MOST_NAMES = 25;
const MOST_QUESTIONS = 5;

/** A reload's report, sentence by sentence; what has no room here is in the file that goes with it. */
export function reloadReply(report: ReloadReport, language: Language): Reply {
  const { reload } = language;
  const parts = [...warnings(report, language), ...report.changes.flatMap((change) => changeParts(change, language))];
  const told = report.dryRun ? reload.dryRun : reload.title;
  const head = heading(parts.length ? told : reload.unchanged);
  return composeReply({
    head,
    parts: partsOrFile(parts, head.length, report, language),
    buttons: heldBackButtons(report.heldBack.slice(0, MOST_HELD_BACK), language),
  });
}

function changeParts({ kind, title, difference }: ArticleChange, language: Language): Part[] {
  const head = `**${language.reload[kind]}: ${inline(title)}**\n-# ${countsLine(difference, language)}`;
  // Every sentence of a source that came or went has come or gone: the number says it.
  return [{ content: head }, ...(kind === 'changed' ? differenceParts(difference, language) : [])];
}

function warnings({ heldBack, failed, nowAnswered, noArticles }: ReloadReport, language: Language): Part[] {
  const { reload } = language;
  const held = heldBack
    .slice(0, MOST_HELD_BACK)
    .map(({ title, vanished }) =>
      [`**${inline(title)}**`, reload.heldBack(formatPercent(language, vanished)), reload.heldBackHint].join('\n'),
    );
  const others = heldBack.slice(MOST_HELD_BACK).map(({ title }) => title);
  if (others.length) held.push(`${nameList(others, MOST_NAMES, language)}\n${reload.heldBackAlone}`);
  const lost = failed.map(({ file, reason, keptSince }) => {
    const kept = keptSince ? ` ${reload.keptSince(time(new Date(keptSince), TimestampStyles.LongDate))}` : '';
    return `-# ${reload.failed}\n${inline(tellFailure(file, reason, language.problems), 400)}${kept}`;
  });
  const questions = nowAnswered.slice(0, MOST_QUESTIONS).map((question) => `- ${inline(question, 150)}`);
  const answered = questions.length ? [[reload.nowAnswered, ...questions].join('\n')] : [];
  return [...(noArticles ? [reload.noArticles] : []), ...held, ...lost, ...answered].map((content) => ({ content }));
}

function heldBackButtons(heldBack: readonly HeldBack[], { buttons }: Language) {
  // On a trial there is nothing to decide yet.
  const decidable = heldBack.filter(({ key }) => key);
  return decidable.flatMap(({ key, title }) => {
    const of = (label: string) => (decidable.length > 1 ? `${label}: ${title}` : label);
    return [
      ...button('replace', key, of(buttons.replaceAnyway)),
      ...button('keep', key, of(buttons.keepOld), ButtonStyle.Primary),
    ];
  });
}
