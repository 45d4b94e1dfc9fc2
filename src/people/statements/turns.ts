import type { Sentence } from '../../article/article.ts';
import type { Place } from '../article-people.ts';
import { byStart, overlapping } from '../grammar/lines.ts';
import type { Scene } from '../grammar/scene.ts';
import { isQuotation, type Token } from '../grammar/tokens.ts';

/** Who has the word, sentence by sentence. */
export interface Turns {
  readonly scene: Scene;
  /** For each sentence, its speakers. */
  readonly speakers: (readonly number[])[];
  /** Sentences that tell themselves who speaks. */
  readonly cued: Set<number>;
  /** Sentences that belong to the same statement as the one before. */
  readonly continued: Set<number>;
}

export function noTurns(scene: Scene): Turns {
  return { scene, speakers: [], cued: new Set(), continued: new Set() };
}

/** @returns who speaks in this sentence, be it by a cue of its own or because a quotation goes on. */
export function takeTurn(turns: Turns, sentence: number, cued: readonly number[]): readonly number[] {
  const tokens = turns.scene.tokens(sentence);
  const continues = goesOn(turns, sentence, tokens);
  const speakers = cued.length || !continues ? cued : (turns.speakers[sentence - 1] ?? []);
  turns.speakers[sentence] = speakers;
  if (cued.length > 0) turns.cued.add(sentence);
  if (speakers.length === 0) return speakers;
  const before = turns.speakers[sentence - 1] ?? [];
  if (continues && isSameBlock(turns, sentence) && speakers.every((one) => before.includes(one)))
    turns.continued.add(sentence);
  reachBack(turns, sentence, tokens, speakers);
  return speakers;
}

/** A quotation that began in earlier sentences ends here, where its cue stands. */
function reachBack(turns: Turns, sentence: number, tokens: readonly Token[], speakers: readonly number[]) {
  const first = turns.scene.article.sentences[sentence];
  if (!first || tokens[0]?.shape !== 'quotation') return;
  const [quotation] = overlapping(turns.scene.quotations, { start: first.start, end: first.start });
  for (let back = sentence - 1; quotation && back >= 0; back--) {
    const earlier = turns.scene.article.sentences[back];
    if (!earlier || earlier.end <= quotation.start || turns.cued.has(back)) break;
    turns.speakers[back] = speakers;
    turns.continued.add(back + 1);
  }
}

/** The sentence opens with a quotation, and the words before it were the same speaker's. */
function goesOn(turns: Turns, sentence: number, tokens: readonly Token[]): boolean {
  if (sentence === 0 || tokens[0]?.shape !== 'quotation') return false;
  const before = turns.speakers[sentence - 1] ?? [];
  const { tokens: previous, starts } = turns.scene.line(sentence - 1);
  if (before.length !== 1) return false;
  if (turns.scene.article.sentences[sentence - 1]?.text.endsWith(':')) return true;
  if (isSameBlock(turns, sentence)) return isAlone(tokens) || previous.some(isQuotation);
  if (isAlone(tokens) && isQuotedSo(previous)) return true;
  // A paragraph that leaves its quotation open hands it on to the next.
  const last = starts.at(-1);
  return (
    last !== undefined &&
    isQuotation(previous.at(-1)) &&
    turns.scene.quotations.some(({ start, end, closed }) => !closed && start <= last && last < end)
  );
}

function isSameBlock(turns: Turns, sentence: number): boolean {
  const { sentences } = turns.scene.article;
  return sentences[sentence]?.block === sentences[sentence - 1]?.block;
}

/** @returns for each of the people, in order, what they say. */
export function statementsOf(turns: Turns): Place[][] {
  const found: Place[][] = turns.scene.people.map(() => []);
  for (const [sentence, speakers] of turns.speakers.entries()) {
    const { start, end } = turns.scene.article.sentences[sentence] as Sentence;
    for (const person of speakers ?? []) {
      const list = found[person] ?? [];
      const last = list.at(-1);
      if (last && turns.continued.has(sentence)) list[list.length - 1] = { ...last, end };
      else list.push({ start, end, sentence });
    }
  }
  return found;
}

/** @returns statements with further ones, which take the place of those within them. */
export function withFurther(
  statements: readonly (readonly Place[])[],
  further: ReadonlyMap<number, readonly Place[]>,
): readonly (readonly Place[])[] {
  if (further.size === 0) return statements;
  return statements.map((places, person) => {
    const own = further.get(person) ?? [];
    const others = places.filter(({ start, end }) => !own.some((one) => one.start <= start && end <= one.end));
    return [...others, ...own].sort(byStart);
  });
}

/** ""It is late," Plum said.": a paragraph of its own that goes on with a quotation alone goes on with Plum. */
function isQuotedSo(tokens: readonly Token[]): boolean {
  return (
    tokens[0]?.shape === 'quotation' && tokens.length < 8 && !tokens.some(({ key }) => /^(?:asked|asks)$/.test(key))
  );
}

/** A sentence that is a quotation and nothing else. */
export function isAlone(tokens: readonly Token[]): boolean {
  return tokens.every(isQuotationOrMark);
}

const isQuotationOrMark = ({ shape }: Token): boolean => shape === 'quotation' || shape === 'mark';
