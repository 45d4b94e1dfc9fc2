import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import type { Token } from '../grammar/tokens.ts';
import { genderOfNoun } from '../words/gender.ts';
import { aloneBefore } from './alone-before.ts';
import { antecedent, type Past } from './antecedent.ts';
import type { Bearers } from './bearers.ts';
import { isEpithet } from './epithet.ts';
import { Genders } from './gender.ts';
import { kinByName } from './kin.ts';
import { isStranger, NOBODY, STRANGER } from './stranger.ts';
import { Writings } from './writings.ts';

/** Whom the subject of a sentence stands for. */
interface Passed {
  readonly person: number;
  readonly grammar: Subject;
}

/** Follows whom the sentences of an article are about, so that "she" and "the judge" find their person. */
export class Focus implements Past {
  readonly scene: Scene;
  readonly genders: Genders;
  readonly subjects: number[] = [];
  readonly spoke = new Set<number>();
  readonly described: (readonly number[])[] = [];
  readonly #bearers: Bearers;
  readonly #writings = new Writings();

  /** @param titles for each of the scene's people, their roles as the article words them. */
  constructor(scene: Scene, titles: readonly (readonly string[])[], bearers: Bearers) {
    this.scene = scene;
    this.genders = new Genders(scene, titles);
    this.#bearers = bearers;
  }

  /** @returns whom the sentence before was about, or else the only one it names; STRANGER or NOBODY if nobody. */
  before(sentence: number): number {
    const subject = this.subjects[sentence - 1] ?? NOBODY;
    if (subject >= 0) return subject;
    const named = new Set(this.scene.namedIn[sentence - 1]?.map(({ person }) => person));
    const [only] = named;
    return only !== undefined && named.size === 1 ? only : aloneBefore(this, sentence, subject);
  }

  /**
   * Moves on past a sentence.
   *
   * @param speaker whoever was found to speak in it, if anybody.
   * @param newcomer what it calls somebody whom the next sentence names, if it does.
   * @returns whom the sentence's subject stands for, if that is certain.
   */
  pass(sentence: number, speaker: number | undefined, newcomer?: Subject): Passed | undefined {
    const line = this.scene.line(sentence);
    const { tokens } = line;
    const grammar = this.scene.subject(sentence);
    const [person] = this.resolve(grammar, sentence, grammar !== newcomer);
    // "Asked by Plum whether it rained, she smiled".
    const first = person !== undefined && tokens[0]?.key.endsWith('ed') ? person : speaker;
    this.subjects[sentence] = first ?? person ?? (isStranger(tokens, grammar) ? STRANGER : NOBODY);
    this.#writings.pass(line, speaker, (at) => this.whose(tokens, at, sentence));
    if (first !== undefined && first === speaker) this.spoke.add(sentence);
    return person === undefined ? undefined : { person, grammar };
  }

  /** @param people whom a sentence calls by their office: it may go on with "she" as if it had named them. */
  describe(sentence: number, people: readonly number[]): void {
    this.described[sentence] = people;
  }

  /** @param known whether it may be somebody named before by what nobody was called yet. @returns the people a subject stands for; none when that is not certain. */
  resolve(subject: Subject, sentence: number, known = true): readonly number[] {
    if (subject.kind === 'people') return subject.people;
    if (subject.kind === 'pronoun') {
      const found = antecedent(this, subject.pronoun, sentence, subject.at);
      if (found === undefined) return [];
      if (this.#isNamedBefore(found, sentence)) this.genders.learn(found, subject.pronoun);
      return [found];
    }
    if (subject.kind !== 'phrase') return [];
    const tokens = this.scene.tokens(sentence);
    const writer = this.#writings.find(tokens, subject, sentence);
    if (writer !== undefined) return [writer];
    const recent = this.before(sentence);
    const whose = this.whose(tokens, subject.start, sentence);
    const bearers = this.#bearers.find(tokens, { ...subject, sentence }, recent, whose);
    const head = tokens[subject.end - 1];
    if (bearers.length > 0 || !head) return bearers;
    const kin = this.#kin(whose, head.key, sentence);
    if (kin.length > 0) return kin;
    return known && !this.#bearers.has(head) && isEpithet(this.scene, sentence, subject, recent) ? [recent] : [];
  }

  /**
   * @param start where a definite phrase begins, `end` after its noun. @param whose for whom its "his" or "my" stands.
   * @returns whom it surely calls by what they are, or are to somebody.
   */
  called(tokens: readonly Token[], start: number, end: number, sentence: number, whose: readonly number[]) {
    const noun = tokens[end - 1]?.key ?? '';
    const bearers = this.#bearers.find(tokens, { start, end, sentence }, this.before(sentence), whose);
    const known = bearers.filter((person) => whose.length === 0 || this.#bearers.isOf(person, whose, noun));
    return known.length > 0 ? known : this.#kin(whose, noun, sentence);
  }

  /** "Her son": whoever has her surname and is nothing else to her. */
  #kin(whose: readonly number[], noun: string, sentence: number): readonly number[] {
    const gender = genderOfNoun(noun);
    const fits = (one: number) => (!gender || this.genders.fits(one, gender)) && !this.#bearers.isOf(one, whose);
    return whose.flatMap((one) => kinByName(this.scene, one, noun, sentence, fits) ?? []);
  }

  /** Somebody is surely meant right after a sentence that names them and is about them; a chain of pronouns may go astray. */
  #isNamedBefore(person: number, sentence: number): boolean {
    const isSubject = this.subjects[sentence - 1] === person;
    return isSubject && this.scene.namedIn[sentence - 1]?.some((named) => named.person === person) === true;
  }

  /** @param at position of "his", "her" or a name that owns. @returns whom it stands for, if that is certain. */
  whose(tokens: readonly Token[], at: number, sentence: number): readonly number[] {
    const token = tokens[at];
    if (token?.shape === 'name') return token.possessive ? [token.person] : [];
    if (token?.key !== 'his' && token?.key !== 'her') return [];
    const found = antecedent(this, token.key === 'his' ? 'he' : 'she', sentence, at);
    return found === undefined ? [] : [found];
  }
}
