import { endsHead, postmodifierEnd } from '../grammar/phrase-after.ts';
import { openerBefore } from '../grammar/phrase-before.ts';
import { isAuxiliary, isDeterminer, isHuman, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { firstWord, isCapital, isMark, isWord, type Line, type Token } from '../grammar/tokens.ts';
import { apposition } from '../roles/apposition.ts';
import { rolesOfSubject } from '../roles/of-subject.ts';
import { toPlaces } from '../roles/stretch.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import { calledSo, complements, ofThemselves, type Told } from './called-so.ts';
import { called, type Focus } from './focus.ts';

/**
 * @param speaker of what the sentence quotes, if one is known.
 * @returns what a sentence tells of people beside its subject and names: "nobody asked the mayor", "...; he now teaches".
 */
export function described(scene: Scene, sentence: number, focus: Focus, speaker: number | undefined): Told[] {
  const line = scene.line(sentence);
  const { tokens, kinds } = line;
  const found = toldByOffices(line, focus, false);
  for (let at = 1; at < tokens.length && (kinds & KIND.personal) !== 0; at++) {
    const { key } = tokens[at] as Token;
    if ((key !== 'he' && key !== 'she') || !opensClause(tokens, at)) continue;
    const subject: Subject = { kind: 'pronoun', pronoun: key, at };
    for (const person of focus.resolve(subject, sentence))
      found.push([person, rolesOfSubject(scene, sentence, subject)]);
  }
  found.push(...calledSo(focus, sentence));
  if ((kinds & KIND.quotation) === 0) return found;
  for (const words of scene.spoken(sentence)) {
    for (const told of toldByOffices(words, focus, true, speaker)) if (told[0] !== speaker) found.push(told);
    if (speaker !== undefined) found.push([speaker, ofThemselves(words)]);
  }
  return found;
}

/** @param speaker who says "my". @returns whom a line calls by what they are. */
function toldByOffices(line: Line, focus: Focus, quoted: boolean, speaker?: number): Told[] {
  const found: Told[] = [];
  if ((line.kinds & KIND.humanNoun) === 0 && firstWord(line.tokens, 'year-old', 1) < 0) return found;
  for (let at = 1; at < line.tokens.length; at++) {
    const token = line.tokens[at];
    if (hasKind(token, KIND.humanNoun) || token?.key === 'year-old')
      found.push(...toldByOffice(line, at, focus, quoted, speaker));
  }
  return found;
}

/** @param noun position of what somebody is. */
function toldByOffice(line: Line, noun: number, focus: Focus, quoted: boolean, speaker?: number): Told[] {
  const { tokens, sentence } = line;
  // "The Office of the President".
  if (isCapital(tokens[noun]) && tokens[noun - 2]?.key === 'of' && isCapital(tokens[noun - 3])) return [];
  const start = isNaming(tokens, noun + 1) ? -1 : openerBefore(tokens, noun, DEFINITE);
  if (start < 0) return [];
  // "You pay for the doctor" is of any; "the doctor came" of one.
  if (quoted && tokens[start]?.key === 'the' && !hasVerb(tokens, noun + 1)) return [];
  const whose = tokens[start]?.key === 'my' && speaker !== undefined ? [speaker] : focus.whose(tokens, start, sentence);
  if (whose.length === 0 && !/^th/.test(tokens[start]?.key ?? '')) return [];
  // "His daughter, a judge in Ghent, ...".
  const further = isMark(tokens[noun + 1], ',') && /^an?$/.test(tokens[noun + 2]?.key ?? '');
  const last = tokens[noun + 1]?.key === 'of' ? postmodifierEnd(tokens, noun + 1) : noun + 1;
  const places = toPlaces(line, [
    [start, last],
    ...(further ? apposition(tokens, noun + 1) : []),
    ...complements(tokens, start, last),
  ]);
  const found: Told[] = [];
  for (const person of called(focus, tokens, { start, end: noun + 1, sentence }, whose)) found.push([person, places]);
  return found;
}

function hasVerb(tokens: readonly Token[], at: number): boolean {
  return isAuxiliary(tokens[at]) || looksLikeVerb(tokens, at);
}

/** "; he teaches", "; these days | he teaches", "where he teaches", "because he owned the clipboard". */
function opensClause(tokens: readonly Token[], at: number): boolean {
  if (/^(?:and|but|where|when|until|because|while)$/.test(tokens[at - 1]?.key ?? '')) return true;
  return isMark(tokens[at - 1], ';:') || (isMark(tokens[at - 3], ';:') && tokens.slice(at - 2, at).every(isWord));
}

const DEFINITE = /^(?:the|this|his|her|my)$/;

/** "The mayor Ada Plum", "the mayor, Ada Plum", "the deputy mayor": a name follows, or the phrase goes on. */
function isNaming(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next];
  // "The winner | in 1988"; but "her father in 1882".
  if (after?.key === 'in' && tokens[next + 1]?.shape === 'number') return !hasKind(tokens[next - 1], KIND.kin);
  if (isMark(after, ',')) return namesNext(tokens.slice(next + 1, next + 7));
  if (!after || tokens[next - 1]?.possessive || after.shape === 'mark' || after.shape === 'quotation') return false;
  if (!isWord(after) || isHuman(after)) return true;
  // "The mayor backs | the plan".
  if (hasPart(after, PART.s) && isDeterminer(tokens[next + 1])) return false;
  if (endsHead(after) || hasPart(after, PART.between) || hasKind(tokens[next - 1], KIND.kin)) return false;
  return (after.is & IS.function) === 0 && !looksLikeVerb(tokens, next);
}

function namesNext(near: readonly Token[]): boolean {
  return near.find(isNoPart)?.shape === 'name';
}

const isNoPart = (token: Token): boolean => !isWord(token) && !isMark(token, '.');
