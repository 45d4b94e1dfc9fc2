import { KIND } from '../words/kinds.ts';
import { beyondCommas, memberBefore, withoutStyle } from './beyond-commas.ts';
import { headEnd } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { isHuman } from './phrase-words.ts';
import { NONE, nameSubject, SAME, type Subject, WRITINGS } from './subject.ts';
import { isMark, isWord, type Token } from './tokens.ts';

/**
 * @param at the last token before the verb and its auxiliaries.
 * @returns the verb's subject in its usual place, left of it.
 */
export function subjectLeft(tokens: readonly Token[], at: number): Subject {
  const token = tokens[at];
  if (!token) return NONE;
  if (token.shape === 'name') return nameSubject(tokens, at);
  const styled = withoutStyle(tokens, at);
  if (styled < at) return nameSubject(tokens, styled);
  if (token.key === 'he' || token.key === 'she') return { kind: 'pronoun', pronoun: token.key, at };
  if (token.key === 'who') return relative(tokens, at);
  if (/^(?:and|but|or|then|yet)$/.test(token.key)) return SAME;
  if (token.shape === 'mark') return isMark(token, ',') ? beyondCommas(tokens, at) : NONE;
  const member = memberBefore(tokens, at);
  if (member >= 0) return nameSubject(tokens, member);
  if (token.shape === 'quotation' || /^(?:to|by|of|for|in|on|at|as)$/.test(token.key)) return NONE;
  const start = phraseStart(tokens, at + 1);
  const first = besideOthers(tokens, at);
  if (first >= 0) return nameSubject(tokens, first);
  // "The oldest member of the house said".
  const head = isHuman(token) ? -1 : headEnd(tokens, start);
  return writer(tokens, at) ?? { kind: 'phrase', start, end: head > 0 && head <= at ? head : at + 1 };
}

/** @returns the name before what ends at `at`: "Plum and six other cooks"; -1 if it is no such thing. */
function besideOthers(tokens: readonly Token[], at: number): number {
  for (let six = at - 1; six > Math.max(1, at - 4) && isWord(tokens[six]); six--) {
    const named = tokens[six - 1]?.key === 'and' && tokens[six - 2]?.shape === 'name' && !tokens[six - 2]?.possessive;
    if (((tokens[six]?.kind ?? 0) & KIND.numeral) !== 0) return named ? six - 2 : -1;
  }
  return -1;
}

/** "Plum's letter said", "her statement to the court said". */
function writer(tokens: readonly Token[], at: number): Subject | undefined {
  let writing = at;
  while (writing > at - 5 && !WRITINGS.test(tokens[writing]?.key ?? '')) writing--;
  const owner = tokens[writing - 1];
  if (!owner || writing === at - 5 || (writing < at && !/^(?:to|of)$/.test(tokens[writing + 1]?.key ?? '')))
    return undefined;
  if (owner.shape === 'name' && owner.possessive) return { kind: 'people', people: [owner.person], at: writing - 1 };
  const pronoun = owner.key === 'his' ? 'he' : owner.key === 'her' ? 'she' : undefined;
  return pronoun && { kind: 'pronoun', pronoun, at: writing - 1 };
}

/** "Dmitriev, who said": the name before the comma; "a man who said": nobody we could name. */
function relative(tokens: readonly Token[], at: number): Subject {
  const comma = isMark(tokens[at - 1], ',');
  const before = tokens[comma ? at - 2 : at - 1];
  if (before?.shape === 'name' && !before.possessive) return { kind: 'people', people: [before.person], at: at - 2 };
  if (!comma) return apposed(tokens, at);
  const named = beyondCommas(tokens, at - 1, true);
  const start = phraseStart(tokens, at - 1);
  // "The 24-year-old, who had waited, said".
  return named === NONE && start < at - 1 ? { kind: 'phrase', start, end: at - 1 } : named;
}

/** "Plum is a former cook from Ockham who says": whose predicate it is. */
function complemented(tokens: readonly Token[], who: number): Subject {
  for (let be = who - 2; be > 0 && be > who - 12 && (isWord(tokens[be]) || tokens[be]?.shape === 'name'); be--) {
    if (!/^(?:is|was)$/.test(tokens[be]?.key ?? '') || headEnd(tokens, be + 1) < 0) continue;
    const subject = subjectLeft(tokens, be - 1);
    return subject.kind === 'people' || subject.kind === 'pronoun' ? subject : NONE;
  }
  return NONE;
}

/** "Plum, a retired bishop who says": the name before the apposition. */
function apposed(tokens: readonly Token[], who: number): Subject {
  const start = phraseStart(tokens, who);
  const name = tokens[start - 2];
  if (start < who && !isMark(tokens[start - 1], ',')) return complemented(tokens, who);
  if (start >= who || name?.shape !== 'name' || name.possessive) return NONE;
  return { kind: 'people', people: [name.person], at: start - 2 };
}
