import { phraseStart } from '../grammar/phrase-before.ts';
import { AUXILIARIES, DETERMINERS, isHuman, PREPOSITIONS } from '../grammar/phrase-words.ts';
import { WRITINGS } from '../grammar/subject.ts';
import { isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { CUES, type Cue, SAYINGS } from '../words/tables/reporting.ts';

/** A pronoun right after the verb begins what was said: "added he would". */
const CLAUSE = /^(?:he|she|they|it|there|i|we|you)$/;
const OPENERS = /^(?:that|whether|if|how|why|what|when|where|who|out)$/;

/** @returns whether what a verb needs to report speech is there. */
export function complements(tokens: readonly Token[], verb: number, { bindings, form }: Cue): boolean {
  if (bindings.includes('free')) return !/^(?:little|nothing|so)$/.test(tokens[verb + 1]?.key ?? '');
  if (isPut(tokens, verb)) return true;
  if ((bindings.includes('aside') || bindings.includes('bound')) && isAside(tokens, verb)) return true;
  if (bindings.includes('present') && form === 'present')
    return isWord(tokens[verb + 1]) && tokens[verb + 1]?.key !== 'in';
  if (!bindings.every((binding) => binding === 'that' || binding === 'saying') && isQuoting(tokens, verb)) return true;
  const near = tokens.slice(verb + 1, verb + 8);
  if (/^call(?:s|ed|ing)?$/.test(tokens[verb]?.key ?? '') && isNaming(near)) return true;
  if (bindings.includes('bound') && /^claim/.test(tokens[verb]?.key ?? '') && near[0]?.key === 'to') return true;
  if (bindings.includes('naming') && near.some(({ key }) => key === 'as' || key === 'to')) return true;
  if (bindings.includes('asking') && isRequest(near, tokens[verb]?.key ?? '')) return true;
  if (bindings.includes('bound')) {
    if (isWriting(near)) return true;
    if (CLAUSE.test(near[0]?.key ?? '') && isWord(near[1])) return true;
    if (near.some((token) => OPENERS.test(token.key) || isMark(token, ':')) || isClause(near)) return true;
  }
  if (
    bindings.includes('that') &&
    near[0]?.key === 'that' &&
    isWord(near[1]) &&
    !/^(?:is|was|would)$/.test(near[1].key)
  )
    return true;
  if (bindings.includes('for') && isBlaming(near)) return true;
  if (bindings.includes('saying') && isSaying(near)) return true;
  if (!bindings.includes('aiming')) return false;
  const key = tokens[verb + 1]?.key ?? '';
  return (
    /^(?:to|for|against)$/.test(key) ||
    near.some((token, i) => token.key === 'at' && NUMBER.test(near[i + 1]?.key ?? ''))
  );
}

/** "Argued the door was shut": what was said, with nothing to open it. */
function isClause(near: readonly Token[]): boolean {
  const first = near[0];
  if (!first || !(DETERMINERS.has(first.key) || first.shape === 'name' || isCapital(first))) return false;
  const end = near.findIndex((token) => !isWord(token) && token.shape !== 'name');
  const clause = end < 0 ? near : near.slice(0, end);
  const verb = clause.findIndex(({ key }) => AUXILIARIES.has(key));
  return verb > 0 && !clause.slice(0, verb).some(({ key }) => /^(?:and|or|but|as)$/.test(key));
}

/** "Called the sale a disgrace", "called it late", "called the deal generous but risky"; not "called the police". */
function isNaming(near: readonly Token[]): boolean {
  const first = near[0];
  const pronoun = /^(?:it|him|them|this|that)$/.test(first?.key ?? '');
  if (!first || !(pronoun || first.shape === 'name' || DETERMINERS.has(first.key))) return false;
  const close = near.findIndex((token, at) => at > 0 && (!isWord(token) || CLOSING.test(token.key)));
  const words = close < 0 ? near : near.slice(0, close);
  const named = words.findIndex(({ key }, at) => at > 0 && /^(?:an?|the|one)$/.test(key));
  if (named > 0) return named < words.length - 1;
  if (pronoun)
    return words.length > 1 && !/^(?:off|out|in|up|on|to|at|from|back|into|by|for|again)$/.test(words[1]?.key ?? '');
  return words.length > 3 && /^(?:and|but)$/.test(words[3]?.key ?? '') && !isHuman(words[2]) && !isHuman(words[1]);
}

const CLOSING = /^(?:for|on|in|at|to|from|after|before|when|because|who|that|which|with|by)$/;

/** "Dismissed the very idea"; not "dismissed him for fear of Plum". */
function isSaying(near: readonly Token[]): boolean {
  const said = near.findIndex(({ key }) => SAYINGS.test(key));
  return said > 0 && said < 4 && near.slice(0, said).every(({ key }) => !PREPOSITIONS.has(key) && !CLAUSE.test(key));
}

/** "Slammed the police for kicking in the door"; not "slammed the door". */
function isBlaming(near: readonly Token[]): boolean {
  const cause = near.findIndex(({ key }) => key === 'for' || key === 'over');
  const reason = near[cause + 1]?.key ?? '';
  return (
    cause > 0 &&
    cause < 6 &&
    (reason.endsWith('ing') || DETERMINERS.has(reason)) &&
    near.slice(0, cause).every((token) => isWord(token) || token.shape === 'name')
  );
}

/** "Begged users not to stop", "called on them to stop", but not "asked to leave". */
function isRequest(near: readonly Token[], verb: string): boolean {
  if (verb.startsWith('call') && !/^(?:on|upon)$/.test(near[0]?.key ?? '')) return false;
  const to = near.findIndex(({ key }) => key === 'to');
  return to > 0 && to < 5 && near.slice(0, to).every((token) => token.shape === 'name' || isWord(token));
}

/** "As Plum put it". */
function isPut(tokens: readonly Token[], verb: number): boolean {
  const it = tokens[verb]?.key === 'put' && tokens[verb + 1]?.key === 'it';
  return it && tokens[phraseStart(tokens, verb - 1) - 1]?.key === 'as';
}

const NUMBER = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|about|around|nearly|just|under|over|up)$/;

/** ", he wrote in an email": whatever else stands there, it was written. */
function isWriting(near: readonly Token[]): boolean {
  return near[0]?.key === 'in' && near.slice(1, 5).some(({ key }) => WRITINGS.test(key));
}

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
  return colon > 0 && !tokens.slice(verb + 1, colon).some(({ key }) => CUES.has(key));
}

/** "Known as the "Poet of the Piano"": a name in quotation marks is nobody's words. */
function isNickname(tokens: readonly Token[], quotation: number): boolean {
  const before = tokens[quotation - 1]?.key ?? '';
  return before === 'as' || before === 'called' || DETERMINERS.has(before);
}
