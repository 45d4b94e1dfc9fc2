import { isDeterminer, isWriting } from '../grammar/phrase-words.ts';
import { NONE } from '../grammar/subject.ts';
import type { Line, Token } from '../grammar/tokens.ts';
import { subjectRight } from '../grammar/verb-subject.ts';
import { KIND } from '../words/kinds.ts';

/** How many sentences back "the letter" may reach. */
const REACH = 5;

/** Follows who wrote what an article quotes, so that "the letter said" and "it went on" find their writer. */
export class Writings {
  #writer = -1;
  #sentence = Number.NEGATIVE_INFINITY;

  /**
   * @param speaker whoever was found to speak in the sentence, if anybody: "wrote in a letter that".
   * @param whose tells whom "his" or "Plum's" at a position stands for.
   */
  pass({ tokens, sentence, kinds }: Line, speaker: number | undefined, whose: (at: number) => readonly number[]): void {
    if ((kinds & KIND.writing) === 0) return;
    const at = tokens.findIndex(
      (token, i) => isWriting(token) && (token.key !== 'will' || isDeterminer(tokens[i - 1])),
    );
    if (at < 0) return;
    const known = this.#isMeant(tokens[at - 1], sentence) ? this.#writer : undefined;
    const writer = speaker ?? whose(at - 1)[0] ?? sender(tokens, at) ?? known;
    if (writer === undefined) return;
    this.#writer = writer;
    this.#sentence = sentence;
  }

  /** @returns whose writing stands for whoever speaks: "the letter said", and right after it "it went on" about a quotation. */
  find(tokens: readonly Token[], { start, end }: { start: number; end: number }, sentence: number): number | undefined {
    const head = tokens[end - 1];
    const it =
      head?.key === 'it' && sentence - this.#sentence === 1 && tokens.some(({ shape }) => shape === 'quotation');
    return it || (isWriting(head) && this.#isMeant(tokens[start], sentence)) ? this.#writer : undefined;
  }

  /** "The letter": the one there was shortly before. */
  #isMeant(determiner: Token | undefined, sentence: number): boolean {
    return /^th(?:e|is|at)$/.test(determiner?.key ?? '') && sentence - this.#sentence <= REACH;
  }
}

/** "A reply from Petra Plum". */
function sender(tokens: readonly Token[], writing: number): number | undefined {
  const from = /^(?:from|by)$/.test(tokens[writing + 1]?.key ?? '');
  const subject = from ? subjectRight(tokens, writing + 1) : NONE;
  return subject.kind === 'people' ? subject.people[0] : undefined;
}
