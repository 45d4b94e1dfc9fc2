import { type Candidate, lastAt } from '../candidates/candidate.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import type { Word } from '../words/words.ts';
import { gatherEvidence, pool } from './gather-evidence.ts';
import { linksOf } from './links.ts';
import { judge, type Spelling, type Weights } from './weights.ts';

/** What is known of a spelling before it is judged. */
interface Unjudged {
  readonly key: string;
  /** Its last word. */
  readonly surname: string;
  /** One word but for leading particles: "van Aerden" is a lone name as "Aerden" would be. */
  readonly lone: boolean;
  readonly occurrences: Candidate[];
}

/** Pools the evidence of all occurrences, then links lone names to the full names already found. */
export function judgeSpellings(candidates: readonly Candidate[], weights: Weights): Spelling[] {
  const spelt = bySpelling(candidates);
  const lone: Unjudged[] = [];
  const bySurname = new Map<string, readonly Candidate[]>();
  for (const spelling of spelt) {
    if (!spelling.lone) continue;
    lone.push(spelling);
    bySurname.set(spelling.surname, spelling.occurrences.filter(isNoFirm));
  }
  const judged: Spelling[] = [];
  for (const spelling of spelt) {
    if (spelling.lone) continue;
    const evidence = gatherEvidence(spelling.occurrences, bySurname.get(spelling.surname));
    judged.push(judge(spelling, 'full', evidence, weights));
  }
  const links = linksOf(judged, bySurname);
  for (const spelling of lone) {
    const own = spelling.occurrences.filter(isNoFirm);
    const evidence = gatherEvidence(own.length > 0 ? own : spelling.occurrences);
    for (const link of links.get(spelling.surname) ?? []) pool(evidence, link, 1);
    judged.push(judge(spelling, 'single', evidence, weights));
  }
  return judged;
}

/** "Plum & Sons" is called after a family, and no evidence against it. */
function isNoFirm({ words, to }: Candidate): boolean {
  return words[to]?.text !== '&';
}

function bySpelling(candidates: readonly Candidate[]): Unjudged[] {
  const spelt = new Map<string, Unjudged>();
  for (const candidate of candidates) {
    const known = spelt.get(candidate.key);
    if (known) known.occurrences.push(candidate);
    else spelt.set(candidate.key, toUnjudged(candidate));
  }
  return [...spelt.values()];
}

function toUnjudged(candidate: Candidate): Unjudged {
  const { words, from, to, key } = candidate;
  const last = lastAt(candidate);
  let own = from;
  while (own < to && !isOwn(words[own])) own++;
  return { key, surname: words[last]?.key ?? '', lone: (own < to ? own : from) === last, occurrences: [candidate] };
}

/** No mark, and no particle, which may stand before a lone name. */
function isOwn(word: Word | undefined): boolean {
  return word?.shape !== 'mark' && !hasKind(word, KIND.particle);
}
