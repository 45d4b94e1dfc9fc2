import type { Place } from '../article-people.ts';
import { isHuman } from '../grammar/phrase-words.ts';
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
  for (const [sentence, { credit, block }] of article.sentences.entries()) {
    const kind = article.blocks[block]?.kind;
    if (credit || kind === 'caption' || kind === 'byline' || kind === 'heading') continue;
    const cued = speakersOf(scene, sentence, focus);
    const speakers = turns.take(
      sentence,
      cued.map(({ person }) => person),
    );
    const main = focus.pass(sentence, speakers.length === 1 ? speakers[0] : undefined);
    const tell = (person: number, places: readonly Place[]) => {
      const known = [...(roles[person] ?? []), ...(found[person] ?? [])];
      found[person]?.push(...places.filter((place) => !known.some((wider) => holds(wider, place))));
    };
    if (main) tell(main.person, rolesOfSubject(scene, sentence, main.grammar));
    if (main?.grammar.kind === 'pronoun') {
      for (const { start, end } of found[main.person] ?? []) bearers.learn(main.person, article.text.slice(start, end));
    }
    const newcomer = main || cued.length > 0 ? undefined : introduced(scene, sentence);
    if (newcomer !== undefined) tell(newcomer, roleOfSpeaker(scene, sentence, scene.subject(sentence)));
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

/**
 * "A signaller asked for trains to be slowed. Declan Foyle, 58, told the inquiry ...": whom a sentence begins with and does
 * not name is whoever the next one begins with and names for the first time.
 */
function introduced(scene: Scene, sentence: number): number | undefined {
  const subject = scene.subject(sentence);
  const tokens = scene.tokens(sentence);
  if (subject.kind !== 'phrase' || !isHuman(tokens[subject.end - 1])) return undefined;
  if (/^an?$/.test(tokens[subject.start]?.key ?? '') && sentence > 0) return undefined;
  const [first] = scene.namedIn[sentence + 1] ?? [];
  const person = first && scene.people[first.person];
  const next = scene.article.sentences[sentence + 1];
  if (!next || !person?.name.includes(' ') || person.mentions[0]?.start !== first?.start) return undefined;
  const { kind } = scene.article.blocks[next.block] ?? {};
  return kind === 'paragraph' && person.mentions[0]?.titleStart === next.start ? first?.person : undefined;
}
