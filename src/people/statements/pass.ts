import type { Subject } from '../grammar/subject.ts';
import { type Focus, resolve } from './focus.ts';
import { isStranger, NOBODY, STRANGER } from './stranger.ts';
import { passWritings } from './writings.ts';

/** Whom the subject of a sentence stands for. */
interface Passed {
  readonly person: number;
  readonly grammar: Subject;
}

/**
 * Moves on past a sentence.
 *
 * @param speaker whoever was found to speak in it, if anybody.
 * @param newcomer what it calls somebody whom the next sentence names, if it does.
 * @returns whom the sentence's subject stands for, if that is certain.
 */
export function pass(
  focus: Focus,
  sentence: number,
  speaker: number | undefined,
  newcomer?: Subject,
): Passed | undefined {
  const line = focus.scene.line(sentence);
  const { tokens } = line;
  const grammar = focus.scene.subject(sentence);
  const [person] = resolve(focus, grammar, sentence, grammar !== newcomer);
  // "Asked by Plum whether it rained, she smiled".
  const first = person !== undefined && tokens[0]?.key.endsWith('ed') ? person : speaker;
  focus.subjects[sentence] = first ?? person ?? (isStranger(tokens, grammar) ? STRANGER : NOBODY);
  passWritings(focus.writings, line, speaker, (at) => focus.whose(tokens, at, sentence));
  if (first !== undefined && first === speaker) focus.spoke.add(sentence);
  return person === undefined ? undefined : { person, grammar };
}
