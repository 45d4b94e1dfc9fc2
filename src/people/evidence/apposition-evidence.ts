import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import type { Word } from '../words/words.ts';
import { isBreak, isHuman, isRole, isThing } from './note.ts';

const APPOSITION = new Set('a an the his her its their then former one our my'.split(' '));
const ARTICLE = /^(?:an?|the|another|one)$/;
/** After one, the noun phrase was a subject: "As to Plum, the company was". */
const AUXILIARY = /^(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must|shall|should|does|did|do)$/;
/** How far the head of an apposition may stand from its comma, in words. */
const REACH = 7;

/** ", 26," or ", who" or ", the head of": only people are followed so. */
export function afterComma(words: readonly Word[], at: number): string | undefined {
  const one = words[at];
  if (!one) return undefined;
  if (one.shape === 'number' && /^\d{1,2}$/.test(one.text) && isBreak(words[at + 1])) return 'age after';
  if (one.key === 'who' || one.key === 'whose' || one.key === 'whom') return 'who after';
  if (one.key === 'aged') return 'age after';
  if (hasKind(one, KIND.kin)) return 'role after';
  if (ARTICLE.test(one.key) && apposesThing(words, at)) return 'thing after comma';
  if (isOwned(words, at)) return apposesRole(words, at) ? 'role after' : undefined;
  if (APPOSITION.has(one.key) || isRole(one)) {
    if (apposesRole(words, at)) return 'role after';
    return apposes(words, at, (word) => hasKind(word, KIND.firmRole)) ? 'apposed to a firm role' : 'appositive after';
  }
  return one.shape === 'capital' && is(one, IS.country | IS.place | IS.city) ? 'place after' : undefined;
}

/** "Sir Leo Hart's chief of staff". */
function isOwned(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 4 && words[i]?.shape === 'capital'; i++) if (words[i]?.possessive) return true;
  return false;
}

function apposesRole(words: readonly Word[], at: number): boolean {
  return apposes(words, at, isHuman);
}

function apposes(words: readonly Word[], at: number, isSuch: (word: Word | undefined) => boolean): boolean {
  for (let i = at; i < at + REACH && (i === at || !isBreak(words[i])); i++) {
    const next = i + 1 < at + REACH && !isBreak(words[i + 1]) ? words[i + 1] : undefined;
    // "An American libertarian | think-tank".
    const ends = !next || isRole(words[i]) || is(next, IS.function) || hasPart(next, PART.afterHead | PART.preposition);
    if (isSuch(words[i]) && next?.shape !== 'capital' && ends) return true;
  }
  return false;
}

/** "Built in 1950", "based in Leeds". */
const VERB = PART.past | PART.ed;

/** ", the satellite internet company that", ", a ferry built": the first noun phrase ends in what a thing is called. */
function apposesThing(words: readonly Word[], at: number): boolean {
  let end = at + 1;
  while (end < at + REACH && !isBreak(words[end]) && !is(words[end], IS.function) && !hasPart(words[end], VERB)) end++;
  if (!isThing(words[end - 1])) return false;
  const next = words[end];
  return isBreak(next) || (is(next, IS.function) ? !AUXILIARY.test(next?.key ?? '') : words[at]?.key !== 'the');
}

/** "(born 1950)", "(1950-2001)", "(Pakistan)". */
export function inBrackets(words: readonly Word[], at: number): string | undefined {
  const one = words[at];
  const closed = words[at + 1]?.text === ')';
  if (!one) return undefined;
  if (one.key === 'born' || one.key === 'b') return 'life dates after';
  if (/^\d{4}$/.test(one.text) && /^[-–—]$/.test(words[at + 1]?.key ?? '')) return 'life dates after';
  if (/^\d{1,2}$/.test(one.text) && closed) return 'age after';
  return is(one, IS.country) ? 'country in brackets' : undefined;
}
