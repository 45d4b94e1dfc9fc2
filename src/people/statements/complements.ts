import { phraseStart } from '../grammar/phrase-before.ts';
import { DETERMINERS } from '../grammar/phrase-words.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import type { Cue } from '../words/tables/reporting.ts';

/** A pronoun right after the verb begins what was said: "added he would". */
const CLAUSE = /^(?:he|she|they|it|there|i|we|you)$/;
const OPENERS = /^(?:that|whether|if|how|why|what|when|where|who|out)$/;

/** @returns whether what a verb needs to report speech is there. */
export function complements(tokens: readonly Token[], verb: number, { bindings, form }: Cue): boolean {
  if (bindings.includes('free') || isPut(tokens, verb)) return true;
  if (bindings.includes('aside')) return isAside(tokens, verb);
  if (bindings.includes('bound') && isAside(tokens, verb)) return true;
  if (bindings.includes('present') && form === 'present') return isWord(tokens[verb + 1]);
  if (isQuoting(tokens, verb)) return true;
  const near = tokens.slice(verb + 1, verb + 8);
  if (bindings.includes('naming') && near.some(({ key }) => key === 'as' || key === 'to')) return true;
  if (bindings.includes('asking') && isRequest(near)) return true;
  if (bindings.includes('bound')) {
    if (CLAUSE.test(near[0]?.key ?? '')) return true;
    if (near.some((token) => OPENERS.test(token.key) || isMark(token, ':'))) return true;
  }
  if (!bindings.includes('aiming')) return false;
  const key = tokens[verb + 1]?.key ?? '';
  return (
    key === 'to' || key === 'for' || near.some((token, i) => token.key === 'at' && NUMBER.test(near[i + 1]?.key ?? ''))
  );
}

/** "Begged users not to stop", but not "asked to leave". */
function isRequest(near: readonly Token[]): boolean {
  const to = near.findIndex(({ key }) => key === 'to');
  return to > 0 && to < 5 && near.slice(0, to).every((token) => token.shape === 'name' || isWord(token));
}

/** "As Plum put it". */
function isPut(tokens: readonly Token[], verb: number): boolean {
  const it = tokens[verb]?.key === 'put' && tokens[verb + 1]?.key === 'it';
  return it && tokens[phraseStart(tokens, verb - 1) - 1]?.key === 'as';
}

const NUMBER = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|about|around|nearly|just|under|over|up)$/;

/** ", she noticed,": what is reported stands around it. */
function isAside(tokens: readonly Token[], verb: number): boolean {
  const subject = tokens[verb - 1];
  const lone = subject?.shape === 'name' || subject?.key === 'he' || subject?.key === 'she';
  if (!lone || !(isMark(tokens[verb + 1], ',.') || !tokens[verb + 1])) return false;
  return isMark(tokens[phraseStart(tokens, verb - 1) - 1], ',');
}

/** How far a verb may stand from the quotation it reports, in tokens. */
const REACH = 14;

/** @returns whether a quotation follows the verb, or stands before it with no more than its subject between. */
function isQuoting(tokens: readonly Token[], verb: number): boolean {
  for (let at = Math.max(0, verb - REACH); at < Math.min(tokens.length, verb + REACH); at++) {
    if (tokens[at]?.shape === 'quotation' && !(at < verb && isNickname(tokens, at))) return true;
  }
  const colon = tokens.findIndex(
    (token, at) => at > verb && isMark(token, ':') && tokens[at + 1]?.shape === 'quotation',
  );
  return colon > 0 && !tokens.slice(verb + 1, colon).some(({ kind }) => (kind & KIND.reporting) !== 0);
}

/** "Known as the "Poet of the Piano"": a name in quotation marks is nobody's words. */
function isNickname(tokens: readonly Token[], quotation: number): boolean {
  const before = tokens[quotation - 1]?.key ?? '';
  return before === 'as' || before === 'called' || DETERMINERS.has(before);
}
