import type { Article } from '../../article/article.ts';
import { type Steps, sorted } from '../../in-steps.ts';
import type { Named } from '../article-people.ts';
import { addTo } from '../multimap.ts';
import { peopleOf } from '../people-of.ts';
import type { Thing } from '../person.ts';
import { fold } from '../words/fold.ts';
import { mentionsIn } from './to-person.ts';

/** @returns whatever else than people the articles call by a name, most often named first. */
export function* gatherThings(articles: readonly Article[]): Steps<Thing[]> {
  const byKey = new Map<string, [Article, Named][]>();
  for (const article of articles) {
    for (const thing of peopleOf(article).others) addTo(byKey, fold(thing.name), [article, thing]);
    yield;
  }
  const things: Thing[] = [];
  for (const named of byKey.values()) {
    const mentions = named.flatMap(([article, thing]) => mentionsIn(article, thing.mentions));
    things.push({ name: named[0]?.[1].name ?? '', mentions });
    yield;
  }
  return yield* sorted(things, byMentions);
}

/** Orders people and things: most often named first, alike ones by name. */
export function byMentions(one: Thing, other: Thing): number {
  return other.mentions.length - one.mentions.length || (one.name < other.name ? -1 : Number(one.name > other.name));
}
