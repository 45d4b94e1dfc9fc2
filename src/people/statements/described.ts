import type { Place } from '../article-people.ts';
import { DETERMINERS, isHuman, LINKS, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import { toPlaces } from '../roles/stretch.ts';
import { IS } from '../words/lexicon.ts';
import type { Bearers } from './bearers.ts';

/** How many words may stand between "the" and what somebody is. */
const REACH = 4;

/** @returns whom a sentence calls by their office without a name, wherever in it: "nobody asked the mayor". */
export function described(
  scene: Scene,
  sentence: number,
  bearers: Bearers,
  recent: number,
): (readonly [person: number, place: Place])[] {
  const tokens = scene.tokens(sentence);
  return tokens.flatMap((token, at) => {
    if (!isWord(token) || !(bearers.has(token) || isAged(tokens, at)) || isNaming(tokens, at + 1)) return [];
    const start = definiteStart(tokens, at);
    const [person] = start < 0 ? [] : bearers.find(tokens, start, at + 1, recent);
    if (person === undefined) return [];
    return toPlaces(tokens, [[start, at + 1]], sentence).map((place) => [person, place] as const);
  });
}

/** "The 22-year-old striker". */
function isAged(tokens: readonly Token[], noun: number): boolean {
  return tokens[noun - 1]?.key === 'year-old' && isHuman(tokens[noun]);
}

/** @returns position of the "the" before a noun; -1 if there is none. */
function definiteStart(tokens: readonly Token[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const token = tokens[at];
    if (token?.key === 'the') return at;
    const hyphen = isMark(token, '-') && token?.glued;
    if (!hyphen && (!isWord(token) || DETERMINERS.has(token.key) || token.possessive)) return -1;
  }
  return -1;
}

/** "The mayor Ada Plum", "the mayor, Ada Plum", "the deputy mayor": a name follows, or the phrase goes on. */
function isNaming(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (isMark(after, ',')) return namesNext(tokens, next + 1);
  if (!after || tokens[next - 1]?.possessive || after.shape === 'mark' || after.shape === 'quotation') return false;
  if (!isWord(after) || isHuman(after)) return true;
  return !((after.is & IS.function) !== 0 || LINKS.has(after.key) || looksLikeVerb(tokens, next));
}

function namesNext(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + 6)) {
    if (token.shape === 'name') return true;
    if (!isWord(token) && !isMark(token, '.')) return false;
  }
  return false;
}
