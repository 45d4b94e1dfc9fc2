import type { Place } from '../article-people.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isHuman } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { subjectEnd } from '../grammar/subject.ts';
import { toPlaces } from '../roles/stretch.ts';
import { type Bearers, theBearer } from './bearers.ts';

/** How many sentences sum a story up before it names everybody. */
const LEAD = 3;

/**
 * "A judge on Friday jailed a dealer ...", and later Judge Ada Plum: what the first sentences call somebody with "a" whom the
 * article later names, where only one of its people is that.
 */
export function toldInLead(scene: Scene, bearers: Bearers): (readonly [person: number, places: readonly Place[]])[] {
  const found: (readonly [number, readonly Place[]])[] = [];
  for (let sentence = 0; sentence < LEAD; sentence++) {
    const told = scene.line(sentence);
    told.tokens.forEach(({ key }, at) => {
      if (!/^an?$/.test(key)) return;
      const near = headEnd(told.tokens, at);
      const head = near < 0 ? subjectEnd(told.tokens, at) : near;
      if (head < 0 || !isHuman(told.tokens[head - 1])) return;
      const person = theBearer(bearers, told.tokens, { start: at, end: head, sentence });
      if (person !== undefined) found.push([person, toPlaces(told, [[at, head]])]);
    });
  }
  return found;
}
