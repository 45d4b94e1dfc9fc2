import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isPreposition } from '../grammar/phrase-words.ts';
import { closes, type Token } from '../grammar/tokens.ts';
import { formsOf } from '../words/verb-forms.ts';

const formsIn = (verbs: string): string[] => verbs.split(/\s+/).flatMap((verb) => formsOf(verb).map(([form]) => form));

/** Verbs that say what somebody's office or calling is, and the pasts of theirs that no rule makes. */
const OFFICE_VERBS = new Set([
  ...formsIn(`lead head run chair direct represent teach own manage edit command coach captain oversee supervise govern
    design preside co-found curate host co-own lecture`),
  ...'led ran running taught oversaw founded'.split(' '),
]);
/** "Ran away", "led to", "ran for office": no office yet. */
const MOTION =
  /^(?:away|home|out|off|into|up|down|to|from|through|across|over|for|by|against|back|along|past|towards?|with|it|him|them|his|her|their|that)$/;
/** Verbs of office that with such a word tell of an event: "run a finger across the lens", "ran a good race", "led a charge". */
const EVENTFUL = /^(?:led|r[au]n(?:s|ning)?)$/;
const EVENTS =
  /^(?:to|towards?|with|charge|attack|assault|raid|siege|march|protest|revolt|walkout|strike|across|down|up|through|along|race|marathon|relay|errands?|risks?|miles?)$/;

/** Verbs and the prepositions after which what somebody works as, for or at follows. */
const SERVICE: ReadonlySet<string> = new Set(
  [
    ['work', 'as for at in with behind the'],
    ['works worked', 'on'],
    ['serve', 'as on at in'],
    ['sit sat sitting', 'as on for at'],
    ['sits', 'in'],
    ['speak spoke act', 'for'],
    ['look', 'after'],
    ['volunteer', 'with at for as in'],
    ['play write fly flies sing dance commentate', 'for with'],
    ['ride race row sail ski swim box', 'for'],
    ['train qualify practise practice', 'as'],
    ['apprentice', 'with under at to'],
    ['specialise specialize', 'in'],
    ['writes', 'about'],
  ].flatMap(([verbs = '', links = '']) =>
    formsIn(verbs).flatMap((verb) => links.split(' ').map((link) => `${verb} ${link}`)),
  ),
);

/** @returns whether a verb says what somebody's office is: "chaired". */
export function isOfficeVerb(token: Token | undefined): boolean {
  return OFFICE_VERBS.has(token?.key ?? '');
}

/**
 * @param be whether a form of "be" stands before the verb.
 * @returns whether the verb and what follows tell somebody's office: "heads the party", but not "led to", "was led".
 */
export function tellsOffice(tokens: readonly Token[], verb: number, be: boolean): boolean {
  const key = tokens[verb]?.key ?? '';
  const next = tokens[verb + 1];
  // "Leads her own group", but not "led her away".
  const moves = MOTION.test(next?.key ?? '') && tokens[verb + 2]?.key !== 'own';
  // "Leads Plum by a minute"; but "represents Plum".
  const beats = /^le(?:ads?|d)$/.test(key) && next?.shape === 'name' && !next.possessive;
  const scores = key === 'headed' && /^(?:in|wide|over)$/.test(next?.key ?? '');
  if (!OFFICE_VERBS.has(key) || closes(next) || moves || beats || scores || (be && !key.endsWith('ing'))) return false;
  return (
    !EVENTFUL.test(key) || !tokens.slice(verb + 1, clauseEnd(tokens, verb + 1)).some((word) => EVENTS.test(word.key))
  );
}

/** @returns whether the verb and its preposition tell whom or what somebody works for: "serves as", "works at". */
export function tellsService(tokens: readonly Token[], verb: number): boolean {
  const link = tokens[verb + 1]?.key ?? '';
  // "Works the crane", but not "worked the 12th".
  const known = link === 'the' ? tokens[verb + 2]?.shape === 'lower' : isPreposition(tokens[verb + 1]) || link === 'as';
  return known && SERVICE.has(`${tokens[verb]?.key} ${link}`) && (link !== 'as' || headEnd(tokens, verb + 2) > 0);
}
