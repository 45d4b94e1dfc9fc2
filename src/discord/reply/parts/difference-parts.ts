import type { Difference } from '../../../library/history/compare.ts';
import { tellFailure } from '../../../library/problems/problem-words.ts';
import type { ArticleChange, ReloadReport } from '../../../library/reload/reload-report.ts';
import type { Language } from '../../language/english.ts';
import { nameList } from '../markdown/name-list.ts';
import { quotation } from '../markdown/quotation.ts';
import { fitting, type Part, roomBeside } from './compose-reply.ts';

/** What became of an article's sentences between two of its versions. Every text is an exact slice of its version. */
export type SentenceChanges = Omit<Difference, 'vanished'>;

/** What a report tells in full. */
interface Report {
  readonly changes: readonly (Pick<ArticleChange, 'kind' | 'title'> & { readonly difference: SentenceChanges })[];
  readonly failed: ReloadReport['failed'];
}

/** People named at most on one line. */
const MOST_PEOPLE = 20;
/** Room for the line that says how much is in the file only. */
const LINE = 150;

/** @returns "12 the same · 2 reworded ...", without what did not happen. */
export function countsLine({ counts }: Pick<SentenceChanges, 'counts'>, { reload }: Language): string {
  const kinds = ['same', 'reworded', 'added', 'removed'] as const;
  return kinds
    .filter((kind) => counts[kind])
    .map((kind) => reload.counts[kind](counts[kind]))
    .join(' · ');
}

/** @returns a part for every sentence that changed, then one for the people gained and lost. */
export function differenceParts(changes: SentenceChanges, language: Language): Part[] {
  const quoted = labelled(changes, language).map((texts) =>
    texts.map(({ label, text }) => `-# ${label}\n${quotation(text)}`).join('\n'),
  );
  const people = peopleLines(changes, language, (names) => nameList(names, MOST_PEOPLE, language));
  return [...quoted, people.join('\n')].filter(Boolean).map((content) => ({ content }));
}

/**
 * @param otherText characters of the reply outside the parts.
 * @returns as many of the parts as one message holds; where that is not all, also a file with the whole report.
 */
export function partsOrFile(parts: readonly Part[], otherText: number, report: Report, language: Language): Part[] {
  const short = parts.filter(({ content }) => content.length <= roomBeside(otherText + LINE));
  const shown = short.slice(0, fitting(short, otherText + LINE));
  const left = parts.length - shown.length;
  if (!left) return shown;
  const file = { name: 'report.txt', data: inFull(report, language) };
  return [...shown, { content: language.reload.leftOut(left), file }];
}

/** The report as plain text, nothing left out. */
function inFull({ changes, failed }: Report, language: Language): string {
  const { reload, problems } = language;
  return [
    ...failed.map(({ file, reason }) => `${reload.failed} ${tellFailure(file, reason, problems)}`),
    ...changes.map(({ kind, title, difference }) =>
      [
        `${reload[kind]}: ${title}`,
        countsLine(difference, language),
        ...labelled(difference, language).flatMap((texts) => [
          '',
          ...texts.map(({ label, text }) => `${label} ${text}`),
        ]),
        ...peopleLines(difference, language, (names) => names.join(', ')).flatMap((line) => ['', line]),
      ].join('\n'),
    ),
  ].join('\n\n');
}

/** Each sentence that changed, with what it is; a reworded one in both its wordings. */
function labelled({ reworded, added, removed }: SentenceChanges, { reload }: Language) {
  return [
    ...reworded.map(({ before, now }) => [
      { label: reload.before, text: before },
      { label: reload.now, text: now },
    ]),
    ...added.map((text) => [{ label: reload.sentenceAdded, text }]),
    ...removed.map((text) => [{ label: reload.sentenceRemoved, text }]),
  ];
}

function peopleLines(
  { peopleGained, peopleLost }: SentenceChanges,
  { reload }: Language,
  list: (names: readonly string[]) => string,
): string[] {
  return [
    ...(peopleGained.length ? [reload.peopleGained(list(peopleGained))] : []),
    ...(peopleLost.length ? [reload.peopleLost(list(peopleLost))] : []),
  ];
}
