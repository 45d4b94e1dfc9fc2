import { clauseEnd } from '../grammar/clause-end.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import type { Stretch } from './stretch.ts';

/** How far what somebody is called may stand behind their name, in words. */
const REACH = 25;
const CALLING = /^(?:calls?|called|nicknamed?|nicknames|dub|dubs|dubbed)$/;

/**
 * What others call somebody: "Ada Plum, a former officer whom the staff call the Admiral", "Ada Plum, known as the Admiral".
 *
 * @param name position of the name's token.
 */
export function nickname(tokens: readonly Token[], name: number): Stretch[] {
  let whom = false;
  for (let at = name + 1; at < name + REACH; at++) {
    const token = tokens[at];
    if (!token || token.shape === 'quotation' || (token.shape === 'name' && !token.possessive)) return [];
    if (isMark(token, '.;:')) return [];
    if (token.key === 'whom') whom = true;
    const aside = isMark(tokens[at - 1], ',') || /^(?:also|better)$/.test(tokens[at - 1]?.key ?? '');
    const known = token.key === 'known' && tokens[at + 1]?.key === 'as';
    const called = (whom && CALLING.test(token.key)) || (aside && (known || /^(?:nicknamed|dubbed)$/.test(token.key)));
    const start = known ? at + 2 : at + 1;
    if (called && tokens[start]?.key === 'the') return [[start, clauseEnd(tokens, start)]];
  }
  return [];
}
