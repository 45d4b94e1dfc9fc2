import { apposedStart } from './apposed-start.ts';
import { identified } from './identified.ts';
import { actor, afterDateline, isApposed, isGoverned, SUBORDINATORS } from './openings.ts';
import { headEnd } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { DETERMINERS } from './phrase-words.ts';
import { pronounSubject } from './pronoun-subject.ts';
import { commaBefore, NONE, nameSubject, type Subject } from './subject.ts';
import { subjectEnd } from './subject-end.ts';
import { isMark, isWord, type Token } from './tokens.ts';

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
