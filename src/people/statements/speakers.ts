import { mainSubject } from '../grammar/main-subject.ts';
import { isApposed, isObject } from '../grammar/openings.ts';
import { isDeterminer } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { NONE, type Subject } from '../grammar/subject.ts';
import { subjectLeft } from '../grammar/subject-before.ts';
import { subjectEnd } from '../grammar/subject-end.ts';
import { isMark, type Line, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { cueSubject } from './cue-subject.ts';
import { type Announced, withoutEmbedded } from './embedded.ts';
import type { Focus } from './focus.ts';

/** Somebody who speaks, and what stands for them before or after the verb. */
export interface Speaker {
  readonly person: number;
  readonly subject: Subject;
}

/** @returns who speaks in a sentence, by its cues; nobody without a cue. In reading order, each once. */
export function speakersOf(scene: Scene, sentence: number, focus: Focus): Speaker[] {
  const speakers: Speaker[] = [];
  for (const subject of speakingSubjects(scene.line(sentence))) {
    for (const person of focus.resolve(subject, sentence)) {
      if (!speakers.some((speaker) => speaker.person === person)) speakers.push({ person, subject });
    }
  }
  return speakers;
}

/** @returns whom a quotation in a sentence says by name to have said something: ""Plum told me it was late," Mustard said.". */
export function quotedIn(scene: Scene, sentence: number): readonly number[] {
  const named = scene.namedIn[sentence]?.length ?? 0;
  const { tokens, kinds } = scene.line(sentence);
  const outside = (kinds & KIND.quotation) === 0 ? named : tokens.filter(({ shape }) => shape === 'name').length;
  if (named === outside) return [];
  return scene
    .spoken(sentence)
    .flatMap(speakingSubjects)
    .flatMap((subject) => (subject.kind === 'people' ? subject.people : []));
}

const ANNOUNCING = KIND.reporting | KIND.quotation;

/** @returns what stands for those who speak in a sentence, by its cues, in reading order. */
function speakingSubjects({ tokens, kinds }: Line): Subject[] {
  if ((kinds & ANNOUNCING) === 0) return [];
  const announced: Announced[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!hasKind(token, ANNOUNCING)) continue;
    const found = cueSubject(tokens, at);
    if (found) announced.push({ at, subject: found.kind === 'same' ? subjectBefore(tokens, at) : found });
  }
  return withoutEmbedded(tokens, announced).map(({ subject }) => subject);
}

/** @returns the subject of the clause that a verb without one belongs to: "who ...", "she ...", or the sentence's. */
function subjectBefore(tokens: readonly Token[], verb: number): Subject {
  for (let at = verb - 1; at > 0 && tokens[at]?.shape !== 'quotation'; at--) {
    if (/^(?:who|he|she)$/.test(tokens[at]?.key ?? '')) return subjectLeft(tokens, at);
    const opening = isMark(tokens[at], ',') && !isApposed(tokens, at) && isDeterminer(tokens[at + 1]);
    if (opening && subjectEnd(tokens, at + 1) > 0)
      return { kind: 'phrase', start: at + 1, end: subjectEnd(tokens, at + 1) };
  }
  const main = mainSubject(tokens);
  return main.kind === 'people' && isObject(tokens, main.at) ? NONE : main;
}
