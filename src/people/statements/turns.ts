import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Token } from '../grammar/tokens.ts';
import { addTo } from '../multimap.ts';

/** Who has the word, sentence by sentence. */
export class Turns {
  readonly #scene: Scene;
  /** For each sentence, its speakers. */
  readonly #speakers: (readonly number[])[] = [];
  /** For some sentences, whom others quote there. */
  readonly #quoted = new Map<number, number[]>();
  /** Sentences that tell themselves who speaks. */
  readonly #cued = new Set<number>();
  /** Sentences that belong to the same statement as the one before. */
  readonly #continued = new Set<number>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** @returns who speaks in this sentence, be it by a cue of its own or because a quotation goes on. */
  take(sentence: number, cued: readonly number[]): readonly number[] {
    const tokens = this.#scene.tokens(sentence);
    const goesOn = this.#goesOn(sentence, tokens);
    const speakers = cued.length || !goesOn ? cued : (this.#speakers[sentence - 1] ?? []);
    this.#speakers[sentence] = speakers;
    if (cued.length > 0) this.#cued.add(sentence);
    if (speakers.length === 0) return speakers;
    const before = this.#speakers[sentence - 1] ?? [];
    if (goesOn && this.#sameBlock(sentence) && speakers.every((person) => before.includes(person)))
      this.#continued.add(sentence);
    this.#reachBack(sentence, tokens, speakers);
    return speakers;
  }

  /** Adds whom a sentence quotes within what its speaker says; they do not take the word. */
  quote(sentence: number, person: number): void {
    addTo(this.#quoted, sentence, person);
  }

  /** A quotation that began in earlier sentences ends here, where its cue stands. */
  #reachBack(sentence: number, tokens: readonly Token[], speakers: readonly number[]) {
    const first = this.#scene.article.sentences[sentence];
    if (!first || tokens[0]?.shape !== 'quotation') return;
    const quotation = this.#scene.quotations.find(({ start, end }) => start < first.start && end > first.start);
    for (let back = sentence - 1; quotation && back >= 0; back--) {
      const earlier = this.#scene.article.sentences[back];
      if (!earlier || earlier.end <= quotation.start || this.#cued.has(back)) break;
      this.#speakers[back] = speakers;
      this.#continued.add(back + 1);
    }
  }

  /** The sentence opens with a quotation, and the words before it were the same speaker's. */
  #goesOn(sentence: number, tokens: readonly Token[]): boolean {
    if (sentence === 0 || tokens[0]?.shape !== 'quotation') return false;
    const before = this.#speakers[sentence - 1] ?? [];
    const previous = this.#scene.tokens(sentence - 1);
    if (before.length !== 1) return false;
    if (this.#scene.article.sentences[sentence - 1]?.text.endsWith(':')) return true;
    if (this.#sameBlock(sentence)) return isAlone(tokens) || previous.some(({ shape }) => shape === 'quotation');
    if (isAlone(tokens) && isQuotedSo(previous)) return true;
    // A paragraph that leaves its quotation open hands it on to the next.
    const last = previous.at(-1);
    return (
      last?.shape === 'quotation' &&
      this.#scene.quotations.some(({ start, end, closed }) => !closed && start <= last.start && last.start < end)
    );
  }

  #sameBlock(sentence: number): boolean {
    const { sentences } = this.#scene.article;
    return sentences[sentence]?.block === sentences[sentence - 1]?.block;
  }

  statements(): Place[][] {
    const found: Place[][] = this.#scene.people.map(() => []);
    this.#scene.article.sentences.forEach(({ start, end }, sentence) => {
      const speakers = this.#speakers[sentence] ?? [];
      for (const person of new Set([...speakers, ...(this.#quoted.get(sentence) ?? [])])) {
        const list = found[person] ?? [];
        const last = list.at(-1);
        if (last && this.#continued.has(sentence) && speakers.includes(person))
          list[list.length - 1] = { ...last, end };
        else list.push({ start, end, sentence });
      }
    });
    return found;
  }
}

/** ""It is late," Plum said.": a paragraph of its own that goes on with a quotation alone goes on with Plum. */
function isQuotedSo(tokens: readonly Token[]): boolean {
  return (
    tokens[0]?.shape === 'quotation' && tokens.length < 8 && !tokens.some(({ key }) => /^(?:asked|asks)$/.test(key))
  );
}

/** A sentence that is a quotation and nothing else. */
export function isAlone(tokens: readonly Token[]): boolean {
  return tokens.every(({ shape }) => shape === 'quotation' || shape === 'mark');
}
