import { isHuman } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { firstFrom, type Line } from '../grammar/tokens.ts';
import type { Pronoun } from '../words/gender.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { antecedent } from './antecedent.ts';
import { cueSubject } from './cue-subject.ts';
import type { Focus } from './focus.ts';
import { isSaying } from './speakers.ts';

/**
 * ""He told me that it was late," Plum said.": his words, too.
 *
 * @param speaker whose words are quoted. @returns those who, by these, say something themselves.
 */
export function reportedIn(scene: Scene, sentence: number, focus: Focus, speaker: number): number[] {
  const found: number[] = [];
  if ((scene.line(sentence).kinds & KIND.quotation) === 0) return found;
  for (const line of scene.spoken(sentence)) {
    if ((line.kinds & KIND.reporting) === 0) continue;
    for (const subject of subjectsIn(line)) {
      const people =
        subject.kind === 'pronoun' ? spokenOf(focus, subject.pronoun, sentence, speaker) : peopleOf(subject);
      for (const person of people) if (person !== speaker && !found.includes(person)) found.push(person);
    }
  }
  return found;
}

function subjectsIn({ tokens }: Line): Subject[] {
  const subjects: Subject[] = [];
  for (const [at, token] of tokens.entries()) {
    const subject = hasKind(token, KIND.reporting) && isSaying(token) ? cueSubject(tokens, at) : undefined;
    // "If a child does not like it, he says so" tells of any.
    const isAny =
      tokens[0]?.key === 'if' || (subject?.kind === 'pronoun' && firstFrom(tokens, 0, isHuman, subject.at) >= 0);
    if (subject && !isAny && tokens[at - 2]?.key !== 'would') subjects.push(subject);
  }
  return subjects;
}

function peopleOf(subject: Subject): readonly number[] {
  return subject.kind === 'people' ? subject.people : [];
}

/** @returns for whom a pronoun stands in what somebody says: nobody calls themselves "he". */
function spokenOf(focus: Focus, pronoun: Pronoun, sentence: number, speaker: number): readonly number[] {
  const { scene, genders } = focus;
  // "I asked the gateman. He told me that": whoever was just spoken of.
  if (sentence > 0 && scene.spoken(sentence - 1).some(({ tokens }) => tokens.some(isHuman))) return [];
  const person = antecedent({ ...focus, genders: { ...genders, except: speaker } }, pronoun, sentence, 0, 3);
  return person === undefined ? [] : [person];
}
