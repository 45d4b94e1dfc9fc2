import { DETERMINERS, isHuman, PREPOSITIONS } from '../grammar/phrase-words.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import { SAYINGS } from '../words/tables/sayings.ts';

const PRONOUN = /^(?:it|him|them|this|that)$/;
const PERSONAL = /^(?:he|she|they|it|there|i|we|you)$/;

/** @param near what follows "call". @returns "Called the sale a disgrace", "called it late", "called the deal generous but risky"; not "called the police". */
export function isNaming(near: readonly Token[]): boolean {
  const first = near[0];
  const pronoun = PRONOUN.test(first?.key ?? '');
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
export function isSaying(near: readonly Token[]): boolean {
  const said = near.findIndex(({ key }) => SAYINGS.test(key));
  return said > 0 && said < 4 && near.slice(0, said).every(({ key }) => !PREPOSITIONS.has(key) && !PERSONAL.test(key));
}

/** "Slammed the police for kicking in the door"; not "slammed the door". */
export function isBlaming(near: readonly Token[]): boolean {
  const cause = near.findIndex(({ key }) => key === 'for' || key === 'over');
  const reason = near[cause + 1]?.key ?? '';
  return (
    cause > 0 &&
    cause < 6 &&
    (reason.endsWith('ing') || DETERMINERS.has(reason)) &&
    near.slice(0, cause).every((token) => isWord(token) || token.shape === 'name')
  );
}

/** "Begged users not to stop", "called on them to stop", "asked her, politely, for tea"; not "asked to leave". */
export function isRequest(near: readonly Token[]): boolean {
  const to = near.findIndex(({ key }) => key === 'to' || key === 'for');
  return (
    to > 0 &&
    to < 6 &&
    near.slice(0, to).every((token) => token.shape === 'name' || isWord(token) || isMark(token, ','))
  );
}
