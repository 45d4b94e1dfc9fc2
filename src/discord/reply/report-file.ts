import type { Language } from '../language/language.ts';
import { type Block, fitting, roomBeside } from './compose-reply.ts';
import { countsLine, type SentenceChanges } from './difference-blocks.ts';
import type { ReloadNews, SourceChange } from './reload-report.ts';

/** What a report tells in full. */
type Report = Pick<ReloadNews, 'changes' | 'failed'>;

/** Room for the line that says how much is in the file only. */
const LINE = 150;

/**
 * @param otherText characters of the reply outside the blocks.
 * @returns as many of the blocks as one message holds; where that is not all, also a file with the whole report.
 */
export function blocksOrFile(blocks: readonly Block[], otherText: number, report: Report, language: Language): Block[] {
  const short = blocks.filter(({ content }) => content.length <= roomBeside(otherText + LINE));
  const shown = short.slice(0, fitting(short, otherText + LINE));
  const left = blocks.length - shown.length;
  if (!left) return shown;
  return [
    ...shown,
    { content: language.reload.leftOut(left), file: { name: 'report.txt', data: inFull(report, language) } },
  ];
}

function inFull({ changes, failed }: Report, language: Language): string {
  return [
    ...failed.map(({ file, reason }) => language.reload.failed(file, reason)),
    ...changes.map((change) => changeText(change, language)),
  ].join('\n\n');
}

function changeText({ kind, title, difference }: SourceChange, language: Language): string {
  const { reload } = language;
  return [`${reload[kind]}: ${title}`, countsLine(difference, language), ...sentenceTexts(difference, language)].join(
    '\n',
  );
}

function sentenceTexts({ reworded, added, removed, peopleGained, peopleLost }: SentenceChanges, { reload }: Language) {
  return [
    ...reworded.flatMap(({ before, now }) => ['', `${reload.before} ${before}`, `${reload.now} ${now}`]),
    ...added.flatMap((text) => ['', `${reload.sentenceAdded} ${text}`]),
    ...removed.flatMap((text) => ['', `${reload.sentenceRemoved} ${text}`]),
    ...(peopleGained.length ? ['', reload.peopleGained(peopleGained.join(', '))] : []),
    ...(peopleLost.length ? ['', reload.peopleLost(peopleLost.join(', '))] : []),
  ];
}
