import type { Candidate } from '../candidates/candidates.ts';
import { IS, lookUp } from '../words/lexicon.ts';
import { CLUB, ORGANISATION, PLACE, WORK } from '../words/tables/cues.ts';
import { DOTTED_PLACES, isParticle, isTitle, SUFFIXES } from '../words/tables/titles.ts';
import type { Word } from '../words/words.ts';

const ORDINARY = IS.word | IS.rare;
const LOCAL = IS.city | IS.place | IS.country;
const FAMILY_ENDING =
  /(?:son|sen|ov|ova|ev|eva|ski|sky|ska|ich|enko|chuk|dze|shvili|ian|yan|oglu|ez|escu|eanu|poulos|idis|akis|nen|quist|berg|stein|mann|wski|czyk|ini|elli|etti|bauer|meyer|strom|dottir|singh)$/;

/** What the name itself tells, wherever it stands: evidence's names as in `data/weights.tsv`. */
export function nameEvidence({ words, from, to, key }: Candidate): string[] {
  const spelt = words.slice(from, to).filter(({ shape }) => shape !== 'mark');
  const first = spelt.find(({ text }) => !isParticle(text)) ?? spelt[0];
  const last = spelt.filter((word) => !SUFFIXES.has(word.key)).at(-1);
  if (!first || !last) return [];
  const found = [`words ${Math.min(spelt.length, 5)}`, `first ${sortOf(first)}`];
  if (spelt.length > 1) found.push(`last ${sortOf(last)}`, ...endEvidence(spelt, first, last));
  found.push(...shapeEvidence(spelt));
  const whole = lookUp(key);
  if (spelt.length > 1 && whole & IS.organisation) found.push('listed organisation');
  if (spelt.length > 1 && whole & IS.country) found.push('listed country');
  else if (spelt.length > 1 && whole & LOCAL) found.push('listed place');
  if (!sortOf(last).includes('word') && FAMILY_ENDING.test(last.key)) found.push('family ending');
  return found;
}

/** One word, by the lists: the most telling combination of what it can be. */
function sortOf({ key, shape }: Word): string {
  const is = lookUp(key);
  if (isParticle(key)) return 'particle';
  if (shape === 'initial') return DOTTED_PLACES.has(key) ? 'country' : 'initial';
  if (is & (IS.country | IS.demonym)) return 'country';
  if (is & IS.organisation && !(is & IS.given)) return 'organisation';
  const ordinary = is & ORDINARY ? ' word' : '';
  if (is & IS.given) return is & IS.city ? 'given city' : `given${ordinary}`;
  if (is & IS.city) return is & IS.family ? 'family city' : 'city';
  if (is & IS.family) return `family${ordinary}`;
  if (is & IS.place) return `place${ordinary}`;
  return ordinary ? (is & IS.word ? 'word' : 'rare word') : 'unknown';
}

function endEvidence(spelt: readonly Word[], first: Word, last: Word): string[] {
  const found: string[] = [];
  const family = last.is & IS.family;
  if (ORGANISATION.has(last.key)) found.push(family ? 'organisation or family last' : 'organisation last');
  else if (PLACE.has(last.key)) found.push(family ? 'place or family last' : 'place last');
  else if (WORK.has(last.key)) found.push('work last');
  if (ORGANISATION.has(last.key) && first.is & LOCAL) found.push('place and organisation');
  if (CLUB.has(first.key)) found.push('club first');
  else if (PLACE.has(first.key)) found.push('place first');
  else if (WORK.has(first.key)) found.push('work first');
  if (spelt.slice(0, -1).some(({ key }) => ORGANISATION.has(key) && !(lookUp(key) & IS.given))) {
    found.push('organisation inside');
  }
  if (spelt.slice(0, -1).some(({ key }) => lookUp(key) & (IS.country | IS.demonym))) found.push('country inside');
  return found;
}

function shapeEvidence(spelt: readonly Word[]): string[] {
  const found: string[] = [];
  const inner = spelt.slice(1, -1);
  if (inner.some(({ shape }) => shape === 'initial')) found.push('initial inside');
  if (spelt.length > 1 && spelt.some(({ text }) => isParticle(text))) found.push('particle');
  if (spelt.length > 1 && SUFFIXES.has(spelt.at(-1)?.key ?? '')) found.push('suffix');
  if (spelt.every(({ shape }) => shape === 'upper')) found.push(spelt.length > 1 ? 'capitals' : 'acronym');
  else if (spelt.length > 1 && spelt.some(({ shape, key }) => shape === 'upper' && !SUFFIXES.has(key)))
    found.push('acronym inside');
  if (
    spelt.some(
      ({ text }) => /\p{Ll}\p{Lu}/u.test(text) && !/^(?:M[ac]c?|D[eiu]|O'|Fitz|La|Le|Van|Al|el|al)/u.test(text),
    )
  )
    found.push('camel');
  if (spelt.some(({ text }) => /\p{L}-\p{Lu}/u.test(text))) found.push('hyphen');
  if (spelt.some(({ text }) => /[^\x20-\x7e’‘]/.test(text))) found.push('diacritics');
  if (spelt.some(({ text }) => /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)))
    found.push('other script');
  if (spelt.some(({ text }) => /\d/.test(text))) found.push('digits');
  if (spelt.some(({ key }) => isTitle(key))) found.push('title inside');
  return found;
}
