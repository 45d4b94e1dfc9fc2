import { stem } from 'porter2';
import { american } from './words/american.ts';
import { DEMONYMS } from './words/demonyms.ts';
import { IRREGULAR_FORMS } from './words/irregular-forms.ts';
import { remembered } from './words/remembered.ts';
import { STOP_WORDS } from './words/stop-words.ts';

/** A word with its apostrophes, an abbreviation with its full stops, or a number with its separators and "th". */
const TOKEN = /(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*(?:(?:st|nd|rd|th)(?!\p{L}))?/gu;

/** The same for plain ASCII, several times as fast. */
const ASCII_TOKEN = /(?:[a-z]\.){2,}|[a-z]+(?:'[a-z]+)*|\d+(?:[.,:]\d+)*(?:(?:st|nd|rd|th)(?![a-z]))?/gi;
const ASCII = /^[\0-\x7f]*$/;

/** Number words in figures; "one" is too often a pronoun. */
const FIGURES: ReadonlyMap<string, string> = new Map([
  ...counted(2, 1, 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
  ...counted(17, 1, 'seventeen eighteen nineteen'),
  ...counted(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  ...counted(1, 1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'),
  ...counted(14, 1, 'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'),
]);

function counted(from: number, step: number, words: string): [string, string][] {
  return words.split(' ').map((word, i) => [word, String(from + step * i)]);
}

/** Cuts text into tokens, as they stand in it; hyphens part words. */
export function tokenise(text: string): string[] {
  return text.match(ASCII.test(text) ? ASCII_TOKEN : TOKEN) ?? [];
}

/**
 * The one analyser, for sentences and questions alike: a token becomes a term, or null when it carries no meaning.
 * Lower case, no accents, no ligatures, no possessive; "eleven" and "11th" as "11"; irregular forms by their base;
 * "Russians" by "Russia"; "colour" as "color"; the stem by Porter's second algorithm.
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
  if (/^\p{N}/u.test(bare)) return bare.replace(/,(?=\d{3}(?!\d))|[a-z]+$/g, '');
  return (
    FIGURES.get(bare) ??
    (ENGLISH.test(bare) ? stem(american(IRREGULAR_FORMS.get(bare) ?? placeOf(bare) ?? bare)) : bare)
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
