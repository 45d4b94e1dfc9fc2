import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import { roleOfSpeaker, rolesOfSubject } from '../roles/of-subject.ts';
import { Bearers } from './bearers.ts';
import { described } from './described.ts';
import { Focus } from './focus.ts';
import { readGenders } from './gender.ts';
import { introduced } from './introduced.ts';
import { speakersOf } from './speakers.ts';
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
  const { article } = scene;
  const titles = roles.map((places) => places.map(({ start, end }) => article.text.slice(start, end)));
  const bearers = new Bearers(scene, titles);
  const focus = new Focus(scene, readGenders(scene, titles), bearers);
  const turns = new Turns(scene);
  const found: Place[][] = scene.people.map(() => []);
  for (const [sentence, { credit, block }] of article.sentences.entries()) {
    const kind = article.blocks[block]?.kind;
    if (credit || kind === 'caption' || kind === 'byline' || kind === 'heading') continue;
    const known = speakersOf(scene, sentence, focus);
    const newcomer = known.length === 0 ? introduced(scene, sentence) : undefined;
    const cued = newcomer?.speaks ? [newcomer] : known;
    const speakers = turns.take(
      sentence,
      cued.map(({ person }) => person),
    );
    const main = focus.pass(sentence, speakers.length === 1 ? speakers[0] : undefined);
    const tell = (person: number, places: readonly Place[]) => {
      const wide = [...(roles[person] ?? []), ...(found[person] ?? [])];
      found[person]?.push(...places.filter((place) => !wide.some((wider) => holds(wider, place))));
    };
    if (main) tell(main.person, rolesOfSubject(scene, sentence, main.grammar));
    if (main?.grammar.kind === 'pronoun') {
      for (const { start, end } of found[main.person] ?? []) bearers.learn(main.person, article.text.slice(start, end));
    }
    if (newcomer && !main) tell(newcomer.person, roleOfSpeaker(scene, sentence, newcomer.subject));
    for (const { person, subject } of cued) {
      if (person !== main?.person) tell(person, roleOfSpeaker(scene, sentence, subject));
    }
    const at = main?.grammar.kind === 'pronoun' ? main.grammar.at : -1;
    const others = described(scene, sentence, at, bearers, focus);
    for (const [person, places] of others) tell(person, places);
    if (others.length > 0)
      focus.describe(
        sentence,
        others.map(([person]) => person),
      );
  }
  return { statements: turns.statements(scene.people.length), roles: found };
}

function holds(wider: Place, place: Place): boolean {
  return wider.start <= place.start && place.end <= wider.end;
}
