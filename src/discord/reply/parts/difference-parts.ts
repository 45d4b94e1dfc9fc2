import type { Difference } from '../../../library/history/compare.ts';
import type { Language } from '../../language/language.ts';
import { nameList } from '../markdown/name-list.ts';
import { quotation } from '../markdown/quotation.ts';
import type { Part } from './compose-reply.ts';

/** What became of an article's sentences between two of its versions. Every text is an exact slice of its version. */
export type SentenceChanges = Omit<Difference, 'vanished'>;

/** People named at most on one line. */
const MOST_PEOPLE = 20;

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
  const { reload } = language;
  const parts = [
    ...changes.reworded.map(({ before, now }) => [quoted(reload.before, before), quoted(reload.now, now)].join('\n')),
    ...changes.added.map((text) => quoted(reload.sentenceAdded, text)),
    ...changes.removed.map((text) => quoted(reload.sentenceRemoved, text)),
  ];
  const people = peopleLines(changes, language);
  if (people.length) parts.push(people.join('\n'));
  return parts.map((content) => ({ content }));
}

function quoted(label: string, text: string): string {
  return `-# ${label}\n${quotation(text)}`;
}

function peopleLines({ peopleGained, peopleLost }: SentenceChanges, language: Language): string[] {
  const { reload } = language;
  return [
    ...(peopleGained.length ? [reload.peopleGained(nameList(peopleGained, MOST_PEOPLE, language))] : []),
    ...(peopleLost.length ? [reload.peopleLost(nameList(peopleLost, MOST_PEOPLE, language))] : []),
  ];
}
