import { headsOfRole, officeNoun, rankedNoun, wordsOfRole } from '../grammar/office-nouns.ts';
import { isDeterminer, isHuman } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { firstFrom, type Token } from '../grammar/tokens.ts';
import { defendantsIn } from './charges.ts';
import { fitsTitles } from './fits-titles.ts';

/** A definite phrase. */
interface Called {
  readonly start: number;
  /** After its noun. */
  readonly end: number;
  readonly sentence: number;
}

/** Finds whom "the judge" and "the 27-year-old" stand for, by the roles and ages that the article gives its people. */
export class Bearers {
  readonly #scene: Scene;
  readonly #titles: readonly (readonly string[])[];
  /** For each of the scene's people, every word of their roles. Gathered on first use. */
  readonly #words: ReadonlySet<string>[] = [];
  /** What somebody is ("judge", "deputy governor", "daughter") -> who. */
  readonly #byNoun = new Map<string, number[]>();
  /** The same without ranks: "governor" for "deputy governor". */
  readonly #nouns = new Set<string>();
  /** Somebody and what they are ("0 uncle") -> to whom, as far as the article tells. */
  readonly #toWhom = new Map<string, readonly number[]>();
  #tried = false;

  /** @param titles for each of the scene's people, their roles as the article words them. */
  constructor(scene: Scene, titles: readonly (readonly string[])[]) {
    this.#scene = scene;
    this.#titles = titles;
    titles.forEach((roles, person) => {
      for (const role of roles) this.learn(person, role);
    });
  }

  /** @param role what else the article calls somebody. @param other to whom they are that, as an uncle. */
  learn(person: number, role: string, other?: number): void {
    for (const noun of headsOfRole(role).nouns) {
      if (other !== undefined) this.#learnWhose(`${person} ${noun}`, other);
      this.#nouns.add(noun.replace('deputy ', ''));
      const bearers = this.#byNoun.get(noun);
      if (!bearers) this.#byNoun.set(noun, [person]);
      else if (!bearers.includes(person)) bearers.push(person);
    }
  }

  #learnWhose(kin: string, other: number): void {
    this.#toWhom.set(kin, [...(this.#toWhom.get(kin) ?? []), other]);
  }

  /** @returns whether anybody is what this token, a human noun, says. */
  has({ key }: Token): boolean {
    if (!this.#tried && TRIED.has(key)) {
      this.#tried = true;
      for (const person of defendantsIn(this.#scene)) for (const noun of TRIED) this.learn(person, noun);
    }
    return this.#nouns.has(officeNoun(key));
  }

  /**
   * @param start where a definite phrase begins, `end` after its noun, `sentence` where it stands.
   * @param recent whom the article was speaking of.
   * @param whose for whom "his" or a name stands that the phrase begins with.
   * @returns who is meant, if that is one person.
   */
  find(
    tokens: readonly Token[],
    { start, end, sentence }: Called,
    recent: number,
    whose: readonly number[] = [],
  ): readonly number[] {
    const first = tokens[start];
    const head = tokens[end - 1];
    // "The mayor", "Plum's mayor", "counsel".
    const isDefinite = first?.possessive || head?.key === 'counsel' || isDeterminer(first);
    if (!isDefinite || INDEFINITE.test(first?.key ?? '')) return [];
    const aged = firstFrom(tokens, start + 1, ({ key }) => key === 'year-old', end);
    if (aged > 0) return recent < 0 ? [] : [recent];
    if (!isHuman(head) || !this.has(head as Token)) return [];
    const noun = rankedNoun(tokens[end - 2]?.key, head?.key ?? '');
    const all = this.#byNoun.get(noun) ?? this.#byNoun.get(noun.replace('former ', '')) ?? [];
    const fits = (person: number) => this.#mayBe(person, noun, whose) && this.#fits(tokens, start, end, person);
    if (all.includes(recent) && fits(recent)) return [recent];
    // Of two who fit, nobody can say which is meant.
    const one = all.findIndex(fits);
    const only = all[one];
    if (only === undefined || all.slice(one + 1).some(fits)) return [];
    return whose.length > 0 || this.#isKnown(only, sentence) ? [only] : [];
  }

  /** @param noun "uncle", or whatever it be. @returns whether somebody is known to be that to one of others. */
  isOf(person: number, others: readonly number[], noun?: string): boolean {
    const nouns = noun === undefined ? this.#nouns : [officeNoun(noun)];
    return [...nouns].some((one) => this.#toWhom.get(`${person} ${one}`)?.some((other) => others.includes(other)));
  }

  #fits(tokens: readonly Token[], start: number, end: number, person: number): boolean {
    const titles = this.#titles[person] ?? [];
    this.#words[person] ??= new Set(titles.flatMap(wordsOfRole));
    return fitsTitles(tokens, start, end, { titles, words: this.#words[person] }, this.#scene.article.text);
  }

  /** "The usher" is nobody whom the article has not named, or names in the next sentence: it may be any usher. */
  #isKnown(person: number, sentence: number): boolean {
    return (this.#scene.people[person]?.mentions[0]?.sentence ?? 0) <= sentence + 1;
  }

  /** "Her uncle" is nobody else's uncle, and not herself. @param whose for whom "her" stands. */
  #mayBe(person: number, noun: string, whose: readonly number[]): boolean {
    const others = this.#toWhom.get(`${person} ${noun}`);
    if (whose.length === 0) return true;
    return !whose.includes(person) && (!others || whose.some((other) => others.includes(other)));
  }
}

/** Who is on trial. */
const TRIED = new Set(['defendant', 'accused']);
const INDEFINITE = /^(?:an?|another|no|any|one|some|each|every|either|neither)$/;
