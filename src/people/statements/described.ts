import type { Place } from '../article-people.ts';
import { isDeterminer, isHuman, isLink, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { isCapital, isMark, isWord, type Line, type Token } from '../grammar/tokens.ts';
import { rolesOfSubject } from '../roles/of-subject.ts';
import { toPlaces } from '../roles/stretch.ts';
import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { hasKind } from '../words/words.ts';
import type { Bearers } from './bearers.ts';
import type { Focus } from './focus.ts';
import { isKin } from './kin.ts';

/** How many words may stand between "the" and what somebody is. */
const REACH = 4;

/** Somebody whom a sentence speaks of without a name, and what tells so. */
type Told = readonly [person: number, places: readonly Place[]];

/** @returns what a sentence tells of people beside its subject and names: "nobody asked the mayor", "...; he now teaches". */
export function described(scene: Scene, sentence: number, bearers: Bearers, focus: Focus): Told[] {
  const line = scene.line(sentence);
  const { tokens } = line;
  const found: Told[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (hasKind(token, KIND.humanNoun) ? bearers.has(token) : token.key === 'year-old')
      found.push(...toldByOffice(line, at, bearers, focus));
    else if ((token.key === 'he' || token.key === 'she') && opensClause(tokens[at - 1])) {
      const subject: Subject = { kind: 'pronoun', pronoun: token.key, at };
      for (const person of focus.resolve(subject, sentence))
        found.push([person, rolesOfSubject(scene, sentence, subject)]);
    }
  }
  return found;
}

/** @param noun position of what somebody is. */
function toldByOffice(line: Line, noun: number, bearers: Bearers, focus: Focus): Told[] {
  const { tokens, sentence } = line;
  // "The Office of the President".
  if (isCapital(tokens[noun]) && tokens[noun - 2]?.key === 'of' && isCapital(tokens[noun - 3])) return [];
  const start = isNaming(tokens, noun + 1) ? -1 : definiteStart(tokens, noun);
  if (start < 0) return [];
  const places = toPlaces(line, [[start, noun + 1]]);
  const whose = focus.whose(tokens, start, sentence);
  return bearers
    .find(tokens, start, noun + 1, focus.before(sentence), whose)
    .filter((person) => whose.length === 0 || bearers.isOfSomebody(person, tokens[noun]?.key ?? ''))
    .map((person) => [person, places]);
}

function opensClause(token: Token | undefined): boolean {
  return isMark(token, ';:') || /^(?:and|but|where)$/.test(token?.key ?? '');
}

/** @returns position of the "the" before a noun, or of "his" and the like before kin; -1 if there is none. */
function definiteStart(tokens: readonly Token[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const token = tokens[at] as Token;
    if (token.key === 'the' || (/^(?:his|her|my)$/.test(token.key) && isKin(tokens[noun]?.key ?? ''))) return at;
    if (!(isWord(token) || isMark(token, '-')) || isDeterminer(token) || token.possessive) return -1;
  }
  return -1;
}

/** "The mayor Ada Plum", "the mayor, Ada Plum", "the deputy mayor": a name follows, or the phrase goes on. */
function isNaming(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  if (isMark(after, ',')) return namesNext(tokens.slice(next + 1, next + 7));
  if (!after || tokens[next - 1]?.possessive || after.shape === 'mark' || after.shape === 'quotation') return false;
  if (!isWord(after) || isHuman(after)) return true;
  return !((after.is & IS.function) !== 0 || isLink(after) || looksLikeVerb(tokens, next));
}

function namesNext(near: readonly Token[]): boolean {
  const end = near.findIndex((token) => !isWord(token) && !isMark(token, '.'));
  return near[end]?.shape === 'name';
}
