import { isDeterminer, isWriting } from '../grammar/phrase-words.ts';
import { NONE } from '../grammar/subject.ts';
import { firstFrom, isQuotation, type Line, type Token } from '../grammar/tokens.ts';
import { subjectRight } from '../grammar/verb-subject.ts';
import { KIND } from '../words/kinds.ts';

/** How many sentences back "the letter" may reach. */
const REACH = 5;

/** Who wrote what an article quotes, so that "the letter said" and "it went on" find their writer. */
export interface Writings {
  writer: number;
  /** Where they were told of last. */
  sentence: number;
}

export function noWritings(): Writings {
  return { writer: -1, sentence: Number.NEGATIVE_INFINITY };
}

/**
 * Follows who wrote what a line speaks of.
 *
 * @param speaker whoever was found to speak in the sentence, if anybody: "wrote in a letter that".
 * @param whose tells whom "his" or "Plum's" at a position stands for.
 */
export function passWritings(
  writings: Writings,
  { tokens, sentence, kinds }: Line,
  speaker: number | undefined,
  whose: (at: number) => readonly number[],
): void {
  if ((kinds & KIND.writing) === 0) return;
  const at = firstFrom(tokens, 0, isWritingHere);
  if (at < 0) return;
  const known = isMeant(writings, tokens[at - 1], sentence) ? writings.writer : undefined;
  const writer = speaker ?? whose(at - 1)[0] ?? sender(tokens, at) ?? known;
  if (writer === undefined) return;
  writings.writer = writer;
  writings.sentence = sentence;
}

/** "The will", but not "he will". */
function isWritingHere(token: Token, at: number, tokens: readonly Token[]): boolean {
  return isWriting(token) && (token.key !== 'will' || isDeterminer(tokens[at - 1]));
}

/** @returns whose writing stands for whoever speaks: "the letter said", and right after it "it went on" about a quotation. */
export function findWriter(
  writings: Writings,
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
  sentence: number,
): number | undefined {
  const head = tokens[end - 1];
  const it = head?.key === 'it' && sentence - writings.sentence === 1 && tokens.some(isQuotation);
  return it || (isWriting(head) && isMeant(writings, tokens[start], sentence)) ? writings.writer : undefined;
}

/** "The letter": the one there was shortly before. */
function isMeant(writings: Writings, determiner: Token | undefined, sentence: number): boolean {
  return /^th(?:e|is|at)$/.test(determiner?.key ?? '') && sentence - writings.sentence <= REACH;
}

/** "A reply from Petra Plum". */
function sender(tokens: readonly Token[], writing: number): number | undefined {
  const from = /^(?:from|by)$/.test(tokens[writing + 1]?.key ?? '');
  const subject = from ? subjectRight(tokens, writing + 1) : NONE;
  return subject.kind === 'people' ? subject.people[0] : undefined;
}
