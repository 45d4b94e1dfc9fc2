import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import { addTo } from '../multimap.ts';
import { roleOfSpeaker, rolesOfSubject } from '../roles/of-subject.ts';
import { Bearers } from './bearers.ts';
import { described } from './described.ts';
import { earlierPhrase } from './earlier-phrase.ts';
import { Focus } from './focus.ts';
import { introduced } from './introduced.ts';
import { learnKin } from './kin.ts';
import { quotedIn, speakersOf } from './speakers.ts';
import { Turns } from './turns.ts';

/** For each of a scene's people, in order, and in reading order. */
export interface Told {
  /** What they are quoted or reported as saying: whole sentences; a quotation that runs on is one statement. */
  readonly statements: readonly (readonly Place[])[];
  /** Roles from sentences that do not name them: "She now heads the department", "The new mayor said". */
  readonly roles: readonly (readonly Place[])[];
}

/**
 * Reads an article in order, following whom its sentences are about, so that "she said" finds its speaker. Without a cue
 * nobody speaks, and where it is not certain who does, nobody is named.
 *
 * @param roles as `readRoles` found them.
 */
export function readTold(scene: Scene, roles: readonly (readonly Place[])[]): Told {
  const { sentences, blocks } = scene.article;
  const reader = new Reader(scene, roles);
  for (const [sentence, { credit, block }] of sentences.entries()) {
    if (!credit && !UNTOLD.test(blocks[block]?.kind ?? '')) reader.read(sentence);
  }
  return reader.told();
}

/** Nobody speaks in these, and no pronoun refers to whom they are about. */
const UNTOLD = /^(?:caption|byline|heading)$/;

class Reader {
  readonly #scene: Scene;
  /** As found where people are named, and then as told here. */
  readonly #roles: readonly (readonly Place[])[];
  readonly #found: readonly Place[][];
  /** The first of these by the sentence that tells them. */
  readonly #rolesIn = new Map<number, (readonly [person: number, place: Place])[]>();
  readonly #bearers: Bearers;
  readonly #focus: Focus;
  readonly #turns: Turns;

  constructor(scene: Scene, roles: readonly (readonly Place[])[]) {
    const titles = roles.map((places) => places.map(({ start, end }) => scene.article.text.slice(start, end)));
    this.#scene = scene;
    this.#roles = roles;
    this.#found = scene.people.map(() => []);
    roles.forEach((places, person) => {
      for (const place of places) addTo(this.#rolesIn, place.sentence, [person, place]);
    });
    this.#bearers = new Bearers(scene, titles);
    this.#focus = new Focus(scene, titles, this.#bearers);
    this.#turns = new Turns(scene);
  }

  read(sentence: number): void {
    const speaking = speakersOf(this.#scene, sentence, this.#focus);
    const newcomer = speaking.length === 0 ? introduced(this.#scene, sentence) : undefined;
    const cued = speaking.map(({ person }) => person);
    const speakers = this.#turns.take(sentence, cued);
    const [speaker] = speakers;
    const main = this.#focus.pass(sentence, speakers.length < 2 ? speaker : undefined, newcomer?.subject);
    // "As curator ..., she" may be "the curator" from here on.
    if (main)
      this.#tell(main.person, rolesOfSubject(this.#scene, sentence, main.grammar), main.grammar.kind === 'pronoun');
    for (const { person, subject } of newcomer && !main ? [newcomer] : speaking) {
      if (person !== main?.person || main.grammar.kind === 'pronoun')
        this.#tell(person, roleOfSpeaker(this.#scene, sentence, subject), newcomer !== undefined);
    }
    for (const person of quotedIn(this.#scene, sentence)) this.#turns.quote(sentence, person);
    this.#lookBack(sentence);
    const further = described(this.#scene, sentence, this.#focus, speaker);
    for (const [person, places] of further) this.#tell(person, places);
    if (further.length > 0)
      this.#focus.describe(
        sentence,
        further.map(([person]) => person),
      );
  }

  told(): Told {
    return { statements: this.#turns.statements(), roles: this.#found };
  }

  /** What a sentence says of those it names tells of others, and of earlier sentences, too. */
  #lookBack(sentence: number): void {
    for (const [person, place] of this.#rolesIn.get(sentence) ?? []) {
      learnKin(this.#scene, person, place, this.#focus, this.#bearers);
      const earlier = earlierPhrase(this.#scene, place);
      if (earlier) this.#tell(person, [earlier]);
    }
  }

  /** A role within another one is no further one. @param isNew whether the article may call them so from here on. */
  #tell(person: number, places: readonly Place[], isNew = false): void {
    if (places.length === 0) return;
    const { text } = this.#scene.article;
    if (isNew)
      for (const place of places) {
        this.#bearers.learn(person, text.slice(place.start, place.end));
        learnKin(this.#scene, person, place, this.#focus, this.#bearers);
      }
    const found = this.#found[person] ?? [];
    const known = [...(this.#roles[person] ?? []), ...found];
    found.push(...places.filter((place) => !known.some((wider) => holds(wider, place))));
  }
}

function holds(wider: Place, place: Place): boolean {
  return wider.start <= place.start && place.end <= wider.end;
}
