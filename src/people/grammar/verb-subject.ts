import { hasKind, KIND } from '../words/kinds.ts';
import { hasPart, PART } from '../words/parts.ts';
import { beyondCommas, memberBefore, withoutStyle } from './beyond-commas.ts';
import { headEnd, isHumanPhrase } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { isDeterminer, isHuman, isHumanPlural, isWriting } from './phrase-words.ts';
import { commaBefore, NONE, nameSubject, ownerAt, SAME, type Subject } from './subject.ts';
import { firstFrom, firstWord, isMark, lastBefore, type Token } from './tokens.ts';

/** @param at the last token before the verb and its auxiliaries. @returns the verb's subject in its usual place, left of it. */
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
  // "She and six colleagues said".
  const and = isHumanPlural(token) ? firstWord(tokens, 'and', Math.max(1, at - 3), at) : -1;
  const leader = tokens[and - 1];
  if (leader?.shape === 'name' || /^s?he$/.test(leader?.key ?? '')) return subjectLeft(tokens, and - 1);
  const start = phraseStart(tokens, at + 1);
  // "The oldest member of the house said".
  const head = isHuman(token) ? -1 : headEnd(tokens, start);
  return writer(tokens, at) ?? { kind: 'phrase', start, end: head > 0 && head <= at ? head : at + 1 };
}

/** "Plum's letter said", "her statement to the court said". */
function writer(tokens: readonly Token[], at: number): Subject | undefined {
  const writing = lastBefore(tokens, at + 1, isWriting, at - 4);
  if (writing < 0) return undefined;
  return writing < at && !/^(?:to|of)$/.test(tokens[writing + 1]?.key ?? '') ? undefined : ownerAt(tokens, writing - 1);
}

/** "Dmitriev, who said": the name before the comma; "Plum, a retired bishop who says": the name before the apposition. */
function relative(tokens: readonly Token[], who: number): Subject {
  const comma = isMark(tokens[who - 1], ',');
  const end = comma ? who - 1 : who;
  const start = phraseStart(tokens, end);
  const at = tokens[end - 1]?.shape === 'name' ? end - 1 : comma || !isMark(tokens[start - 1], ',') ? -1 : start - 2;
  const name = tokens[at];
  if (name?.shape === 'name' && !name.possessive) return { kind: 'people', people: [name.person], at };
  // "Plum, who ... and who said".
  if (tokens[who - 1]?.key === 'and') return SAME;
  // "Plum is a cook who said".
  const isPredicate = hasPart(tokens[start - 1], PART.be) && isHumanPhrase(tokens, start, end);
  if (isPredicate && !comma) return subjectLeft(tokens, walkToSubject(tokens, start - 1).at);
  if (!comma) return NONE;
  const named = beyondCommas(tokens, end, true);
  // "The 24-year-old, who had waited, said".
  return named === NONE && start < end ? { kind: 'phrase', start, end } : named;
}

/** @returns the subject that follows its verb: "said Delphine Akintola", "said his daughter, Inez Solanas". */
export function subjectRight(tokens: readonly Token[], verb: number): Subject {
  let at = verb + 1;
  while (hasPart(tokens[at], PART.between)) at++;
  const first = tokens[at];
  if (!first) return NONE;
  if (first.key === 'he' || first.key === 'she') return { kind: 'pronoun', pronoun: first.key, at };
  const name = firstFrom(tokens, at, isNameAlone, at + 14);
  const named = tokens[name];
  if (named?.shape === 'name') {
    const comma = commaBefore(tokens, name);
    const apposed = comma > at && phraseStart(tokens, comma) <= at && isHumanPhrase(tokens, at, comma);
    if (name === at || phraseStart(tokens, name) <= at || apposed)
      return { kind: 'people', people: [named.person], at: name };
  }
  const head = isDeterminer(first) || first.possessive ? headEnd(tokens, at) : -1;
  return head < 0 ? NONE : { kind: 'phrase', start: at, end: head };
}

const isNameAlone = ({ shape, possessive }: Token): boolean => shape === 'name' && !possessive;

const NEGATIONS = new Set('not never neither nor cannot hardly'.split(' '));
/** Where a walk left from a verb comes to, and what it passed. */
interface Left {
  readonly at: number;
  readonly negated: boolean;
  readonly passive: boolean;
}

/** Walks left from a verb over what may stand between it and its subject. */
export function walkToSubject(tokens: readonly Token[], verb: number): Left {
  let at = verb - 1;
  let negated = false;
  let passive = false;
  for (; at >= 0; at--) {
    const key = tokens[at]?.key ?? '';
    if (NEGATIONS.has(key) || key.endsWith("n't")) negated = true;
    else if (hasPart(tokens[at], PART.be)) passive = true;
    else if (key === 'on' && hasKind(tokens[at + 1], KIND.date)) continue;
    else if (!hasPart(tokens[at], PART.between) && !(key.endsWith('ly') && key.length > 4)) break;
  }
  return { at, negated, passive };
}
