import type { Candidate } from '../candidates/candidates.ts';
import { IS } from '../words/lexicon.ts';
import { HUMAN, KIN, ORGANISATION, PLACE, SPEECH, WORK } from '../words/tables/cues.ts';
import { isHonorific, isTitle } from '../words/tables/titles.ts';
import type { Word } from '../words/words.ts';

/** What the words around one occurrence tell: evidence's names as in `data/weights.tsv`. */
export function contextEvidence(candidate: Candidate): string[] {
  return [...titleEvidence(candidate), ...before(candidate), ...after(candidate), ...pronouns(candidate)];
}

function titleEvidence({ words, from, titleFrom }: Candidate): string[] {
  if (titleFrom === from) return [];
  return words.slice(titleFrom, from).some(({ key }) => isHonorific(key)) ? ['honorific before'] : ['office before'];
}

/** What one does with places: "left Tudor Hall". */
const GOING =
  /^(?:left|leaves|leaving|reached|reaches|reaching|entered|enters|entering|toured|tours|touring|via|toward|towards|aboard)$/;
/** Prepositions that tell where from to whom. */
const WHERE = /^(?:in|at|near|across|outside|inside|throughout|around|into)$/;
const WAY = /^(?:from|to|of|for|on|with|by|and|than|between|against|over|under|as|like|or)$/;

function before({ words, from, titleFrom }: Candidate): string[] {
  const one = words[from - 1];
  if (titleFrom < from) return [];
  if (!one) return ['sentence start'];
  const two = words[from - 2];
  const found: string[] = [];
  if (isRole(one)) found.push(two?.key === 'the' ? 'the role before' : 'role before');
  if (one.text === ',' && isRole(two)) found.push('role and comma before');
  if (KIN.has(one.key) || (one.text === ',' && KIN.has(two?.key ?? ''))) found.push('kin before');
  if (one.shape === 'lower' && (WORK.has(one.key) || ORGANISATION.has(one.key) || PLACE.has(one.key)) && !isRole(one)) {
    found.push('thing before');
  }
  if (one.key === 'the' || one.key === 'this' || one.key === 'that' || one.key === 'its') found.push('the before');
  if (/^(?:a|an|each|every|some|any|no|most|many|all|two|three|first)$/.test(one.key)) found.push('a before');
  if (WHERE.test(one.key)) found.push('in before');
  else if (WAY.test(one.key)) found.push(`${one.key} before`);
  if (GOING.test(one.key)) found.push('going before');
  if (SPEECH.has(one.key)) found.push('speech before');
  if (one.key === 'of' && two && (ORGANISATION.has(two.key) || PLACE.has(two.key))) found.push('thing of before');
  if (/^["“'‘«]$/.test(one.text)) found.push('quote before');
  if (one.text === '(') found.push('bracket before');
  if (one.shape === 'number') found.push('number before');
  if (one.text === ':' || one.text === '-' || one.text === '–' || one.text === '—') found.push('dash before');
  return found;
}

function after(candidate: Candidate): string[] {
  const { words, to } = candidate;
  const last = words[to - 1];
  const one = words[to];
  const two = words[to + 1];
  if (!one) return ['sentence end'];
  if (last?.possessive) return possessed(one);
  const found: string[] = [];
  if (SPEECH.has(one.key) || (one.text === ',' && SPEECH.has(two?.key ?? ''))) found.push('speech after');
  else if (HUMAN.has(one.key)) found.push('human verb after');
  else if (/^(?:has|had|was|is|will|would|did|does|could|can|also|never|who|were|are|have)$/.test(one.key))
    found.push(`${one.key} after`);
  else if (one.shape === 'lower' && /(?:ed|s)$/.test(one.key) && one.is & IS.word) found.push('verb after');
  if (one.shape === 'lower' && !isRole(one) && (WORK.has(one.key) || ORGANISATION.has(one.key) || PLACE.has(one.key)))
    found.push('thing after');
  if (one.glued && (one.text === '-' || one.text === '/' || one.text === '&')) found.push('joined after');
  if ((one.key === 'of' || one.key === 'for' || one.text === '&') && startsUpper(words, to + 1))
    found.push('of name after');
  if (one.shape === 'number') found.push('number after');
  if (one.text === ',') found.push(...afterComma(words, to + 1));
  if (one.text === '(') found.push(...inBrackets(words, to + 1));
  return found;
}

/** "Lavrov's wife", "Germany's chancellor". */
function possessed(next: Word): string[] {
  return KIN.has(next.key) ? ['possessive', 'kin after'] : ['possessive'];
}

/** ", 26," or ", who" or ", the head of": only people are followed so. */
function afterComma(words: readonly Word[], at: number): string[] {
  const one = words[at];
  if (!one) return [];
  if (one.shape === 'number' && /^\d{1,2}$/.test(one.text) && isBreak(words[at + 1])) return ['age after'];
  if (/^(?:who|whose|whom)$/.test(one.key)) return ['who after'];
  if (one.key === 'aged') return ['age after'];
  if (KIN.has(one.key)) return ['role after'];
  if (/^(?:a|an|the|his|her|its|their|then|former|one|our|my)$/.test(one.key) || isRole(one)) {
    const end = words.findIndex((word, i) => i > at && isBreak(word));
    const stretch = words.slice(at, Math.min(end < 0 ? words.length : end, at + 7));
    if (stretch.some((word, i) => isRole(word) && stretch[i + 1]?.shape !== 'capital')) return ['role after'];
    return ['appositive after'];
  }
  const is = one.is;
  return is & (IS.country | IS.place | IS.city) && one.shape === 'capital' ? ['place after'] : [];
}

/** "(born 1950)", "(1950-2001)", "(Pakistan)", "(UNESCO)". */
function inBrackets(words: readonly Word[], at: number): string[] {
  const one = words[at];
  const closed = words[at + 1]?.text === ')';
  if (!one) return [];
  if (one.key === 'born' || one.key === 'b') return ['life dates after'];
  if (/^\d{4}$/.test(one.text) && /^[-–—]$/.test(words[at + 1]?.text ?? '')) return ['life dates after'];
  if (/^\d{1,2}$/.test(one.text) && closed) return ['age after'];
  if (one.is & IS.country) return ['country in brackets'];
  return one.shape === 'upper' && closed ? ['acronym in brackets'] : ['brackets after'];
}

/** A pronoun for a person in what follows of the sentence, before anyone else is named. */
function pronouns({ words, to }: Candidate): string[] {
  for (let i = to; i < words.length; i++) {
    const { key, shape } = words[i] as Word;
    if (/^(?:he|she|his|her|him|himself|herself|who)$/.test(key)) return ['he or she follows'];
    if (/^(?:it|its|they|their|which|where)$/.test(key)) return ['it follows'];
    if (shape === 'capital' && i > to + 1) return [];
  }
  return [];
}

function isRole(word: Word | undefined): boolean {
  return !!word && word.shape === 'lower' && ((word.is & IS.role) !== 0 || isTitle(word.key) || KIN.has(word.key));
}

function isBreak(word: Word | undefined): boolean {
  return !word || /^[,.;:()—–"”]$/.test(word.text);
}

function startsUpper(words: readonly Word[], at: number): boolean {
  const next = words[at]?.key === 'the' ? words[at + 1] : words[at];
  return next?.shape === 'capital' || next?.shape === 'upper';
}
