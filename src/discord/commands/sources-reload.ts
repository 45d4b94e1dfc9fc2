import { ButtonStyle, TimestampStyles, time } from 'discord.js';
import { findSources } from '../../answer/find-sources.ts';
import { tellFailure } from '../../library/problems/problem-words.ts';
import type { ArticleChange, HeldBack, ReloadReport } from '../../library/reload/reload-report.ts';
import { isOwn } from '../../library/server/own-file.ts';
import { defineCommand, type Press } from '../command.ts';
import type { ServerContext } from '../context.ts';
import type { Language } from '../language/english.ts';
import { formatPercent } from '../language/format.ts';
import { heading, inline } from '../reply/markdown/inline.ts';
import { nameList } from '../reply/markdown/name-list.ts';
import { button } from '../reply/parts/components.ts';
import { composeReply, type Part } from '../reply/parts/compose-reply.ts';
import { countsLine, differenceParts, partsOrFile } from '../reply/parts/difference-parts.ts';
import type { Reply } from '../reply/reply.ts';
import { unknownSourceReply } from '../reply/trouble.ts';
import { announce, confirm, drop } from './shelf-change.ts';
import * as suggest from './suggest.ts';

export const sourcesReloadCommand = defineCommand({
  slow: true,
  options: { source: { kind: 'text', suggest: suggest.sources }, dry_run: { kind: 'flag' } },
  run: async (context: ServerContext, { source, dry_run: dryRun = false }) => {
    const { library, language, server, member, shelf } = context;
    const [file] = source === undefined ? [] : findSources(await shelf(), source);
    if (source !== undefined && file === undefined) return unknownSourceReply(source, language);
    const report = await library.reload({ server, by: member, dryRun, ...(file === undefined ? {} : { file }) });
    const own = report.changes.filter((change) => isOwn(change.file));
    if (!dryRun) {
      announce(
        context,
        own.map(({ title }) => ({ action: 'updated', title })),
      );
    }
    return reloadReply(report, language);
  },
});

/** A new version that a reload held back: taken, or not. */
export const replacePress: Press<ServerContext> = { run: confirm };

export const keepPress: Press<ServerContext> = {
  run: (context, pressed) => drop(context, pressed, context.language.reload.unchanged),
};

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
