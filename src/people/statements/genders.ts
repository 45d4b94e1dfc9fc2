import type { Scene } from '../grammar/scene.ts';
import { type Gender, genderOf } from './gender.ts';

export type Pronoun = 'he' | 'she';

/** Which pronoun stands for each of a scene's people, as far as anybody has asked or the article has gone. */
export class Genders {
  readonly #scene: Scene;
  readonly #titles: readonly (readonly string[])[];
  readonly #known = new Map<number, Gender>();

  /** @param titles for each of the scene's people, their roles as the article words them. */
  constructor(scene: Scene, titles: readonly (readonly string[])[]) {
    this.#scene = scene;
    this.#titles = titles;
  }

  of(person: number): Gender {
    if (!this.#known.has(person)) this.learn(person, genderOf(this.#scene, person, this.#titles[person] ?? []));
    return this.#known.get(person);
  }

  /** Whoever has been "he" once is not "she" later. */
  learn(person: number, gender: Gender): void {
    this.#known.set(person, gender);
  }

  /** @returns whether nothing speaks against a pronoun standing for somebody. */
  fits(person: number, pronoun: Pronoun): boolean {
    return (this.of(person) ?? pronoun) === pronoun;
  }
}
