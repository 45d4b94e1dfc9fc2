import type { Sentence } from '../../article/article.ts';
import type { Steps } from '../../in-steps.ts';
import { addTo } from '../multimap.ts';
import type { Alone } from './to-person.ts';

interface Companion {
  readonly name: string;
  readonly count: number;
}

/** @returns for each person, in the same order, who is named in the same sentences and in how many, most often first. */
export function* countCompanions(people: readonly Alone[]): Steps<Companion[][]> {
  const named = new Map<Sentence, number[]>();
  for (const [i, { mentions }] of people.entries()) {
    for (const { sentence } of mentions) addTo(named, sentence, i);
    yield;
  }
  const companions: Companion[][] = [];
  for (const [self, { mentions }] of people.entries()) {
    const counts = new Map<number, number>();
    for (const { sentence } of mentions) {
      for (const other of named.get(sentence) ?? [])
        if (other !== self) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    const counted = Array.from(counts, ([other, count]) => ({ name: people[other]?.name ?? '', count }));
    companions.push(counted.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)));
    yield;
  }
  return companions;
}
