import { tellFailure } from '../../../library/problems/problem-words.ts';
import type { ArticleChange, ReloadReport } from '../../../library/reload/reload-report.ts';
import type { Language } from '../../language/language.ts';
import { fitting, type Part, roomBeside } from './compose-reply.ts';
import { countsLine, type SentenceChanges } from './difference-parts.ts';

/** What a report tells in full. */
interface Report {
  readonly changes: readonly Changed[];
  readonly failed: ReloadReport['failed'];
}

type Changed = Pick<ArticleChange, 'kind' | 'title'> & { readonly difference: SentenceChanges };

/** Room for the line that says how much is in the file only. */
const LINE = 150;

/**
 * @param otherText characters of the reply outside the parts.
 * @returns as many of the parts as one message holds; where that is not all, also a file with the whole report.
 */
export function partsOrFile(parts: readonly Part[], otherText: number, report: Report, language: Language): Part[] {
  const short = parts.filter(({ content }) => content.length <= roomBeside(otherText + LINE));
  const shown = short.slice(0, fitting(short, otherText + LINE));
  const left = parts.length - shown.length;
  if (!left) return shown;
  return [
    ...shown,
    { content: language.reload.leftOut(left), file: { name: 'report.txt', data: inFull(report, language) } },
  ];
}

function inFull({ changes, failed }: Report, language: Language): string {
  return [
    ...failed.map(({ file, reason }) => `${language.reload.failed} ${tellFailure(file, reason, language.problems)}`),
    ...changes.map((change) => changeText(change, language)),
  ].join('\n\n');
}

function changeText({ kind, title, difference }: Changed, language: Language): string {
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
