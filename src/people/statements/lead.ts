import type { Place } from '../article-people.ts';
import { postmodifierEnd } from '../grammar/phrase-after.ts';
import { openerBefore } from '../grammar/phrase-before.ts';
import { isHuman, isPreposition } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { firstFrom, isName } from '../grammar/tokens.ts';
import { toPlaces } from '../roles/stretch.ts';
import { KIND } from '../words/kinds.ts';
import { type Bearers, laterBearer } from './bearers.ts';

/** How many sentences sum a story up before it names everybody. */
const LEAD = 3;
const OPENER = /^(?:an?|another|the|this|his|her|its|their|my)$/;

/**
 * What an article calls somebody before it names them, where only one of its people is that: "A judge on Friday jailed a dealer
 * ...", and later Judge Ada Plum; "Her lawyer calls it a gift. ...", and later "The lawyer, Ada Plum, ...".
 */
export function toldBefore(scene: Scene, bearers: Bearers): (readonly [person: number, places: readonly Place[]])[] {
  const found: (readonly [number, readonly Place[]])[] = [];
  for (let sentence = 0; sentence < scene.article.sentences.length; sentence++) {
    const line = scene.line(sentence);
    if ((line.kinds & KIND.humanNoun) === 0) continue;
    line.tokens.forEach((token, at, tokens) => {
      const start = isHuman(token) && !isName(tokens[at + 1]) ? openerBefore(tokens, at, OPENER) : -1;
      // "The course of justice".
      if (start < 0 || firstFrom(tokens, start, isPreposition, at) > 0) return;
      const indefinite = /^an?$/.test(tokens[start]?.key ?? '');
      // "A coroner's court".
      if (indefinite && token.possessive) return;
      const phrase = { start, end: at + 1, sentence };
      const person = laterBearer(bearers, tokens, phrase, indefinite && sentence < LEAD);
      const last = indefinite || tokens[at + 1]?.key === 'of' ? postmodifierEnd(tokens, at + 1) : at + 1;
      if (person !== undefined) found.push([person, toPlaces(line, [[start, last]])]);
    });
  }
  return found;
}
