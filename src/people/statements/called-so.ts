import type { Place } from '../article-people.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isAdverb, isDeterminer } from '../grammar/phrase-words.ts';
import { firstFrom, isMark, isName, isQuotation, type Line, lastBefore, type Token } from '../grammar/tokens.ts';
import { chosen } from '../roles/chosen.ts';
import { predicates } from '../roles/predicate.ts';
import { type Stretch, toPlaces } from '../roles/stretch.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { hasPart, PART } from '../words/parts.ts';
import { antecedent } from './antecedent.ts';
import type { Focus } from './focus.ts';

/** Somebody whom a sentence speaks of without a name, and what tells so. */
export type Told = readonly [person: number, places: readonly Place[]];

/** What a verb says that somebody is or becomes: "described her as", "made him". */
const CALLING =
  /^(?:describ|nam|appoint|elect|hail|introduc|hir|mak|call|dubb|declar)(?:e[sd]?|ing|s)?$|^(?:made|chose)$/;

/** "Made her | captain", "described him as | a thief", "called her | "the best of us"", "Plum was | "a friend of the house"". */
export function calledSo(focus: Focus, sentence: number): Told[] {
  const line = focus.scene.line(sentence);
  const { tokens, kinds, starts } = line;
  const found: Told[] = [];
  if ((kinds & (KIND.personal | KIND.quotation)) === 0) return found;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isQuotation(token)) {
      const words = focus.scene.spoken(sentence).find((one) => (one.starts[0] ?? 0) > (starts[at] ?? 0));
      if (!words || !isDeterminer(words.tokens[0]) || headEnd(words.tokens, 0) < 0) continue;
      const person = beforeQuotation(focus, sentence, at);
      const end = words.tokens.length - (isMark(words.tokens.at(-1), '.,') ? 1 : 0);
      if (person !== undefined) found.push([person, toPlaces(words, [[0, end]])]);
    } else if (isObject(token) && CALLING.test(tokens[at - 1]?.key ?? '')) {
      const bare = token.key === 'her' && !/^(?:as|an?|the)$/.test(tokens[at + 1]?.key ?? '');
      if (bare && (tokens[at - 1]?.key !== 'made' || hasKind(tokens[at + 1], KIND.kin))) continue;
      const places = toPlaces(line, chosen(tokens, at + 1));
      const person = places.length > 0 ? object(focus, sentence, at) : undefined;
      if (person !== undefined) found.push([person, places]);
    }
  }
  return found;
}

/** "That his client | is a poor record-keeper", "where her co-pilot | is an instructor", "described the guide | as a friend". */
export function complements(tokens: readonly Token[], start: number, end: number): Stretch[] {
  const before = tokens[start - 1]?.key ?? '';
  if (hasPart(tokens[end], PART.be)) return /^(?:if|whether)$/.test(before) ? [] : predicates(tokens, end);
  return CALLING.test(before) && tokens[end]?.key === 'as' ? chosen(tokens, end) : [];
}

/** @returns what a speaker says to be: "I | am a mother of two", "I'm a nurse"; not "I am looking forward to it". */
export function ofThemselves(line: Line): Place[] {
  const { tokens } = line;
  const found: Stretch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { key } = tokens[at] as Token;
    const verb = key === 'i' ? at + 1 : at;
    if ((key !== 'i' && key !== "i'm") || !hasPart(tokens[verb], PART.be)) continue;
    const sure = !DOUBTFUL.test(tokens[at - 1]?.key ?? '') && !/^(?!being)\w+ing$/.test(tokens[verb + 1]?.key ?? '');
    if (sure) found.push(...predicates(tokens, verb));
  }
  return toPlaces(line, found);
}

/** "When I was a boy", "I thought that I was a fool". */
const DOUBTFUL = /^(?:if|when|that|whether|think|thought|like)$/;

const isObject = ({ key }: Token): boolean => key === 'him' || key === 'her';

/** @returns whom a pronoun, as an object, stands for; not for whom the sentence is about. */
function object(focus: Focus, sentence: number, at: number): number | undefined {
  const tokens = focus.scene.tokens(sentence);
  const person = antecedent(focus, tokens[at]?.key === 'her' ? 'she' : 'he', sentence, at);
  const subject = focus.subjects[sentence];
  return person === subject && !tokens[at - 1]?.key.endsWith('ing') ? undefined : person;
}

function beforeQuotation(focus: Focus, sentence: number, quotation: number): number | undefined {
  const tokens = focus.scene.tokens(sentence);
  let at = quotation - 1;
  const be = hasPart(tokens[at], PART.be);
  if (be || tokens[at]?.key === 'as') at--;
  while (be && isAdverb(tokens[at])) at--;
  // "Plum, she said, | was".
  if (be && isMark(tokens[at], ',')) at = lastBefore(tokens, at, (token) => isMark(token, ',')) - 1;
  const token = tokens[at];
  const calls = be || CALLING.test(tokens[at - 1]?.key ?? '');
  if (!token || !calls) return undefined;
  if (isName(token)) return token.shape === 'name' && !token.possessive ? token.person : undefined;
  if (/^(?:himself|herself)$/.test(token.key)) return focus.subjects[sentence];
  // "Plum put it to him that he was".
  if (be && /^s?he$/.test(token.key) && firstFrom(tokens, 0, isObject, at) < 0)
    return antecedent(focus, token.key as 'he' | 'she', sentence, at);
  return isObject(token) ? object(focus, sentence, at) : undefined;
}
