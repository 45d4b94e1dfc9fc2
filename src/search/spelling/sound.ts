import { remembered } from '../words/remembered.ts';

/**
 * English spellings and their sounds, applied from top to bottom: a small letter is a consonant or a short vowel, a
 * capital a long vowel, ch (C), sh (S), th (T) or a vowel before r (R); on the way "=" stands after a vowel that a silent
 * e makes long. Our own list: the commonest correspondences, as Carney 1994, "A Survey of English Spelling", tells them.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr|^rh/, 'r'],
  [/^ps/, 's'],
  [/^wh(?=o)/, 'h'],
  [/wh/g, 'w'],
  [/ph/g, 'f'],
  [/^gh/, 'g'],
  [/eigh/g, 'A'],
  [/igh/g, 'I'],
  [/gh(?=t)/g, ''],
  [/(?<=u)gh$/, 'f'],
  [/s?c(?=[eiy])(?![iy]?o[nu]|ia|ie)/g, 's'],
  [/gu(?=[eiy])/g, 'g'],
  [/(?<!g)d?g(?=[eiy])/g, 'j'],
  [/(?<![aeiou])([aeiouy])([^aeiou])e(?=$|[sd]$)/g, '$1=$2'],
  [/([b-df-hj-np-tv-z])\1/g, '$1'],
  [/[cst]+i(?=on|ous|a[ln]|en[tc])/g, 'S'],
  [/t(?=u=?r)/g, 'C'],
  [/st(?=le|en$)/g, 's'],
  [/sch/g, 'sk'],
  [/t?ch(?!r)/g, 'C'],
  [/sh/g, 'S'],
  [/th/g, 'T'],
  [/ck|cqu|ch?|q(?!u)/g, 'k'],
  [/qu/g, 'kw'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/mb$|mn$/, 'm'],
  [/g(?=n$)/, ''],
  [/ing(?=s?$)/, 'in'],
  [/a[iy]|a=/g, 'A'],
  [/e[ae]|ei|ie(?=.)|e=/g, 'E'],
  [/[iy]=/g, 'I'],
  [/o[aew]|o=/g, 'O'],
  [/ou|oo|e[wu]|u[ei]|u=/g, 'U'],
  [/a[uw]/g, 'o'],
  [/(?:ey|ie|y|i)$/, 'E'],
  [/o$/, 'O'],
  [/(?<=.)y/g, 'i'],
  [/(?<=.)[aeiouEU]r(?![aeiouAEIOU])|(?<=.)re$/g, 'R'],
  [/(?<=..)a$/, 'R'],
  [/(?<=..)e$/, ''],
];

/** @returns how an English word sounds, roughly, so that "fizix" and "physics" are alike. */
export const soundOf = remembered((word: string) =>
  RULES.reduce((sound, [spelt, sounds]) => sound.replace(spelt, sounds), word),
);
