import { membership } from '../roles/membership.ts';
import { DETERMINERS, headEnd, isHumanPhrase, LINKS, phraseStart, subjectEnd } from './noun-phrase.ts';
import { isMark, type Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Who does what a verb says, as far as grammar tells. */
export type Subject =
  | { readonly kind: 'people'; readonly people: readonly number[]; readonly at: number }
  | { readonly kind: 'pronoun'; readonly pronoun: 'he' | 'she'; readonly at: number }
  /** A noun phrase: "the judge", "his daughter", "the report". */
  | { readonly kind: 'phrase'; readonly start: number; readonly end: number }
  /** The subject of the clause before: "and said", ", adding". */
  | { readonly kind: 'same' }
  | { readonly kind: 'none' };

export const NONE: Subject = { kind: 'none' };
const SAME: Subject = { kind: 'same' };

/** Words that may stand between a subject and its verb. */
const BETWEEN = words(
  `has have had did does do would will could can may might must also later once then twice still now again already just even
  since soon often repeatedly famously always only both all himself herself afterward afterwards earlier first today
  yesterday tomorrow sunday monday tuesday wednesday thursday friday saturday`.replace(/\s+/g, ' '),
);
const NEGATIONS = words('not never neither nor cannot hardly');
const BE = words('is are was were be been being');
/** They govern the noun phrase after them, which is then no subject. */
const PREPOSITIONS = new Set([
  ...LINKS,
  ...words(
    'by through about against between after before under over through during without than like unlike including near via',
  ),
]);

/** Where a walk left from a verb comes to, and what it passed. */
interface Left {
  readonly at: number;
  readonly negated: boolean;
  readonly passive: boolean;
}

export function walkToSubject(tokens: readonly Token[], verb: number): Left {
  let at = verb - 1;
  let negated = false;
  let passive = false;
  for (; at >= 0; at--) {
    const key = tokens[at]?.key ?? '';
    if (NEGATIONS.has(key) || key.endsWith("n't")) negated = true;
    else if (BE.has(key)) passive = true;
    else if (!BETWEEN.has(key) && !(key.endsWith('ly') && key.length > 4)) break;
  }
  return { at, negated, passive };
}

/**
 * @param at the last token before the verb and its auxiliaries.
 * @returns the verb's subject in its usual place, left of it.
 */
export function subjectLeft(tokens: readonly Token[], at: number): Subject {
  const token = tokens[at];
  if (!token) return NONE;
  if (token.shape === 'name') return nameSubject(tokens, at);
  if (token.key === 'he' || token.key === 'she') return { kind: 'pronoun', pronoun: token.key, at };
  if (token.key === 'who') return relative(tokens, at);
  if (/^(?:and|but|or|then|yet)$/.test(token.key)) return SAME;
  if (token.shape === 'mark') return isMark(token, ',') ? beyondCommas(tokens, at) : NONE;
  const member = memberBefore(tokens, at);
  if (member >= 0) return nameSubject(tokens, member);
  if (token.shape === 'quotation' || /^(?:to|by|of|for|in|on|at|as)$/.test(token.key)) return NONE;
  return { kind: 'phrase', start: phraseStart(tokens, at + 1), end: at + 1 };
}

/** "Lavrov and Rubio said" has two; "a spokesman for Rubio said" has none. */
function nameSubject(tokens: readonly Token[], at: number): Subject {
  const token = tokens[at];
  if (token?.shape !== 'name' || token.possessive) return NONE;
  const start = phraseStart(tokens, at);
  const before = tokens[start - 1];
  if (before && PREPOSITIONS.has(before.key)) return holder(start - 1);
  const people = [token.person];
  if (before?.key === 'and') {
    const other = tokens[start - 2];
    if (other?.shape === 'name' && !other.possessive) people.unshift(other.person);
  }
  return { kind: 'people', people, at };
}

/** "A spokesman for Rubio": the phrase is the spokesman's. */
function holder(preposition: number): Subject {
  return { kind: 'phrase', start: Math.max(0, preposition - 1), end: preposition };
}

/** "Dmitriev, who said": the name before the comma; "a man who said": nobody we could name. */
function relative(tokens: readonly Token[], at: number): Subject {
  const comma = isMark(tokens[at - 1], ',');
  const before = tokens[comma ? at - 2 : at - 1];
  if (before?.shape === 'name' && !before.possessive) return { kind: 'people', people: [before.person], at: at - 2 };
  return comma ? beyondCommas(tokens, at - 1, true) : NONE;
}

/**
 * "Rostrup, a former engineer, said"; "The prosecutor, Ngaire Colquhoun, told"; "The driver, whom nobody saw, told".
 *
 * @param governed whether a name after a preposition will do, as it does for "who": "led by Plum, a cook, who said".
 */
function beyondCommas(tokens: readonly Token[], comma: number, governed = false): Subject {
  let last = -1;
  for (let at = comma; at > 0; at--) {
    const token = tokens[at];
    if (token?.shape === 'quotation' || isMark(token, ';:—–!?')) break;
    if (!isMark(token, ',')) continue;
    last = at;
    const name = tokens[at - 1]?.shape === 'name' ? at - 1 : memberBefore(tokens, at - 1);
    const before = tokens[name];
    if (before?.shape !== 'name' || before.possessive) continue;
    const start = phraseStart(tokens, name);
    if (at === comma && name === at - 1 && !isMark(tokens[start - 1], ',')) return NONE;
    if (governed || !PREPOSITIONS.has(tokens[start - 1]?.key ?? ''))
      return { kind: 'people', people: [before.person], at: name };
  }
  if (last < 0 || last === comma) return NONE;
  const start = phraseStart(tokens, last);
  return start < last ? { kind: 'phrase', start, end: last } : NONE;
}

/** @returns the name of whoever is "of" what ends at `at`: "Torvald Inchbald of the Maritime Institute"; -1 if nobody is. */
function memberBefore(tokens: readonly Token[], at: number): number {
  for (let name = at - 1; name >= Math.max(0, at - 8); name--) {
    if (tokens[name]?.shape !== 'name') continue;
    return membership(tokens, name + 1)?.[1] === at + 1 ? name : -1;
  }
  return -1;
}

/** @returns the subject that follows its verb: "said Delphine Akintola", "said his daughter, Inez Solanas". */
export function subjectRight(tokens: readonly Token[], verb: number): Subject {
  let at = verb + 1;
  while (BETWEEN.has(tokens[at]?.key ?? '')) at++;
  const first = tokens[at];
  if (!first) return NONE;
  if (first.key === 'he' || first.key === 'she') return { kind: 'pronoun', pronoun: first.key, at };
  for (let name = at; name < Math.min(tokens.length, at + 14); name++) {
    const token = tokens[name];
    if (token?.shape === 'quotation') break;
    if (token?.shape !== 'name' || token.possessive) continue;
    if (name === at || phraseStart(tokens, name) <= at) return { kind: 'people', people: [token.person], at: name };
    const comma = commaBefore(tokens, name);
    if (comma > at && phraseStart(tokens, comma) <= at && isHumanPhrase(tokens, at, comma))
      return { kind: 'people', people: [token.person], at: name };
    break;
  }
  const head = DETERMINERS.has(first.key) || first.possessive ? headEnd(tokens, at) : -1;
  return head < 0 ? NONE : { kind: 'phrase', start: at, end: head };
}

function commaBefore(tokens: readonly Token[], name: number): number {
  const start = phraseStart(tokens, name);
  const mark = tokens[start - 1];
  return isMark(mark, ',') ? start - 1 : -1;
}

const OPENERS = words('but and then yet still so now however meanwhile instead later afterwards afterward also nor');

/** @returns the subject a sentence begins with, after "In March," and the like. */
export function mainSubject(tokens: readonly Token[], from = 0): Subject {
  let at = from;
  while (OPENERS.has(tokens[at]?.key ?? '')) at++;
  const first = tokens[at];
  if (!first || first.shape === 'quotation') return NONE;
  if (first.key === 'he' || first.key === 'she') return { kind: 'pronoun', pronoun: first.key, at };
  const named = leadingName(tokens, at);
  if (named) return named;
  const head = subjectEnd(tokens, at);
  const opens = DETERMINERS.has(first.key) || first.possessive || first.shape === 'name';
  if (opens) return { kind: 'phrase', start: at, end: head < 0 ? at + 1 : head };
  return afterOpening(tokens, at);
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
    const apposed = comma > at && phraseStart(tokens, comma) <= at && isHumanPhrase(tokens, at, comma);
    return apposed ? { kind: 'people', people: [token.person], at: name } : undefined;
  }
  return undefined;
}

/** "In 2022 she sent", "After nine days of talks, Lavrov said". */
function afterOpening(tokens: readonly Token[], from: number): Subject {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.shape === 'quotation') break;
    const comma = isMark(token, ',');
    if (comma && DETERMINERS.has(tokens[at + 1]?.key ?? '')) return mainSubject(tokens, at + 1);
    if (token?.key === 'he' || token?.key === 'she') return { kind: 'pronoun', pronoun: token.key, at };
    if (token?.shape !== 'name' || token.possessive || isGoverned(tokens, at)) continue;
    const subject = nameSubject(tokens, at);
    if (subject.kind === 'people') return subject;
  }
  return NONE;
}

/** "Through his lawyer, Quentin Violet, he said": an apposition to what a preposition governs is no subject. */
function isGoverned(tokens: readonly Token[], name: number): boolean {
  const comma = commaBefore(tokens, name);
  return comma > 0 && PREPOSITIONS.has(tokens[phraseStart(tokens, comma) - 1]?.key ?? '');
}
