import { beyondCommas, memberBefore, withoutStyle } from './beyond-commas.ts';
import { headEnd } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { isHuman, isWriting } from './phrase-words.ts';
import { NONE, nameSubject, SAME, type Subject } from './subject.ts';
import { isMark, lastBefore, type Token } from './tokens.ts';

/**
 * @param at the last token before the verb and its auxiliaries.
 * @returns the verb's subject in its usual place, left of it.
 */
export function subjectLeft(tokens: readonly Token[], at: number): Subject {
  const token = tokens[at];
  if (!token) return NONE;
  const name = withoutStyle(tokens, at);
  if (tokens[name]?.shape === 'name') return nameSubject(tokens, name);
  if (token.key === 'he' || token.key === 'she') return { kind: 'pronoun', pronoun: token.key, at };
  if (token.key === 'who') return relative(tokens, at);
  if (/^(?:and|but|or|then|yet)$/.test(token.key)) return SAME;
  if (isMark(token, ',')) return beyondCommas(tokens, at);
  const member = memberBefore(tokens, at);
  if (member >= 0) return nameSubject(tokens, member);
  if (token.shape === 'mark') return NONE;
  if (token.shape === 'quotation' || /^(?:to|by|of|for|in|on|at|as)$/.test(token.key)) return NONE;
  const start = phraseStart(tokens, at + 1);
  // "The oldest member of the house said".
  const head = isHuman(token) ? -1 : headEnd(tokens, start);
  return writer(tokens, at) ?? { kind: 'phrase', start, end: head > 0 && head <= at ? head : at + 1 };
}

/** "Plum's letter said", "her statement to the court said". */
function writer(tokens: readonly Token[], at: number): Subject | undefined {
  const writing = lastBefore(tokens, at + 1, isWriting, at - 4);
  if (writing < 0) return undefined;
  const owner = tokens[writing - 1];
  if (writing < at && !/^(?:to|of)$/.test(tokens[writing + 1]?.key ?? '')) return undefined;
  if (owner?.shape === 'name' && owner.possessive) return { kind: 'people', people: [owner.person], at: writing - 1 };
  const pronoun = owner?.key === 'his' ? 'he' : owner?.key === 'her' ? 'she' : undefined;
  return pronoun && { kind: 'pronoun', pronoun, at: writing - 1 };
}

/** "Dmitriev, who said": the name before the comma; "Plum, a retired bishop who says": the name before the apposition. */
function relative(tokens: readonly Token[], who: number): Subject {
  const comma = isMark(tokens[who - 1], ',');
  const end = comma ? who - 1 : who;
  const start = phraseStart(tokens, end);
  const at = tokens[end - 1]?.shape === 'name' ? end - 1 : comma || !isMark(tokens[start - 1], ',') ? -1 : start - 2;
  const name = tokens[at];
  if (name?.shape === 'name' && !name.possessive) return { kind: 'people', people: [name.person], at };
  if (!comma) return NONE;
  const named = beyondCommas(tokens, end, true);
  // "The 24-year-old, who had waited, said".
  return named === NONE && start < end ? { kind: 'phrase', start, end } : named;
}
