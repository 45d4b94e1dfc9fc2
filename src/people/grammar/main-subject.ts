import { apposedStart } from './apposed-start.ts';
import { identified } from './identified.ts';
import { headEnd } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { AUXILIARIES, DETERMINERS, looksLikeVerb, PREPOSITIONS } from './phrase-words.ts';
import { pronounSubject } from './pronoun-subject.ts';
import { commaBefore, NONE, nameSubject, type Subject } from './subject.ts';
import { subjectEnd } from './subject-end.ts';
import { isCapital, isMark, isWord, type Token } from './tokens.ts';

const OPENERS = new Set(
  'but and then yet still so now however meanwhile instead later afterwards afterward also nor'.split(' '),
);

/** @returns the subject a sentence begins with, after "In March," and the like. */
export function mainSubject(tokens: readonly Token[], from = 0): Subject {
  let at = from === 0 ? afterDateline(tokens) : from;
  while (OPENERS.has(tokens[at]?.key ?? '')) at++;
  const first = tokens[at];
  if (!first || first.shape === 'quotation') return NONE;
  const told = identified(tokens, at) ?? pronounSubject(tokens, at);
  if (told) return told;
  if (first.key === 'as' && tokens[at + 1]?.key === 'for') return mainSubject(tokens, at + 2);
  if (SUBORDINATORS.has(first.key)) return afterClause(tokens, at) ?? afterOpening(tokens, at);
  const named = leadingName(tokens, at);
  if (named) return named;
  const head = subjectEnd(tokens, at);
  const opens = DETERMINERS.has(first.key) || first.possessive || first.shape === 'name';
  if (opens) return { kind: 'phrase', start: at, end: head < 0 ? at + 1 : head };
  return afterOpening(tokens, at);
}

/** They open a clause that stands before the sentence's own. */
export const SUBORDINATORS = new Set(
  'when while after before although though if since because once until as where'.split(' '),
);

/** "SELVANNE, June 16 — The governor": a place and a day before the first sentence. */
function afterDateline(tokens: readonly Token[]): number {
  if (!isCapital(tokens[0])) return 0;
  const dash = tokens.findIndex((token, at) => at < 9 && isMark(token, '—–'));
  const place = tokens
    .slice(0, Math.max(0, dash))
    .every((token) => isCapital(token) || isMark(token, ',.()') || /\d/.test(token.key));
  return dash > 0 && place ? dash + 1 : 0;
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
  for (let name = at; name < Math.min(tokens.length, at + 12); name++) {
    const token = tokens[name];
    if (token?.shape === 'quotation') return undefined;
    if (token?.shape !== 'name') continue;
    if (token.possessive) continue;
    const start = phraseStart(tokens, name);
    if (start <= at) return { kind: 'people', people: [token.person], at: name };
    const comma = commaBefore(tokens, name);
    const apposed = comma > at && apposedStart(tokens, comma) <= at && headEnd(tokens, at) > 0;
    return apposed ? { kind: 'people', people: [token.person], at: name } : undefined;
  }
  return undefined;
}

/** "In 2022 she sent", "After nine days of talks, Lavrov said"; "Asked if he wanted it, the actuary smiled". */
function afterOpening(tokens: readonly Token[], from: number): Subject {
  const aside = /^[a-z]+(?:ed|ing)$/.test(tokens[from]?.key ?? '')
    ? tokens.findIndex((token) => isMark(token, ','))
    : -1;
  if (aside > from && !isApposed(tokens, aside) && isPlain(tokens.slice(from, aside)))
    return mainSubject(tokens, aside + 1);
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.shape === 'quotation') break;
    const comma = isMark(token, ',');
    if (comma && DETERMINERS.has(tokens[at + 1]?.key ?? '') && !isApposed(tokens, at))
      return mainSubject(tokens, at + 1);
    if (token?.key === 'he' || token?.key === 'she') return { kind: 'pronoun', pronoun: token.key, at };
    const phrase = actor(tokens, at);
    if (phrase) return phrase;
    if (token?.shape !== 'name' || token.possessive || isGoverned(tokens, at)) continue;
    const subject = nameSubject(tokens, at);
    if (subject.kind === 'people') return subject;
  }
  return NONE;
}

/** Nothing but words and names. */
function isPlain(tokens: readonly Token[]): boolean {
  return tokens.every((token) => isWord(token) || token.shape === 'name');
}

/** "It belongs to Plum, a former teacher": what follows a name with "a" says what that person is. */
export function isApposed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma - 1]?.shape === 'name' && /^an?$/.test(tokens[comma + 1]?.key ?? '');
}

const DEFINITE = new Set(['the', 'his', 'her', 'their', 'its']);

/** "On Monday the challenger took", "in the public seats his mother wept": a phrase that no preposition governs, and its verb. */
function actor(tokens: readonly Token[], at: number): Subject | undefined {
  if (!DEFINITE.has(tokens[at]?.key ?? '') || PREPOSITIONS.has(tokens[at - 1]?.key ?? '')) return undefined;
  const end = subjectEnd(tokens, at);
  const verb = AUXILIARIES.has(tokens[end]?.key ?? '') || looksLikeVerb(tokens, end);
  return end > 0 && verb ? { kind: 'phrase', start: at, end } : undefined;
}

/**
 * "Syria on Friday condemned Plum and said": what opens with neither preposition nor adverb nor participle has its subject
 * there, and Plum is not it.
 */
export function isObject(tokens: readonly Token[], name: number): boolean {
  const [first] = tokens;
  const key = first?.key ?? '';
  const opening = PREPOSITIONS.has(key) || SUBORDINATORS.has(key) || /(?:ed|ing|ly|day)$/.test(key);
  if (opening || first?.shape === 'name') return false;
  return tokens.slice(1, name).some((_, i) => looksLikeVerb(tokens, i + 1));
}

/** "Through his lawyer, Quentin Violet, he said": an apposition to what a preposition governs is no subject. */
function isGoverned(tokens: readonly Token[], name: number): boolean {
  const comma = commaBefore(tokens, name);
  return comma > 0 && PREPOSITIONS.has(tokens[phraseStart(tokens, comma) - 1]?.key ?? '');
}
