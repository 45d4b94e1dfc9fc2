import { mainSubject } from '../grammar/main-subject.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import type { Bearers } from './bearers.ts';
import { isEpithet } from './epithet.ts';
import { type Gender, genderOf } from './gender.ts';
import { contradicts, isStranger, mentionsStranger, NOBODY, STRANGER } from './stranger.ts';

/** How many sentences back a pronoun may reach. */
const REACH = 5;

/** Whom the subject of a sentence stands for. */
interface Passed {
  readonly person: number;
  readonly grammar: Subject;
}

/** Follows whom the sentences of an article are about, so that "she" and "the judge" find their person. */
export class Focus {
  readonly #scene: Scene;
  readonly #titles: readonly (readonly string[])[];
  readonly #bearers: Bearers;
  /** Which pronoun stands for whom, as far as one has asked. */
  readonly #genders = new Map<number, Gender>();
  /** For each sentence so far: its subject, or STRANGER, or NOBODY. */
  readonly #subjects: number[] = [];
  /** For each sentence so far, whom it calls by their office alone. */
  readonly #described: (readonly number[])[] = [];

  /** @param titles for each of the scene's people, their roles as the article words them. */
  constructor(scene: Scene, titles: readonly (readonly string[])[], bearers: Bearers) {
    this.#scene = scene;
    this.#titles = titles;
    this.#bearers = bearers;
  }

  /** @returns whom the sentence before was about, or else the only one it names; STRANGER or NOBODY if nobody. */
  before(sentence: number): number {
    const subject = this.#subjects[sentence - 1] ?? NOBODY;
    if (subject >= 0) return subject;
    const named = new Set(this.#scene.namedIn[sentence - 1]?.map(({ person }) => person));
    const [only] = named;
    return only !== undefined && named.size === 1 ? only : subject;
  }

  /**
   * Moves on past a sentence.
   *
   * @param speaker whoever was found to speak in it, if anybody.
   * @param newcomer what it calls somebody whom the next sentence names, if it does.
   * @returns whom the sentence's subject stands for, if that is certain.
   */
  pass(sentence: number, speaker: number | undefined, newcomer?: Subject): Passed | undefined {
    const tokens = this.#scene.tokens(sentence);
    const grammar = this.#scene.subject(sentence);
    const [person] = this.resolve(grammar, sentence, grammar !== newcomer);
    // "Asked by Plum whether it rained, she smiled".
    const first = person !== undefined && tokens[0]?.key.endsWith('ed') ? person : speaker;
    this.#subjects[sentence] = first ?? person ?? (isStranger(tokens, grammar) ? STRANGER : NOBODY);
    return person === undefined ? undefined : { person, grammar };
  }

  /** @param people whom a sentence calls by their office: it may go on with "she" as if it had named them. */
  describe(sentence: number, people: readonly number[]): void {
    this.#described[sentence] = people;
  }

  /** @param known whether it may be somebody named before by what nobody was called yet. @returns the people a subject stands for; none when that is not certain. */
  resolve(subject: Subject, sentence: number, known = true): readonly number[] {
    if (subject.kind === 'people') return subject.people;
    if (subject.kind === 'pronoun') return this.#antecedent(subject.pronoun, sentence, subject.at);
    if (subject.kind !== 'phrase') return [];
    const tokens = this.#scene.tokens(sentence);
    const bearers = this.#bearers.find(tokens, subject.start, subject.end, this.before(sentence));
    const recent = this.before(sentence);
    return known && bearers.length === 0 && isEpithet(this.#scene, sentence, subject, recent) ? [recent] : bearers;
  }

  #fits(person: number, pronoun: 'he' | 'she'): boolean {
    if (!this.#genders.has(person))
      this.#genders.set(person, genderOf(this.#scene, person, this.#titles[person] ?? []));
    return (this.#genders.get(person) ?? pronoun) === pronoun;
  }

  #antecedent(pronoun: 'he' | 'she', sentence: number, at: number): readonly number[] {
    const { article } = this.#scene;
    const here = mainSubject(this.#scene.tokens(sentence).slice(0, at));
    if (here.kind === 'people' && here.people.length === 1 && this.#fits(here.people[0] ?? -1, pronoun))
      return here.people;
    for (let back = sentence - 1, steps = 0; back >= 0 && steps < REACH; back--) {
      const kind = article.blocks[article.sentences[back]?.block ?? 0]?.kind;
      if (kind === 'heading' && steps === 0) return this.#hero(pronoun);
      if (kind === 'caption' || kind === 'heading' || kind === 'byline' || article.sentences[back]?.credit) continue;
      steps++;
      const found = this.#inSentence(pronoun, back);
      if (found !== undefined) return found < 0 ? [] : [found];
    }
    return [];
  }

  /** A section that opens with "she" goes on about whom the article is about. */
  #hero(pronoun: 'he' | 'she'): readonly number[] {
    const counts = this.#scene.people.map(({ mentions }) => mentions.length);
    const hero = counts.indexOf(Math.max(...counts));
    return hero >= 0 && this.#fits(hero, pronoun) ? [hero] : [];
  }

  /** @returns whom a pronoun means if this earlier sentence settles it: a person, or STRANGER; undefined if it does not. */
  #inSentence(pronoun: 'he' | 'she', sentence: number): number | undefined {
    const grammar = this.#scene.subject(sentence);
    const other = grammar.kind === 'phrase' && contradicts(this.#scene.tokens(sentence)[grammar.end - 1], pronoun);
    const subject = other ? NOBODY : (this.#subjects[sentence] ?? NOBODY);
    if (subject >= 0 && this.#fits(subject, pronoun)) return subject;
    const tokens = this.#scene.tokens(sentence);
    if (tokens[0]?.key === 'they') return STRANGER;
    if (subject === STRANGER && staysWith(tokens, pronoun)) return undefined;
    const relative = tokens.findIndex(({ key }) => /^(?:whom|which|whose)$/.test(key));
    const close = tokens.findIndex((token, at) => at > relative && isMark(token, ','));
    const within = isMark(tokens[relative - 1], ',') && close > 0 ? close : tokens.length;
    const aside = (at: number) => relative >= 0 && at > relative && at < within;
    const others = tokens.flatMap((token, at) =>
      token.shape === 'name' && token.person !== subject && this.#fits(token.person, pronoun)
        ? [{ person: token.person, aside: aside(at) }]
        : [],
    );
    const described = this.#described[sentence]?.filter((person) => this.#fits(person, pronoun)) ?? [];
    const fitting = [...new Set([...others.map(({ person }) => person), ...described])];
    if (fitting.length === 1) {
      const passing = described.length === 0 && others.every(({ aside }) => aside);
      return subject === STRANGER || passing ? STRANGER : fitting[0];
    }
    if (fitting.length > 1 || subject === STRANGER || mentionsStranger(tokens, pronoun)) return STRANGER;
    return undefined;
  }
}

/** "A neighbour heard him": whom a sentence about a newcomer has as a pronoun is still whom the story is about (centering theory). */
function staysWith(tokens: readonly Token[], pronoun: 'he' | 'she'): boolean {
  const object = pronoun === 'he' ? 'him' : 'her';
  return /^an?$/.test(tokens[0]?.key ?? '') && tokens.some(({ key }) => key === object);
}
