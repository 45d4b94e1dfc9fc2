import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import { addTo } from '../multimap.ts';
import { roleOfSpeaker, rolesOfSubject } from '../roles/of-subject.ts';
import { type Bearers, bearersOf, learn } from './bearers.ts';
import { described } from './described.ts';
import { type Focus, focusOn } from './focus.ts';
import { answersIn } from './interview.ts';
import { introduced } from './introduced.ts';
import { learnKin } from './kin.ts';
import { toldBefore } from './lead.ts';
import { pass } from './pass.ts';
import { reportedIn } from './reported.ts';
import { personOf, speakersOf } from './speakers.ts';
import { noTurns, statementsOf, type Turns, takeTurn, withFurther } from './turns.ts';

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
 */
export function readTold(scene: Scene, roles: readonly (readonly Place[])[]): Told {
  const { sentences, blocks } = scene.article;
  const telling = toTelling(scene, roles);
  for (const [sentence, { credit, block }] of sentences.entries()) {
    if (!credit && !UNTOLD.test(blocks[block]?.kind ?? '')) readSentence(telling, sentence);
  }
  for (const [person, places] of toldBefore(scene, telling.bearers)) tell(telling, person, places);
  const said = withFurther(statementsOf(telling.turns), telling.reported);
  return { statements: withFurther(said, answersIn(scene)), roles: telling.found };
}

/** Nobody speaks in these, and no pronoun refers to whom they are about. */
const UNTOLD = /^(?:caption|byline|heading)$/;

/** An article while it is read. */
interface Telling {
  readonly scene: Scene;
  /** As found where people are named, and then as told here. */
  readonly roles: readonly (readonly Place[])[];
  readonly found: readonly Place[][];
  /** The first of these by the sentence that tells them. */
  readonly rolesIn: ReadonlyMap<number, readonly (readonly [person: number, place: Place])[]>;
  readonly bearers: Bearers;
  readonly focus: Focus;
  readonly turns: Turns;
  /** Sentences in which what one says reports what another one said. */
  readonly reported: Map<number, Place[]>;
}

function toTelling(scene: Scene, roles: readonly (readonly Place[])[]): Telling {
  const titles: string[][] = [];
  const found: Place[][] = [];
  const rolesIn = new Map<number, (readonly [number, Place])[]>();
  for (const [person, places] of roles.entries()) {
    const own: string[] = [];
    for (const place of places) {
      own.push(scene.article.text.slice(place.start, place.end));
      addTo(rolesIn, place.sentence, [person, place]);
    }
    titles.push(own);
    found.push([]);
  }
  const bearers = bearersOf(scene, titles);
  const focus = focusOn(scene, titles, bearers);
  return { scene, roles, found, rolesIn, bearers, focus, turns: noTurns(scene), reported: new Map() };
}

function readSentence(telling: Telling, sentence: number): void {
  const { scene, focus, turns } = telling;
  const told = speakersOf(scene, sentence, focus);
  const speaking = told.filter(({ asks }) => !asks);
  const newcomer = speaking.length === 0 ? introduced(scene, sentence) : undefined;
  const speakers = takeTurn(turns, sentence, speaking.map(personOf));
  const [speaker] = speakers;
  const main = pass(focus, sentence, speakers.length < 2 ? speaker : undefined, newcomer?.subject);
  // "As curator ..., she" may be "the curator" from here on.
  if (main) tell(telling, main.person, rolesOfSubject(scene, sentence, main.grammar), main.grammar.kind === 'pronoun');
  for (const { person, subject } of newcomer && !main ? [newcomer] : speaking) {
    if (person !== main?.person || main.grammar.kind === 'pronoun')
      tell(telling, person, roleOfSpeaker(scene, sentence, subject), newcomer !== undefined);
  }
  const quoted = speaker === undefined ? [] : reportedIn(scene, sentence, focus, speaker);
  for (const { person, asks } of told) if (asks && !speakers.includes(person)) quoted.push(person);
  report(telling, sentence, quoted);
  lookBack(telling, sentence);
  const further = described(scene, sentence, focus, speaker);
  for (const [person, places] of further) tell(telling, person, places);
  // The next one may go on with "she" as if it had named them.
  if (further.length > 0) focus.described[sentence] = further.map(([person]) => person);
}

function report({ scene, reported }: Telling, sentence: number, people: readonly number[]): void {
  const { start = 0, end = 0 } = scene.article.sentences[sentence] ?? {};
  for (const person of people) addTo(reported, person, { start, end, sentence });
}

/** What a sentence says of those it names tells of others, and of earlier sentences, too. */
function lookBack(telling: Telling, sentence: number): void {
  for (const [person, place] of telling.rolesIn.get(sentence) ?? []) {
    learnKin(telling.focus, person, place);
  }
}

/** A role within another one is no further one. @param isNew whether the article may call them so from here on. */
function tell(telling: Telling, person: number, places: readonly Place[], isNew = false): void {
  if (places.length === 0) return;
  const { text } = telling.scene.article;
  if (isNew)
    for (const place of places) {
      learn(telling.bearers, person, text.slice(place.start, place.end));
      learnKin(telling.focus, person, place);
    }
  const found = telling.found[person] ?? [];
  const further: Place[] = [];
  for (const place of places) {
    if (!isWithin(place, telling.roles[person] ?? []) && !isWithin(place, found)) further.push(place);
  }
  found.push(...further);
}

function isWithin({ start, end }: Place, known: readonly Place[]): boolean {
  for (const wider of known) if (wider.start <= start && end <= wider.end) return true;
  return false;
}
