import type { Place } from '../article-people.ts';
import { DETERMINERS, isHuman, LINKS, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { isCapital, isMark, isWord, type Line, type Token } from '../grammar/tokens.ts';
import { rolesOfSubject } from '../roles/of-subject.ts';
import { toPlaces } from '../roles/stretch.ts';
import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import type { Bearers } from './bearers.ts';
import type { Focus } from './focus.ts';
import { isKin } from './kin.ts';
import { NOBODY } from './stranger.ts';

/** How many words may stand between "the" and what somebody is. */
const REACH = 4;

/** Somebody whom a sentence speaks of without a name, and what tells so. */
type Told = readonly [person: number, places: readonly Place[]];

/**
 * @param main where the sentence's subject stands, if it is a pronoun: it has been looked at.
 * @returns what a sentence tells of people beyond its subject and names: "nobody asked the mayor", "...; he now teaches".
 */
export function described(scene: Scene, sentence: number, main: number, bearers: Bearers, focus: Focus): Told[] {
  const line = scene.line(sentence);
  const { tokens } = line;
  const found: Told[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if ((token.kind & KIND.humanNoun) !== 0) {
      if (bearers.has(token) || tokens[at - 1]?.key === 'year-old') found.push(...byOffice(at));
    } else if ((token.kind & KIND.personal) !== 0) {
      if (at !== main && opensClause(tokens[at - 1])) found.push(...byPronoun(at, token.key));
    } else if (token.key === 'year-old') found.push(...byOffice(at));
  }
  return found;

  function byOffice(noun: number): Told[] {
    return toldByOffice(line, noun, bearers, focus);
  }

  function byPronoun(at: number, pronoun: string): Told[] {
    if (pronoun !== 'he' && pronoun !== 'she') return [];
    const subject: Subject = { kind: 'pronoun', pronoun, at };
    return focus.resolve(subject, sentence).map((person) => [person, rolesOfSubject(scene, sentence, subject)]);
  }
}

/** @returns whom a quotation in a sentence calls by their office: ""The mayor has asked me", he said". */
export function describedInQuotations(scene: Scene, sentence: number, bearers: Bearers): Told[] {
  if (!scene.tokens(sentence).some(({ shape }) => shape === 'quotation')) return [];
  return scene
    .spoken(sentence)
    .flatMap((line) =>
      line.tokens.flatMap((token, at) =>
        token.shape === 'lower' && bearers.has(token) ? toldByOffice(line, at, bearers) : [],
      ),
    );
}

/** @param focus where the article itself speaks: whom it was speaking of. */
function toldByOffice(line: Line, noun: number, bearers: Bearers, focus?: Focus): Told[] {
  const { tokens, sentence } = line;
  // "The Office of the President".
  if (isCapital(tokens[noun]) && tokens[noun - 2]?.key === 'of' && isCapital(tokens[noun - 3])) return [];
  const start = isWord(tokens[noun]) && !isNaming(tokens, noun + 1) ? definiteStart(tokens, noun) : -1;
  if (start < 0) return [];
  const places = toPlaces(line, [[start, noun + 1]]);
  const recent = focus?.before(sentence) ?? NOBODY;
  const whose = focus?.whose(tokens, start, sentence) ?? [];
  return bearers
    .find(tokens, start, noun + 1, recent, whose)
    .filter((person) => whose.length === 0 || bearers.isOfSomebody(person, tokens[noun]?.key ?? ''))
    .map((person) => [person, places]);
}

function opensClause(token: Token | undefined): boolean {
  return isMark(token, ';:') || /^(?:and|but|where)$/.test(token?.key ?? '');
}

const KIN_OF = /^(?:his|her|my)$/;

/** @returns position of the "the" before a noun, or of "his" and the like before kin; -1 if there is none. */
function definiteStart(tokens: readonly Token[], noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const token = tokens[at];
    if (token?.key === 'the' || (KIN_OF.test(token?.key ?? '') && isKin(tokens[noun]?.key ?? ''))) return at;
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
