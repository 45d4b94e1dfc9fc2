import type { Candidate } from '../candidates/candidate.ts';
import { isKorean } from '../names/person-name.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is, lookUp } from '../words/lexicon.ts';
import { isParticle } from '../words/tables/titles.ts';
import type { Word } from '../words/words.ts';
import type { Note } from './note.ts';

const LOCAL = IS.city | IS.place | IS.country;

const LENGTHS = [0, 1, 2, 3, 4].map((length) => `words ${length}`);
const MOST = LENGTHS.length - 1;

/** Tells what the name itself tells, wherever it stands. */
export function nameEvidence({ words, from, to, key }: Candidate, note: Note): void {
  const spelt = words.slice(from, to).filter(({ shape }) => shape !== 'mark');
  const kinds = spelt.reduce((bits, { kind }) => bits | kind, 0);
  const last = kinds & KIND.suffix ? spelt.findLast((word) => !hasKind(word, KIND.suffix)) : spelt.at(-1);
  const first = (kinds & KIND.particle && spelt.find((word) => !hasKind(word, KIND.particle))) || spelt[0];
  if (!first || !last) return;
  note(LENGTHS[Math.min(spelt.length, MOST)] ?? '');
  // "Moon Jae-in": whatever "moon" is otherwise.
  if (spelt.length === 2 && isKorean(last.text)) {
    note('first family');
    note('last unknown');
    return;
  }
  const abroad = isPlaceAbroad(first) && spelt.length > 1;
  if (abroad) note('place abroad first');
  if (!abroad || is(first, IS.word)) note(sortOf(first).first);
  if (spelt.length > 1) {
    endsEvidence(first, last, note);
    if (kinds & KIND.organisation && spelt.slice(0, -1).some(isOrganisation)) note('organisation inside');
    wholeEvidence(hasKind(spelt[0], KIND.beginsEntry) ? lookUp(key) : 0, note);
    shapesEvidence(spelt, note);
  } else if (first.shape === 'upper') note('acronym');
  if (kinds & KIND.unusual && spelt.some(({ text }) => /[^\x20-\x7e’‘]/.test(text))) note('diacritics');
  if (hasKind(last, KIND.familyEnding) && !is(last, IS.word | IS.rare)) note('family ending');
}

/** "Monte", "Val": given names somewhere, too, and no heads of names of places in English. */
function isPlaceAbroad(word: Word): boolean {
  return hasKind(word, KIND.placeFirst) && !hasKind(word, KIND.place);
}

/** What a name of several words tells by its ends. */
function endsEvidence(first: Word, last: Word, note: Note): void {
  note(sortOf(last).last);
  const family = is(last, IS.family);
  if (hasKind(last, KIND.organisation)) note(family ? 'organisation or family last' : 'organisation last');
  else if (hasKind(last, KIND.place)) note(family ? 'place or family last' : 'place last');
  if (hasKind(last, KIND.organisation) && is(first, LOCAL)) note('place and organisation');
  if (hasKind(first, KIND.club)) note('club first');
  else if (hasKind(first, KIND.place)) note('place first');
  else if (hasKind(first, KIND.work)) note('work first');
}

function isOrganisation(word: Word): boolean {
  return hasKind(word, KIND.organisation) && !is(word, IS.given);
}

/** @param whole what the lexicon knows of all the name's words together. */
function wholeEvidence(whole: number, note: Note): void {
  if (whole & IS.organisation) note('listed organisation');
  if (whole & IS.country) note('listed country');
  else if (whole & LOCAL) note('listed place');
}

/** Tells what the shapes of a name's several words tell. */
function shapesEvidence(spelt: readonly Word[], note: Note): void {
  if (hasKind(spelt.at(-1), KIND.suffix)) note('suffix');
  if (spelt.slice(1, -1).some(({ shape }) => shape === 'initial')) note('initial inside');
  const upper = spelt.filter(({ shape }) => shape === 'upper');
  if (upper.length < spelt.length && upper.some((word) => !hasKind(word, KIND.suffix))) note('acronym inside');
}

const ORDINARY = IS.word | IS.rare;

/** A sort of word as evidence: at a name's beginning, and at its end. */
interface Sort {
  readonly first: string;
  readonly last: string;
}

const SORTS: ReadonlyMap<string, Sort> = new Map(
  'particle|initial|country|organisation|given|given word|given city|family|family word|family city|city|place|place word|word|rare word|unknown'
    .split('|')
    .map((name) => [name, { first: `first ${name}`, last: `last ${name}` }]),
);

function sortOf(word: Word): Sort {
  return SORTS.get(nameOfSort(word)) as Sort;
}

/** One word, by the lists: the most telling combination of what it can be. "Al" may be a particle here: "Al Arabiya". */
function nameOfSort(word: Word): string {
  if (isParticle(word.key)) return 'particle';
  if (word.shape === 'initial') return hasKind(word, KIND.dottedPlace) ? 'country' : 'initial';
  if (is(word, IS.country | IS.demonym)) return 'country';
  if (is(word, IS.organisation) && !is(word, IS.given)) return 'organisation';
  const ordinary = is(word, ORDINARY);
  if (is(word, IS.given)) return is(word, IS.city) ? 'given city' : ordinary ? 'given word' : 'given';
  if (is(word, IS.city)) return is(word, IS.family) ? 'family city' : 'city';
  if (is(word, IS.family)) return ordinary ? 'family word' : 'family';
  if (is(word, IS.place)) return ordinary ? 'place word' : 'place';
  if (!ordinary) return 'unknown';
  return is(word, IS.word) ? 'word' : 'rare word';
}
