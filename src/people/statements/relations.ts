/** To whom somebody is what they are: whose uncle, whose mayor, as far as an article tells. */
export class Relations {
  /** Somebody and what they are ("0 uncle") -> to whom. */
  readonly #others = new Map<string, readonly number[]>();

  /** @param noun "uncle". */
  learn(person: number, noun: string, other: number): void {
    const key = `${person} ${noun}`;
    this.#others.set(key, [...(this.#others.get(key) ?? []), other]);
  }

  /** @returns whether it is known to whom somebody is that. */
  knows(person: number, noun: string): boolean {
    return this.#others.has(`${person} ${noun}`);
  }

  /** @returns whether somebody may be "her uncle": nobody else's uncle, and not herself. @param whose for whom "her" stands. */
  allow(person: number, noun: string, whose: readonly number[]): boolean {
    const others = this.#others.get(`${person} ${noun}`);
    if (whose.includes(person)) return false;
    return !others || whose.length === 0 || whose.some((other) => others.includes(other));
  }
}
