import { hasPart, PART } from '../words/parts.ts';
import { apposedStart } from './apposed-start.ts';
import { identified } from './identified.ts';
import { isAuxiliary, isDeterminer, isPreposition, looksLikeVerb } from './phrase-words.ts';
import { commaBefore, NONE, nameSubject, namingStart, type Subject, subjectEnd } from './subject.ts';
import { closes, firstFrom, isCapital, isComma, isMark, type Token } from './tokens.ts';

/** @param from where a clause begins. @returns the subject it begins with, after "In March," and the like. */
export function mainSubject(tokens: readonly Token[], from = 0): Subject {
  let at = from === 0 ? afterDateline(tokens) : from;
  while (hasPart(tokens[at], PART.connective)) at++;
  const first = tokens[at];
  if (!first || first.shape === 'quotation') return NONE;
  const told = identified(tokens, at) ?? leadingPronoun(tokens, at);
  if (told) return told;
  if (hasPart(first, PART.subordinator)) return afterClause(tokens, at) ?? afterOpening(tokens, at);
  const named = leadingName(tokens, at);
  if (named) return named;
  const opens = isDeterminer(first) || first.possessive;
  return opens
    ? { kind: 'phrase', start: at, end: Math.max(at + 1, subjectEnd(tokens, at)) }
    : afterOpening(tokens, at);
}

/** "He called"; "A banker by profession, he called"; not "The banker, he called, was". */
function leadingPronoun(tokens: readonly Token[], from: number): Subject | undefined {
  const first = tokens[from]?.key ?? '';
  const comma = /^(?:an?|the)$/.test(first) ? firstFrom(tokens, from + 1, closes) : -1;
  const aside = first === 'the' && (isMark(tokens[comma + 3], ',') || isAuxiliary(tokens[comma + 2]));
  const at = comma > 0 && isMark(tokens[comma], ',') && !aside ? comma + 1 : from;
  const pronoun = tokens[at]?.key;
  return pronoun === 'he' || pronoun === 'she' ? { kind: 'pronoun', pronoun, at } : undefined;
}

/** "When the poet was buried, the president, Nurdaulet Seitkhan, turned up": who the clause after the comma is about. */
function afterClause(tokens: readonly Token[], from: number): Subject | undefined {
  for (let at = from; at < tokens.length && tokens[at]?.shape !== 'quotation'; at++) {
    if (!isMark(tokens[at], ',')) continue;
    const subject = mainSubject(tokens, at + 1);
    if (subject.kind === 'people' || subject.kind === 'pronoun') return subject;
  }
  return undefined;
}

/** "Governor Solvang flew"; "The prosecutor, Ngaire Colquhoun, told". */
function leadingName(tokens: readonly Token[], at: number): Subject | undefined {
  for (let name = at; name < at + 12; name++) {
    const token = tokens[name];
    if (token?.shape === 'quotation') return undefined;
    if (token?.shape !== 'name' || token.possessive) continue;
    const comma = commaBefore(tokens, name);
    const leads = namingStart(tokens, name) <= at || (comma > at && apposedStart(tokens, comma) <= at);
    return leads ? { kind: 'people', people: [token.person], at: name } : undefined;
  }
  return undefined;
}

/** "In 2022 she sent", "After nine days of talks, Lavrov said"; "Asked if he wanted it, the actuary smiled". */
function afterOpening(tokens: readonly Token[], from: number): Subject {
  const aside = /^[a-z]+(?:ed|ing)$/.test(tokens[from]?.key ?? '') ? tokens.findIndex(isComma) : -1;
  if (aside > from) return mainSubject(tokens, aside + 1);
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.shape === 'quotation') break;
    const opens = isMark(token, ',') && isDeterminer(tokens[at + 1]);
    if (opens && !isApposed(tokens, at)) return mainSubject(tokens, at + 1);
    if (token?.key === 'he' || token?.key === 'she') return { kind: 'pronoun', pronoun: token.key, at };
    const phrase = actor(tokens, at);
    if (phrase) return phrase;
    if (token?.shape !== 'name') continue;
    const subject = nameSubject(tokens, at);
    if (subject.kind === 'people') return subject;
  }
  return NONE;
}

/** @returns position after a place and a day before the first sentence: "SELVANNE, June 16 — The governor"; 0 if there are none. */
function afterDateline(tokens: readonly Token[]): number {
  const dash = firstFrom(tokens, 0, isNoDateline, 9);
  return dash > 0 && isCapital(tokens[0]) && isMark(tokens[dash], '—–') ? dash + 1 : 0;
}

const isNoDateline = (token: Token): boolean => !(isCapital(token) || isMark(token, ',.()') || /\d/.test(token.key));

/** @returns whether what follows a name, or "one", says with "a" what that person is: "It belongs to Plum, a former teacher". */
export function isApposed(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[comma - 1];
  return (before?.shape === 'name' || before?.key === 'one') && /^an?$/.test(tokens[comma + 1]?.key ?? '');
}

const OWNING = /^(?:the|his|her|their|its)$/;

/**
 * @returns a phrase that no preposition governs and that has its verb: "On Monday the challenger took", "in the public seats his
 *   mother wept"; undefined if none begins at `at`.
 */
function actor(tokens: readonly Token[], at: number): Subject | undefined {
  if (!isDeterminer(tokens[at]) || !OWNING.test(tokens[at]?.key ?? '')) return undefined;
  const end = isPreposition(tokens[at - 1]) ? -1 : subjectEnd(tokens, at);
  return end > 0 && looksLikeVerb(tokens, end) ? { kind: 'phrase', start: at, end } : undefined;
}
