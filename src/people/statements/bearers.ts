import { headsOfRole, officeNoun, rankedNoun, wordsOfRole } from '../grammar/office-nouns.ts';
import { DETERMINERS, isHuman } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { isCapital, isWord, type Token } from '../grammar/tokens.ts';
import { agesIn, defendantsIn } from './ages-and-charges.ts';
import { Relations } from './relations.ts';

/** Finds whom "the judge" and "the 27-year-old" stand for, by the roles and ages that the article gives its people. */
export class Bearers {
  readonly #scene: Scene;
  readonly #titles: readonly (readonly string[])[];
  /** What somebody is ("judge", "deputy governor", "daughter") -> who. */
  readonly #byNoun = new Map<string, number[]>();
  /** The same without ranks: "governor" for "deputy governor". */
  readonly #nouns = new Set<string>();
  readonly #relations = new Relations();
  #ages: ReadonlyMap<number, string> | undefined;
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
      if (other !== undefined) this.#relations.learn(person, noun, other);
      this.#nouns.add(noun.replace('deputy ', ''));
      const bearers = this.#byNoun.get(noun);
      if (!bearers) this.#byNoun.set(noun, [person]);
      else if (!bearers.includes(person)) bearers.push(person);
    }
  }

  /** @returns whether anybody is what this token, a human noun, says. */
  has({ key }: Token): boolean {
    if (!this.#tried && (key === 'defendant' || key === 'accused')) this.#learnDefendants();
    return this.#nouns.has(officeNoun(key));
  }

  #learnDefendants(): void {
    this.#tried = true;
    for (const person of defendantsIn(this.#scene)) {
      for (const noun of ['defendant', 'accused']) this.learn(person, noun);
    }
  }

  /**
   * @param start where a definite phrase begins, `end` after its noun.
   * @param recent whom the article was speaking of.
   * @param whose for whom "his" or a name stands that the phrase begins with.
   * @returns who is meant, if that is one person.
   */
  find(
    tokens: readonly Token[],
    start: number,
    end: number,
    recent: number,
    whose: readonly number[] = [],
  ): readonly number[] {
    const first = tokens[start];
    if (!first || !(DETERMINERS.has(first.key) || first.possessive) || INDEFINITE.test(first.key)) return [];
    const head = tokens[end - 1];
    const aged = tokens.findIndex(({ key }, at) => at > start && at < end && key === 'year-old');
    if (aged > 0) return this.#ofAge(tokens[aged - 2]?.text, recent);
    if (!head || !isHuman(head)) return [];
    const noun = rankedNoun(tokens[end - 2]?.key, head.key);
    const all = this.#byNoun.get(noun) ?? this.#byNoun.get(noun.replace('former ', '')) ?? [];
    const fitting = all.filter(
      (person) => this.#relations.allow(person, noun, whose) && this.#fits(tokens, start, end, person),
    );
    if (fitting.length < 2) return fitting;
    return fitting.includes(recent) ? [recent] : [];
  }

  /** @returns whether it is known to whom somebody is that. @param noun "uncle". */
  isOfSomebody(person: number, noun: string): boolean {
    return this.#relations.knows(person, officeNoun(noun));
  }

  /** "The 27-year-old" is somebody of that age, or else whoever was spoken of, unless another age is given for them. */
  #ofAge(age: string | undefined, recent: number): readonly number[] {
    this.#ages ??= agesIn(this.#scene);
    const aged = [...this.#ages].flatMap(([person, given]) => (given === age ? [person] : []));
    if (aged.length > 0) return aged.length === 1 ? aged : [];
    return recent >= 0 && !this.#ages.has(recent) ? [recent] : [];
  }

  /** "The energy minister" is not the science minister, nor "the mayor of Leeds" the mayor of Ockham. */
  #fits(tokens: readonly Token[], start: number, end: number, person: number): boolean {
    const words = new Set(this.#titles[person]?.flatMap(wordsOfRole));
    for (let at = start + 1; at < end - 1; at++) {
      const token = tokens[at];
      if (!isWord(token) || token.shape === 'number' || words.has(token.key)) continue;
      if (isCapital(token) || !LOOKS.test(token.key)) return false;
    }
    if (!/^(?:of|for)$/.test(tokens[end]?.key ?? '')) return true;
    // "Accused the prosecutor of looking".
    if (tokens[end + 1]?.shape === 'quotation' || tokens[end + 1]?.key.endsWith('ing')) return true;
    const of = tokens[end + 1]?.key === 'the' ? tokens[end + 2] : tokens[end + 1];
    if (!of || words.has(of.key)) return !!of;
    const { text } = this.#scene.article;
    return isCapital(of) && text.indexOf(of.text) !== text.lastIndexOf(of.text);
  }
}

/** @returns whether a word between "the" and a noun says only how somebody is or seems: "the old sailor". */
export function looksOnly(token: Token | undefined): boolean {
  return isWord(token) && !isCapital(token) && LOOKS.test(token.key);
}

const INDEFINITE = /^(?:an?|another|no|any|one|some|each|every|either|neither)$/;
/** How somebody is or seems, which tells nobody from anybody else. */
const LOOKS =
  /(?:ed|ing|ly|-(?:term|time|year))$|^(?:new|old|older|oldest|young|younger|youngest|former|late|veteran|ex|elder|acting|active|current|local|ruling|noted|independent|professional|personal|victorious|successful|top|lead|tall|tired|weary|poor|great|little|shy|proud|famous|angry|happy|blind|lone|same|very|own)$/;
