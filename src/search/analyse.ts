import { stem } from 'porter2';
import { american } from './words/american.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { IRREGULAR_FORMS } from './words/irregular-forms.ts';
import { remembered } from './words/remembered.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/** A word with its apostrophes, an abbreviation with its full stops, or a number with its separators. */
const TOKEN = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*/gu;

/** The same for plain ASCII, several times as fast. */
const ASCII_TOKEN = /(?:[a-z]\.){2,}|[a-z]+(?:'[a-z]+)*|\d+(?:[.,:]\d+)*/gi;
const ASCII = /^[\0-\x7f]*$/;

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Cuts text into tokens, as they stand in it; hyphens part words. */
export function tokenise(text: string): string[] {
  return text.match(ASCII.test(text) ? ASCII_TOKEN : TOKEN) ?? [];
}

/**
 * The one analyser, for sentences and questions alike: a token becomes a term, or null when it carries no meaning.
 * Lower case, no accents, no ligatures, no possessive; numbers in figures; irregular forms by their base; "Russians" by "Russia";
 * "colour" as "color"; the stem by Porter's second algorithm.
 */
export const analyse = remembered(toTerm);

/** What may be an English word; of what is longer, what is packed or enciphered, no form is looked for. */
const ENGLISH = /^[a-z']{1,50}$/;

/** A possessive, or the verb that "who'll" and "they've" shorten. */
const ENDING = /'(?:s|ll|d|re|ve|m)?$/;

function toTerm(token: string): string | null {
  if (/^\p{L}.*\./u.test(token)) return token.replaceAll('.', '').toLowerCase();
  if (token === 'US') return 'us';
  const word = plain(token);
  if (STOP_WORDS.has(word)) return null;
  const bare = word.replace(ENDING, '');
  if (STOP_WORDS.has(bare)) return null;
  if (/^\p{N}/u.test(bare)) return bare.replace(/,(?=\d{3}\b)/g, '');
  return (
    figures(bare) ?? (ENGLISH.test(bare) ? stem(american(IRREGULAR_FORMS.get(bare) ?? placeOf(bare) ?? bare)) : bare)
  );
}

function placeOf(word: string): string | undefined {
  return DEMONYMS.get(word) ?? DEMONYMS.get(word.replace(/s$/, ''));
}

/** The terms of some words, in their order; what carries no meaning is left out. */
export function termsOf(text: string): string[] {
  return tokenise(text)
    .map(analyse)
    .filter((term) => term !== null);
}

/** Lower case, straight apostrophes, no accents, plain letters for ligatures and full-width ones: how words are compared before stemming. */
export function plain(token: string): string {
  const lower = token.toLowerCase();
  return ASCII.test(lower) ? lower : lower.replace(/’/g, "'").normalize('NFKD').replace(/\p{M}/gu, '');
}

/** @returns a number word in figures ("eleven" -> "11"), or null. */
function figures(word: string): string | null {
  const small = NUMBER_WORDS.indexOf(word);
  if (small > 1) return String(small);
  const tens = TENS.indexOf(word);
  return tens >= 0 ? String(20 + 10 * tens) : null;
}
