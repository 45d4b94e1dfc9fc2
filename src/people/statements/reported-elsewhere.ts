import { phraseStart } from '../grammar/phrase-before.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import { CUES } from '../words/tables/reporting.ts';

/** How far a verb may stand from the quotation it reports, in tokens. */
const REACH = 14;

/** @returns whether a quotation follows the verb, or stands before it with no more than its subject between. */
export function isQuoting(tokens: readonly Token[], verb: number): boolean {
  for (let at = Math.max(0, verb - REACH); at < Math.min(tokens.length, verb + REACH); at++) {
    const token = tokens[at];
    if (token?.shape === 'quotation' && (token.kind & KIND.work) === 0) return true;
  }
  const colon = tokens.findIndex(
    (token, at) => at > verb && isMark(token, ':') && tokens[at + 1]?.shape === 'quotation',
  );
  return colon > 0 && !tokens.slice(verb + 1, colon).some(({ key }) => CUES.has(key));
}

/** ", she noticed,": what is reported stands around it. */
export function isAside(tokens: readonly Token[], verb: number): boolean {
  const subject = tokens[verb - 1];
  const lone = subject?.shape === 'name' || subject?.key === 'he' || subject?.key === 'she';
  if (!lone || !(isMark(tokens[verb + 1], ',.') || !tokens[verb + 1])) return false;
  return isMark(tokens[phraseStart(tokens, verb - 1) - 1], ',');
}

/** "As Plum put it". */
export function isPut(tokens: readonly Token[], verb: number): boolean {
  const it = tokens[verb]?.key === 'put' && tokens[verb + 1]?.key === 'it';
  return it && tokens[phraseStart(tokens, verb - 1) - 1]?.key === 'as';
}
