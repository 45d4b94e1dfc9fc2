import { isHumanNoun } from '../words/human-nouns.ts';
import { KIND } from '../words/kinds.ts';
import { isCapital, type Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** They begin a noun phrase. */
export const DETERMINERS = words(
  'a an the this that another one each every his her its their our my your whose no any some either neither',
);

/** They tie a second noun phrase to a person: "minister of finance", "spokesman for the union", "partner at a bank". */
export const LINKS = words('of for at from in to on with');

/** They govern the noun phrase after them. */
export const PREPOSITIONS = new Set([
  ...LINKS,
  ...'by through about against between after before under over during without than like unlike including near via behind beside above below'.split(
    ' ',
  ),
]);

/** Where one stands, a noun phrase is over. */
export const AUXILIARIES = words(
  `am is are was were be been being has have had having do does did will would can could may might must shall should isn't
  aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't mightn't mustn't shouldn't`,
);

/** They may stand between a subject and its verb, or before what somebody is. */
export const ADVERBS = words(
  'now also still then once later currently formerly previously long twice first recently himself herself since both',
);

/** Adjectives that stand before what somebody is, and past participles among them that are no verbs there. */
export const MODIFIERS = words(
  `acting active assistant associate chief civil current de facto departing deposed deputy disgraced elder elected elect eldest
  embattled ex executive exiled federal foreign former general incoming independent interim joint junior lead leading local
  long-serving longtime managing military national new noted old older outgoing personal police political prime private
  professional regional retired ruling senior special state successful then top trained veteran vice victorious young younger
  youngest defending reigning sitting visiting presiding founding first second third fourth fifth last late long-time one-time onetime self-styled so-called`,
);

/** Verbs whose past tense does not end in -ed: where one stands, a noun phrase is over. */
export const PASTS = words(
  `beat became began bought brought built came caught chose drew drove fell felt fought found gave got grew had heard held hit
  kept knew laid led left lent lost made meant met paid put ran read rose said sang sat saw sent shot showed spent spoke stood
  struck taught thought told took understood wants went won wore wrote sold swore sank swam slept shook froze forgot fled flew fed
  dug drank blew arose awoke bore crept dealt ate flung forgave hid hung knelt leapt rang rode stole swung swept threw tore
  wept withdrew woke drove wound broke bit sought spun including includes involves features featuring starring involving named called says tells met past versus`,
);

/** @returns whether a token says what somebody is: "minister", "widow". */
export function isHuman(token: Token | undefined): boolean {
  return token !== undefined && (token.kind & KIND.humanNoun) !== 0;
}

/** @returns whether a token is a writing, which says what its writer says: "letter". */
export function isWriting(token: Token | undefined): boolean {
  return token !== undefined && (token.kind & KIND.writing) !== 0;
}

/** @returns whether a token says what several people are: "survivors", "women". */
export function isHumanPlural({ key }: Token): boolean {
  if (key === 'people') return true;
  if (key.endsWith('men')) return isHumanNoun(`${key.slice(0, -3)}man`);
  return key.endsWith('s') && isHumanNoun(key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1));
}

function isAdjectival({ key, possessive }: Token): boolean {
  return DETERMINERS.has(key) || MODIFIERS.has(key) || possessive;
}

/** @returns whether a word is a verb in the past tense here, rather than part of a noun phrase. */
export function looksLikeVerb(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at]?.key ?? '';
  if (at > 0 && isCapital(tokens[at])) return false;
  const before = tokens[at - 1];
  // "A former fell runner", "a past president".
  if (PASTS.has(key)) return !(isHuman(tokens[at + 1]) && before && isAdjectival(before));
  if (!key.endsWith('ed') || MODIFIERS.has(key)) return false;
  // "Stunned barmaid Ada Plum", at the beginning of a sentence.
  if (!before && isHuman(tokens[at + 1])) return false;
  return (
    !before ||
    !(
      (DETERMINERS.has(before.key) && !/^th(?:is|at)$/.test(before.key)) ||
      before.possessive ||
      before.key.endsWith('ly')
    )
  );
}
