import type { Past } from './antecedent.ts';
import { NOBODY, STRANGER } from './stranger.ts';

/** How many sentences back a paragraph may have named whom it is about. */
const REACH = 8;

/** @returns the only one whom a paragraph has been about and has named before a sentence; `otherwise` if it is not one. */
export function aloneBefore({ scene, subjects }: Past, sentence: number, otherwise: number): number {
  const { sentences } = scene.article;
  const people = new Set<number>();
  for (let back = sentence - 1; people.size < 2 && back >= sentence - REACH; back--) {
    if (sentences[back]?.block !== sentences[sentence]?.block) break;
    for (const { person } of scene.namedIn[back] ?? []) people.add(person);
    const subject = subjects[back] ?? NOBODY;
    if (subject >= 0 || (subject === STRANGER && scene.subject(back).kind === 'phrase')) people.add(subject);
  }
  const [only = otherwise] = people;
  return people.size === 1 ? only : otherwise;
}
