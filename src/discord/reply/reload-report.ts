import { customId } from '../custom-id.ts';
import { formatPercent } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { heading } from './answer-head.ts';
import { button, rows } from './components.ts';
import { type Block, composeReply } from './compose-reply.ts';
import { countsLine, differenceBlocks, type SentenceChanges } from './difference-blocks.ts';
import { inline } from './inline.ts';
import { moment } from './moment.ts';
import type { Reply } from './reply.ts';
import { blocksOrFile } from './report-file.ts';

/** What a reload found, or (dry run) would do. */
export interface ReloadNews {
  readonly dryRun: boolean;
  readonly changes: readonly SourceChange[];
  /** Sources that could not be read; each keeps its former version if there was one. */
  readonly failed: readonly FailedSource[];
  /** Sources of whose sentences too many would vanish: the old version stays until someone decides. */
  readonly heldBack: readonly HeldBack[];
  /** Questions asked in vain before that find a passage now. */
  readonly nowAnswered: readonly string[];
}

export interface SourceChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly title: string;
  readonly difference: SentenceChanges;
}

export interface FailedSource {
  readonly file: string;
  /** One sentence for people. */
  readonly reason: string;
  /** ISO 8601, of the copy that stays in use; null when there is none. */
  readonly keptSince: string | null;
}

export interface HeldBack {
  readonly title: string;
  /** Share of its sentences that would vanish, 0..1. */
  readonly vanished: number;
  /** What its buttons carry. */
  readonly key: string;
}

/** Told at most, so that there is room for the changes themselves. */
const MOST_HELD_BACK = 2;
const MOST_QUESTIONS = 5;

/** A reload's report, sentence by sentence; what has no room here is in the file that goes with it. */
export function reloadReply(news: ReloadNews, language: Language): Reply {
  const { reload } = language;
  const blocks = [...warnings(news, language), ...news.changes.flatMap((change) => changeBlocks(change, language))];
  const title = heading(news.dryRun ? reload.dryRun : reload.title);
  const head = blocks.length ? title : `${title}\n${reload.unchanged}`;
  return composeReply({
    head,
    blocks: blocksOrFile(blocks, head.length, news, language),
    rows: rows(news.heldBack.slice(0, MOST_HELD_BACK).flatMap((held) => heldBackButtons(held, language))),
  });
}

function changeBlocks({ kind, title, difference }: SourceChange, language: Language): Block[] {
  const head = `**${language.reload[kind]}: ${inline(title)}**\n-# ${countsLine(difference, language)}`;
  // Every sentence of a source that came or went has come or gone: the number says it.
  return [{ content: head }, ...(kind === 'changed' ? differenceBlocks(difference, language) : [])];
}

function warnings({ heldBack, failed, nowAnswered }: ReloadNews, language: Language): Block[] {
  const { reload } = language;
  const held = heldBack.map(({ title, vanished }) =>
    [`**${inline(title)}**`, reload.heldBack(formatPercent(language, vanished)), reload.heldBackHint].join('\n'),
  );
  const lost = failed.map(({ file, reason, keptSince }) => {
    const kept = keptSince ? ` ${reload.keptSince(moment(keptSince, 'date'))}` : '';
    return `${reload.failed(inline(file, 100), inline(reason, 300))}${kept}`;
  });
  const questions = nowAnswered.slice(0, MOST_QUESTIONS).map((question) => `- ${inline(question, 150)}`);
  const answered = questions.length ? [[reload.nowAnswered, ...questions].join('\n')] : [];
  return [...held, ...lost, ...answered].map((content) => ({ content }));
}

function heldBackButtons({ key }: HeldBack, { buttons }: Language) {
  return [
    ...button(customId('replace', key), buttons.replaceAnyway),
    ...button(customId('keep', key), buttons.keepOld, 'usual'),
  ];
}
