import type { Sentence } from '../../article/article.ts';
import type { Steps } from '../../in-steps.ts';
import type { Person } from '../person.ts';
import { once } from './once.ts';

/** Whom a sentence names, whose words it tells, and of whom it tells what they are. */
export type PeopleInSentence = Readonly<Record<'named' | 'speaking' | 'described', readonly Person[]>>;

/** Sentence -> the people in it, those named most often first; sentences without people are left out. */
export const peopleInSentences = once(function* (
  people: readonly Person[],
): Steps<ReadonlyMap<Sentence, PeopleInSentence>> {
  const found = new Map<Sentence, Record<keyof PeopleInSentence, Person[]>>();
  for (const person of people) {
    const places = { named: person.mentions, speaking: person.statements, described: person.roles };
    for (const part of ['named', 'speaking', 'described'] as const) {
      for (const { sentence } of places[part]) {
        const there = found.get(sentence) ?? { named: [], speaking: [], described: [] };
        found.set(sentence, there);
        if (there[part].at(-1) !== person) there[part].push(person);
      }
    }
    yield;
  }
  return found;
});
