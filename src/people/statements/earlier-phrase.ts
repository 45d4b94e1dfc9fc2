import type { Place } from '../article-people.ts';
import { AUXILIARIES, DETERMINERS, isHuman, LINKS, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { endOf, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { toPlaces } from '../roles/stretch.ts';

/** How many sentences back what somebody is called may stand. */
const REACH = 30;
/** How many words may stand between "a" and what somebody is. */
const WORDS = 4;

/**
 * "On Friday a driver fainted. ... That driver, Ada Plum, recalls little": what somebody was called before they were named.
 *
 * @param place a role that a sentence gives whom it names.
 * @returns the earlier phrase with the same noun; undefined if the role refers to none.
 */
export function earlierPhrase(scene: Scene, { start, end, sentence }: Place): Place | undefined {
  if (!/^[Tt]h(?:e|at) /.test(scene.article.text.slice(start, start + 5))) return undefined;
  const line = scene.line(sentence);
  const { tokens } = line;
  const last = tokens.findIndex((_, at) => endOf(line, at) === end);
  const noun = tokens[last];
  if (!isMark(tokens[last + 1], ',') || !isWord(noun) || !isHuman(noun)) return undefined;
  for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
    const line = scene.line(back);
    const earlier = line.tokens;
    for (let at = earlier.length - 1; at > 0; at--) {
      const begin = earlier[at]?.key === noun.key ? indefiniteStart(earlier, at) : -1;
      if (begin >= 0) return toPlaces(line, [[begin, phraseEnd(earlier, at + 1)]])[0];
    }
  }
  return undefined;
}

/**
 * "A man of 37 was arrested. Neighbours named him as Theo Marsh."
 *
 * @returns whom a sentence names so, for the first time, and what the sentence before called them.
 */
export function namedHere(scene: Scene, sentence: number): { person: number; place: Place } | undefined {
  if (scene.namedIn[sentence]?.length === 0) return undefined;
  const tokens = scene.tokens(sentence);
  const at = tokens.findIndex(({ shape }) => shape === 'name');
  if (!/^(?:as|is|was)$/.test(tokens[at - 1]?.key ?? '')) return undefined;
  const name = tokens[at];
  if (name?.shape !== 'name' || at > LONGEST || scene.people[name.person]?.mentions[0]?.start !== name.start)
    return undefined;
  const words = tokens.slice(0, at).map(({ key }) => key);
  if (!NAMED.test(words.join(' '))) return undefined;
  const line = scene.line(sentence - 1);
  const before = line.tokens;
  for (let noun = 0; noun < before.length; noun++) {
    const start = isHuman(before[noun]) ? indefiniteStart(before, noun) : -1;
    const [place] = start < 0 ? [] : toPlaces(line, [[start, phraseEnd(before, noun + 1)]]);
    if (place) return { person: name.person, place };
  }
  return undefined;
}

/** How many words may stand before the name. */
const LONGEST = 12;
const NAMED =
  /(?:(?:named|identified) (?:him|her)(?: [a-z]+){0,3} as|^s?he (?:was|has been)(?: [a-z]+){0,2} (?:named|identified)(?: [a-z]+){0,3} as|^s?he (?:is|was)|^(?:his|her) name (?:is|was))$/;

/** @returns position of "a" or "his" before a noun; -1 if there is none or the noun goes on. */
function indefiniteStart(tokens: readonly Token[], noun: number): number {
  const next = tokens[noun + 1];
  if (tokens[noun]?.possessive || next?.shape === 'name' || isHuman(next)) return -1;
  for (let at = noun - 1; at >= Math.max(0, noun - WORDS - 1); at--) {
    const token = tokens[at];
    if (INDEFINITE.test(token?.key ?? '')) return at;
    if (!(isWord(token) || isMark(token, '-')) || DETERMINERS.has(token?.key ?? '')) return -1;
  }
  return -1;
}

const INDEFINITE = /^(?:an?|another|his|her|their|its)$/;

/** "A girl | in the second row | pulled the brake". */
function phraseEnd(tokens: readonly Token[], from: number): number {
  if (!LINKS.has(tokens[from]?.key ?? '') || tokens[from]?.key === 'to') return from;
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const ends = !isWord(token) || AUXILIARIES.has(token.key) || LINKS.has(token.key) || looksLikeVerb(tokens, at);
    if (ends && token.key !== 'of') return at;
  }
  return tokens.length;
}
