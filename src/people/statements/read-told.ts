import type { Place } from '../article-people.ts';
import type { Scene } from '../grammar/scene.ts';
import { roleOfSpeaker, rolesOfSubject } from '../roles/of-subject.ts';
import { Bearers } from './bearers.ts';
import { described } from './described.ts';
import { Focus } from './focus.ts';
import { readGenders } from './gender.ts';
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
  article.sentences.forEach(({ credit, block }, sentence) => {
    const kind = article.blocks[block]?.kind;
    if (credit || kind === 'caption' || kind === 'byline' || kind === 'heading') return;
    const cued = speakersOf(scene, sentence, focus);
    const speakers = turns.take(
      sentence,
      cued.map(({ person }) => person),
    );
    const main = focus.pass(sentence, speakers.length === 1 ? speakers[0] : undefined);
    if (main) found[main.person]?.push(...rolesOfSubject(scene, sentence, main.grammar));
    for (const { person, subject } of cued) {
      if (person !== main?.person) found[person]?.push(...roleOfSpeaker(scene, sentence, subject));
    }
    const at = main?.grammar.kind === 'pronoun' ? main.grammar.at : -1;
    for (const [person, places] of described(scene, sentence, at, bearers, focus)) {
      const known = [...(roles[person] ?? []), ...(found[person] ?? [])];
      found[person]?.push(...places.filter((place) => !known.some((wider) => holds(wider, place))));
    }
  });
  return { statements: turns.statements(scene.people.length), roles: found };
}

function holds(wider: Place, place: Place): boolean {
  return wider.start <= place.start && place.end <= wider.end;
}
