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
    if (!token || token.shape === 'quotation' || token.shape === 'name' || isMark(token, '.;:')) return [];
    if (token.key === 'whom') whom = true;
    else if (token.key === 'the' && isCalledSo(tokens, at, whom)) return [[at, clauseEnd(tokens, at)]];
  }
  return [];
}

/** "Whom the staff call | the Admiral", ", better known as | the Admiral". */
function isCalledSo(tokens: readonly Token[], the: number, whom: boolean): boolean {
  const [before, verb] = [tokens[the - 1]?.key ?? '', tokens[the - 2]?.key ?? ''];
  if (whom && CALLING.test(before)) return true;
  const participle =
    before === 'as' && verb === 'known' ? the - 2 : /^(?:nicknamed|dubbed)$/.test(before) ? the - 1 : -1;
  const aside = isMark(tokens[participle - 1], ',') || /^(?:also|better)$/.test(tokens[participle - 1]?.key ?? '');
  return participle > 0 && aside;
}
