import type { Sentence } from '../../article/article.ts';
import type { Alone } from './to-person.ts';

/** @returns for each person, in the same order, who is named in the same sentences and in how many, most often first. */
export function countCompanions(people: readonly Alone[]): { name: string; count: number }[][] {
  const named = new Map<Sentence, number[]>();
  people.forEach(({ mentions }, i) => {
    for (const { sentence } of mentions) named.set(sentence, [...(named.get(sentence) ?? []), i]);
  });
  return people.map(({ mentions }, self) => {
    const counts = new Map<number, number>();
    for (const { sentence } of mentions) {
      for (const other of named.get(sentence) ?? [])
        if (other !== self) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
    return [...counts]
      .map(([other, count]) => ({ name: people[other]?.name ?? '', count }))
      .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  });
}
