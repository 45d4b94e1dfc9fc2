import type { Candidate } from '../candidates/candidate.ts';
import { isKorean } from '../names/person-name.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is, lookUp } from '../words/lexicon.ts';
import { isParticle } from '../words/tables/titles.ts';
import type { Word } from '../words/words.ts';
import type { Notes } from './note.ts';

const LOCAL = IS.city | IS.place | IS.country;

const LENGTHS = [0, 1, 2, 3, 4].map((length) => `words ${length}`);
const MOST = LENGTHS.length - 1;

/** Tells what the name itself tells, wherever it stands. */
export function nameEvidence({ words, from, to, key }: Candidate, notes: Notes): void {
  const spelt: Word[] = [];
  let kinds = 0;
  for (let at = from; at < to; at++) {
    const word = words[at] as Word;
    if (word.shape === 'mark') continue;
    spelt.push(word);
    kinds |= word.kind;
  }
  const last = kinds & KIND.suffix ? spelt.findLast((word) => !hasKind(word, KIND.suffix)) : spelt.at(-1);
  const first = (kinds & KIND.particle && spelt.find((word) => !hasKind(word, KIND.particle))) || spelt[0];
  if (!first || !last) return;
  notes.push(LENGTHS[Math.min(spelt.length, MOST)] ?? '');
  // "Moon Jae-in": whatever "moon" is otherwise.
  if (spelt.length === 2 && isKorean(last.text)) {
    notes.push('first family');
    notes.push('last unknown');
    return;
  }
  const abroad = isPlaceAbroad(first) && spelt.length > 1;
  if (abroad) notes.push('place abroad first');
  if (!abroad || is(first, IS.word)) notes.push(sortOf(first).first);
  if (spelt.length > 1) {
    endsEvidence(first, last, notes);
    if (kinds & KIND.organisation && spelt.slice(0, -1).some(isOrganisation)) notes.push('organisation inside');
    wholeEvidence(hasKind(spelt[0], KIND.beginsEntry) ? lookUp(key) : 0, notes);
    shapesEvidence(spelt, notes);
  } else if (first.shape === 'upper') notes.push('acronym');
  if (kinds & KIND.unusual && spelt.some(isForeign)) notes.push('diacritics');
  if (hasKind(last, KIND.familyEnding) && !is(last, IS.word | IS.rare)) notes.push('family ending');
}

/** "Monte", "Val": given names somewhere, too, and no heads of names of places in English. */
function isPlaceAbroad(word: Word): boolean {
  return hasKind(word, KIND.placeFirst) && !hasKind(word, KIND.place);
}

/** What a name of several words tells by its ends. */
function endsEvidence(first: Word, last: Word, notes: Notes): void {
  notes.push(sortOf(last).last);
  const family = is(last, IS.family);
  if (hasKind(last, KIND.organisation)) notes.push(family ? 'organisation or family last' : 'organisation last');
  else if (hasKind(last, KIND.place)) notes.push(family ? 'place or family last' : 'place last');
  if (hasKind(last, KIND.organisation) && is(first, LOCAL)) notes.push('place and organisation');
  if (hasKind(first, KIND.club)) notes.push('club first');
  else if (hasKind(first, KIND.place)) notes.push('place first');
  else if (hasKind(first, KIND.work)) notes.push('work first');
}

function isOrganisation(word: Word): boolean {
  return hasKind(word, KIND.organisation) && !is(word, IS.given);
}

/** @param whole what the lexicon knows of all the name's words together. */
function wholeEvidence(whole: number, notes: Notes): void {
  if (whole & IS.organisation) notes.push('listed organisation');
  if (whole & IS.country) notes.push('listed country');
  else if (whole & LOCAL) notes.push('listed place');
}

/** Tells what the shapes of a name's several words tell. */
function shapesEvidence(spelt: readonly Word[], notes: Notes): void {
  if (hasKind(spelt.at(-1), KIND.suffix)) notes.push('suffix');
  if (spelt.slice(1, -1).some(({ shape }) => shape === 'initial')) notes.push('initial inside');
  const upper = spelt.filter(isUpper);
  if (upper.length < spelt.length && upper.some((word) => !hasKind(word, KIND.suffix))) notes.push('acronym inside');
}

const isForeign = ({ text }: Word): boolean => /[^\x20-\x7e’‘]/.test(text);

const isUpper = ({ shape }: Word): boolean => shape === 'upper';

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
