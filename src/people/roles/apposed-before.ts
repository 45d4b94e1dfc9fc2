import { apposedStart } from '../grammar/apposed-start.ts';
import { isHumanPhrase } from '../grammar/human-phrase.ts';
import { membership } from '../grammar/membership.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { DETERMINERS } from '../grammar/phrase-words.ts';
import { isCapital, isMark, type Token } from '../grammar/tokens.ts';
import type { Stretch } from './stretch.ts';

/** "The usher, Ada Plum, told"; "a cook named Ada Plum". */
export function apposedBefore(tokens: readonly Token[], title: number, name: number): Stretch[] {
  const mark = title - 1;
  const introduced = tokens[name]?.possessive ? -1 : introducer(tokens, mark);
  if (introduced < 0 && !(isMark(tokens[mark], ',') && closes(tokens, name + 1))) return [];
  const comma = introduced < 0 ? mark : introduced;
  const end = /^(?:there|here)$/.test(tokens[comma - 1]?.key ?? '') ? comma - 1 : comma;
  const start = introduced < 0 ? apposedStart(tokens, end) : introducedStart(tokens, end);
  const own = tokens[start]?.key === 'whose' ? start + 1 : start;
  if (introduced < 0 && isName(tokens, start, end)) return [];
  if (isHumanPhrase(tokens, start, end) || (introduced < 0 && headEnd(tokens, start) > 0))
    return [...apposedTo(tokens, start, introduced >= 0), [own, end]];
  if (/^(?:his|her|their)$/.test(tokens[0]?.key ?? '') && start === 0 && comma < 4) return [[0, comma]];
  return opensWithHuman(tokens, comma) ? [[0, comma]] : [];
}

/** "Nick Knight, Ada Plum, Theo Marsh": the next in a list. */
function isName(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start];
  const article = DETERMINERS.has(first?.key ?? '') || first?.possessive;
  return !article && end - start > 1 && tokens.slice(start, end).every(isCapital);
}

/** "The driver, a chess fan called Ada Plum": what is introduced by a name may itself stand in apposition. */
function apposedTo(tokens: readonly Token[], start: number, introduced: boolean): Stretch[] {
  if (!introduced || !isMark(tokens[start - 1], ',')) return [];
  const first = phraseStart(tokens, start - 1);
  return isHumanPhrase(tokens, first, start - 1) ? [[first, start - 1]] : [];
}

/** @returns where what introduces a name begins: "named", ", identified as", "was identified as"; -1 if nothing does. */
function introducer(tokens: readonly Token[], last: number): number {
  const key = tokens[last]?.key ?? '';
  let at = key === 'named' || key === 'called' ? last : -1;
  if (key === 'as' && /^(?:identified|named)$/.test(tokens[last - 1]?.key ?? '')) at = last - 1;
  const gave = key === 'as' && tokens[last - 1]?.key === 'name' && tokens[last - 3]?.key === 'gave';
  if (gave) at = last - 3;
  while (at > 0 && (isMark(tokens[at - 1], ',') || /^(?:was|been|is|has|who|later)$/.test(tokens[at - 1]?.key ?? '')))
    at--;
  return at;
}

/** "A girl of 11 named Salma", "a bus driver from Malmo named Ada Plum". */
function introducedStart(tokens: readonly Token[], end: number): number {
  const start = phraseStart(tokens, end);
  const link = start < end ? start - 1 : end - 2;
  if (!/^(?:of|from|in|at)$/.test(tokens[link]?.key ?? '')) return start;
  const whole = phraseStart(tokens, link);
  return isHumanPhrase(tokens, whole, link) ? whole : start;
}

/** "The woman who gave birth in the harbor office, Ada Plum, voted": the whole of it is whom the sentence begins with. */
function opensWithHuman(tokens: readonly Token[], comma: number): boolean {
  const head = DETERMINERS.has(tokens[0]?.key ?? '') ? headEnd(tokens, 0) : -1;
  const next = tokens[head]?.key ?? '';
  const clause = next === 'who' || (next === 'of' && tokens[comma - 2]?.key === 'to');
  return head > 0 && clause && !tokens.slice(head, comma).some((token) => isMark(token, ',;:'));
}

/** @returns whether an apposition ends at `at`: "The usher, Mabel Threlkeld, told"; "..., Theo Plum of the Greens, said". */
function closes(tokens: readonly Token[], at: number): boolean {
  const member = membership(tokens, at);
  const next = tokens[member ? member[1] : at];
  return !next || isMark(next, ',.;:)!?—–');
}
