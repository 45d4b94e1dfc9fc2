import type { Steps } from '../../in-steps.ts';
import { addOnce } from '../multimap.ts';
import { romanise } from '../names/transliteration.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { type Cluster, markSimilar, only } from './cluster.ts';
import { shareRole } from './role.ts';

/**
 * A lone name belongs to its only bearer; among several, to the one who shares a role with it.
 *
 * @returns the names that nobody bears. What no article by itself takes for a person, and nobody bears, is none.
 */
export function* joinLone(lone: readonly Cluster[], people: readonly Cluster[]): Steps<Cluster[]> {
  const byFamily = new Map<string, Cluster[]>();
  const byGiven = new Map<string, Cluster[]>();
  for (const person of people) {
    yield;
    for (const name of person.names.values()) {
      for (const part of name.family ? new Set([name.family, ...name.family.split('-')]) : [])
        addOnce(byFamily, romanise(part), person);
      addOnce(byGiven, romanise(name.given[0] ?? ''), person);
      if (name.nickname) addOnce(byFamily, romanise(name.nickname), person);
    }
  }
  const homeless: Cluster[] = [];
  for (const cluster of lone) {
    yield;
    const key = romanise(cluster.individuals[0]?.loneName ?? '');
    const royal = cluster.individuals.some((individual) => individual.royal);
    const bearers = (royal ? byGiven.get(key)?.filter(isRoyal) : undefined) ?? byFamily.get(key) ?? [];
    const fitting = bearers.filter(
      (person) => !person.genderDiffers(cluster) && (isSure(cluster) || isSpeltSo(person, cluster)),
    );
    const sharing = fitting.filter((person) => shareRole(person.roles, cluster.roles));
    const rare = royal || !isCommonName(cluster.individuals[0]?.loneName ?? '');
    const near = fitting.filter((person) => !person.livesApart(cluster) && (rare || person.meets(cluster)));
    const home = (only(fitting) && only(near)) ?? only(sharing);
    for (const person of home ? [] : fitting) markSimilar(cluster, person);
    home?.absorb(cluster);
    if (!home && isSure(cluster)) homeless.push(cluster);
  }
  return homeless;
}

/** Ushakov in two articles is one man; Anderson only if the two stories have something in common. */
function isCommonName(name: string): boolean {
  return (lookUp(name) & (IS.family | IS.given | IS.word | IS.place | IS.city)) !== 0;
}

function isRoyal({ individuals }: Cluster): boolean {
  return individuals.some(({ royal }) => royal);
}

function isSure({ individuals }: Cluster): boolean {
  return individuals.some(({ doubtful }) => !doubtful);
}

/** Without a person in sight, a name that only sounds like somebody's may be a firm's: Ericsson, not Klas Eriksson. */
function isSpeltSo(person: Cluster, { individuals }: Cluster): boolean {
  return [...person.names.values()].some(({ family }) => family === individuals[0]?.loneName);
}
