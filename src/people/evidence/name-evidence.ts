import type { Candidate } from '../candidates/candidate.ts';
import { KIND } from '../words/kinds.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { isParticle } from '../words/tables/titles.ts';
import { hasKind, is, type Word } from '../words/words.ts';
import type { Note } from './note.ts';

const ORDINARY = IS.word | IS.rare;
const LOCAL = IS.city | IS.place | IS.country;
const FAMILY_ENDINGS = new Set(
  (
    'son sen ov ova ev eva ski sky ska ich enko chuk dze shvili ian yan oglu ez escu eanu poulos idis akis nen quist berg ' +
    'stein mann wski czyk ini elli etti bauer meyer strom dottir singh'
  ).split(' '),
);
const LONGEST_ENDING = 6;

const LENGTHS = [0, 1, 2, 3, 4, 5].map((length) => `words ${length}`);
const MOST = LENGTHS.length - 1;

/** Tells what the name itself tells, wherever it stands. */
export function nameEvidence({ words, from, to, key }: Candidate, note: Note): void {
  const spelt = words.slice(from, to).filter(({ shape }) => shape !== 'mark');
  const first = spelt.find((word) => !hasKind(word, KIND.particle)) ?? spelt[0];
  const last = spelt.findLast((word) => !hasKind(word, KIND.suffix));
  if (!first || !last) return;
  note(LENGTHS[Math.min(spelt.length, MOST)] ?? '');
  note(sortOf(first).first);
  if (spelt.length > 1) severalEvidence(spelt, first, last, key, note);
  shapeEvidence(spelt, note);
  if (!is(last, ORDINARY) && endsLikeFamily(last.key)) note('family ending');
}

/** A sort of word as evidence: at a name's beginning, and at its end. */
const sort = (name: string) => ({ first: `first ${name}`, last: `last ${name}` });
const SORT = {
  particle: sort('particle'),
  initial: sort('initial'),
  country: sort('country'),
  organisation: sort('organisation'),
  given: sort('given'),
  givenWord: sort('given word'),
  givenCity: sort('given city'),
  family: sort('family'),
  familyWord: sort('family word'),
  familyCity: sort('family city'),
  city: sort('city'),
  place: sort('place'),
  placeWord: sort('place word'),
  word: sort('word'),
  rare: sort('rare word'),
  unknown: sort('unknown'),
};

/** One word, by the lists: the most telling combination of what it can be. "Al" may be a particle here: "Al Arabiya". */
function sortOf(word: Word): (typeof SORT)['unknown'] {
  if (isParticle(word.key)) return SORT.particle;
  if (word.shape === 'initial') return hasKind(word, KIND.dottedPlace) ? SORT.country : SORT.initial;
  if (is(word, IS.country | IS.demonym)) return SORT.country;
  if (is(word, IS.organisation) && !is(word, IS.given)) return SORT.organisation;
  const ordinary = is(word, ORDINARY);
  if (is(word, IS.given)) return is(word, IS.city) ? SORT.givenCity : ordinary ? SORT.givenWord : SORT.given;
  if (is(word, IS.city)) return is(word, IS.family) ? SORT.familyCity : SORT.city;
  if (is(word, IS.family)) return ordinary ? SORT.familyWord : SORT.family;
  if (is(word, IS.place)) return ordinary ? SORT.placeWord : SORT.place;
  if (!ordinary) return SORT.unknown;
  return is(word, IS.word) ? SORT.word : SORT.rare;
}

function endsLikeFamily(key: string): boolean {
  for (let length = 2; length <= LONGEST_ENDING; length++) if (FAMILY_ENDINGS.has(key.slice(-length))) return true;
  return false;
}

/** What a name of several words tells by its ends and as a whole. */
function severalEvidence(spelt: readonly Word[], first: Word, last: Word, key: string, note: Note): void {
  note(sortOf(last).last);
  const family = is(last, IS.family);
  if (hasKind(last, KIND.organisation)) note(family ? 'organisation or family last' : 'organisation last');
  else if (hasKind(last, KIND.place)) note(family ? 'place or family last' : 'place last');
  else if (hasKind(last, KIND.work)) note('work last');
  if (hasKind(last, KIND.organisation) && is(first, LOCAL)) note('place and organisation');
  if (hasKind(first, KIND.club)) note('club first');
  else if (hasKind(first, KIND.place)) note('place first');
  else if (hasKind(first, KIND.work)) note('work first');
  const inner = spelt.slice(0, -1);
  if (inner.some((word) => hasKind(word, KIND.organisation) && !is(word, IS.given))) note('organisation inside');
  if (inner.some((word) => is(word, IS.country | IS.demonym))) note('country inside');
  const whole = lookUp(key);
  if (whole & IS.organisation) note('listed organisation');
  if (whole & IS.country) note('listed country');
  else if (whole & LOCAL) note('listed place');
}

const PLAIN = /^[A-Z][a-z]+$/;

function shapeEvidence(spelt: readonly Word[], note: Note): void {
  const several = spelt.length > 1;
  if (spelt.some((word, i) => word.shape === 'initial' && i > 0 && i < spelt.length - 1)) note('initial inside');
  if (several && spelt.some((word) => hasKind(word, KIND.particle))) note('particle');
  if (several && hasKind(spelt.at(-1), KIND.suffix)) note('suffix');
  if (spelt.every(({ shape }) => shape === 'upper')) note(several ? 'capitals' : 'acronym');
  else if (several && spelt.some((word) => word.shape === 'upper' && !hasKind(word, KIND.suffix)))
    note('acronym inside');
  if (spelt.some((word) => hasKind(word, KIND.title))) note('title inside');
  const unusual = spelt.filter(({ text }) => !PLAIN.test(text));
  if (unusual.length) letterEvidence(unusual, note);
}

const PREFIX = /^(?:M[ac]c?|D[eiu]|O'|Fitz|La|Le|Van|Al|el|al)/u;

function letterEvidence(unusual: readonly Word[], note: Note): void {
  if (unusual.some(({ text }) => /\p{Ll}\p{Lu}/u.test(text) && !PREFIX.test(text))) note('camel');
  if (unusual.some(({ text }) => /\p{L}-\p{Lu}/u.test(text))) note('hyphen');
  if (unusual.some(({ text }) => /[^\x20-\x7e’‘]/.test(text))) note('diacritics');
  if (unusual.some(({ text }) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text))) {
    note('other script');
  }
  if (unusual.some(({ text }) => /\d/.test(text))) note('digits');
}
