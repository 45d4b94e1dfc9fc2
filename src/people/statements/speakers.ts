import { isApposed, mainSubject } from '../grammar/main-subject.ts';
import { isAuxiliary, isDeterminer, isHuman } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { SAME, type Subject, subjectEnd } from '../grammar/subject.ts';
import { firstFrom, isMark, type Line, type Token } from '../grammar/tokens.ts';
import { subjectLeft } from '../grammar/verb-subject.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { CUES } from '../words/tables/reporting.ts';
import { cueSubject } from './cue-subject.ts';
import type { Focus } from './focus.ts';

/** Somebody who speaks, and what stands for them before or after the verb. */
export interface Speaker {
  readonly person: number;
  readonly subject: Subject;
  /** Whether they only ask what another one answers. */
  readonly asks: boolean;
}

export const personOf = ({ person }: Speaker): number => person;

/** @returns who speaks in a sentence, by its cues; nobody without a cue. In reading order, each once, first those who speak to us. */
export function speakersOf(scene: Scene, sentence: number, focus: Focus): Speaker[] {
  const speakers: Speaker[] = [];
  const line = scene.line(sentence);
  const cues = cuesIn(line);
  const add = (subject: Subject, asks: boolean) => {
    for (const person of focus.resolve(subject, sentence)) {
      if (subject.kind !== 'people' && isAsker(scene, sentence, focus, person)) continue;
      if (!speakers.some((speaker) => speaker.person === person)) speakers.push({ person, subject, asks });
    }
  };
  const [first] = cues;
  const question = cues.length > 1 && first?.at === 0 && line.tokens[0]?.key.endsWith('ed');
  for (const cue of cues)
    if (!(question && cue === first) && !isEmbedded(line.tokens, cue, cues)) add(cue.subject, false);
  // "Asked by Plum why, he said".
  if (question) add(first.subject, true);
  return speakers;
}

/** "Judge Plum asked why. "I forgot," he replied.": whoever asked does not reply. */
function isAsker(scene: Scene, sentence: number, focus: Focus, person: number): boolean {
  if (sentence === 0 || focus.subjects[sentence - 1] !== person) return false;
  return scene.tokens(sentence).some(isReplying) && firstFrom(scene.tokens(sentence - 1), 1, isAsking) > 0;
}

const isReplying = ({ key }: Token): boolean => key === 'replied' || key === 'answered';

function isAsking({ key }: Token, at: number, tokens: readonly Token[]): boolean {
  return key === 'asked' && !isAuxiliary(tokens[at - 1]);
}

const ANNOUNCING = KIND.reporting | KIND.quotation;

/** @returns what announces in a sentence that somebody speaks, in reading order. */
function cuesIn({ tokens, kinds }: Line): readonly Announced[] {
  if ((kinds & ANNOUNCING) === 0) return [];
  const announced: Announced[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!hasKind(token, ANNOUNCING)) continue;
    const found = cueSubject(tokens, at);
    if (found) announced.push({ at, subject: found.kind === 'same' ? subjectBefore(tokens, at) : found });
  }
  return announced;
}

/** @returns the subject of the clause that a verb without one belongs to: "who ...", "she ...", or the sentence's. */
function subjectBefore(tokens: readonly Token[], verb: number): Subject {
  for (let at = verb - 1; at > 0 && tokens[at]?.shape !== 'quotation'; at--) {
    const found = /^(?:who|he|she)$/.test(tokens[at]?.key ?? '') ? subjectLeft(tokens, at) : SAME;
    if (found !== SAME) return found;
    const opening = isMark(tokens[at], ',') && !isApposed(tokens, at) && isDeterminer(tokens[at + 1]);
    if (opening && subjectEnd(tokens, at + 1) > 0)
      return { kind: 'phrase', start: at + 1, end: subjectEnd(tokens, at + 1) };
  }
  return mainSubject(tokens);
}

/** A verb or other word that announces somebody's words, where it stands. */
interface Announced {
  readonly at: number;
  readonly subject: Subject;
}

/** "Mustard said Plum accepted it": what somebody does in what another one is reported to have said is that other one's word. */
function isEmbedded(tokens: readonly Token[], one: Announced, announced: readonly Announced[]): boolean {
  const start = positionOf(tokens, one.subject);
  for (const other of announced) {
    const embeds = other !== one && other.at < start && positionOf(tokens, other.subject) >= 0;
    if (embeds && firstFrom(tokens, other.at, partsClauses, start) < 0) return true;
  }
  return false;
}

/** What somebody says, not what they hope or call something. */
export function isSaying(token: Token | undefined): boolean {
  const bindings = CUES.get(token?.key ?? '')?.bindings ?? [];
  return bindings.includes('free') || bindings.includes('bound');
}

/** @returns where somebody stands whom a subject may mean; -1 where it means nobody. */
function positionOf(tokens: readonly Token[], subject: Subject): number {
  if (subject.kind === 'people' || subject.kind === 'pronoun') return subject.at;
  return subject.kind === 'phrase' && isHuman(tokens[subject.end - 1]) ? subject.start : -1;
}

/** "Plum said it rained, and Mustard": a clause of the article's own. */
function partsClauses(token: Token, at: number, tokens: readonly Token[]): boolean {
  return token.shape === 'quotation' ? tokens[at + 1]?.key !== 'and' : isMark(token, ',;:—–');
}
