import { clauseEnd } from '../grammar/clause-end.ts';
import { isAdverb, isAuxiliary, looksLikeVerb } from '../grammar/phrase-words.ts';
import { closes, firstFrom, isName, isWord, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { hasPart, PART } from '../words/parts.ts';
import { type Form, formsOf } from '../words/verb-forms.ts';
import { isOfficeVerb } from './office-verbs.ts';
import type { Stretch } from './stretch.ts';

const words = (list: string): readonly string[] => list.split(/\s+/);
const forms = (verbs: string, tense: Form): readonly string[] =>
  words(verbs).flatMap((verb) => formsOf(verb).flatMap(([word, form]) => (form === tense ? [word] : [])));

/** Verbs of what somebody lives by, whatever the object: "who runs the mill". */
const TRADE = `advise bake breed brew build clean cook deliver drive farm fish fix grow mend operate paint play print repair
  restore sell sew sing study sweep tend train translate treat water feed wash tune polish carve bind mind supply
  organise organize trim`;
/** In the present alone they tell of a calling. */
const TRADES: ReadonlySet<string> = new Set([
  ...forms(TRADE, 'present'),
  ...words('covers follows guards makes tracks writes reads drafts'),
]);
/** By the past tense of these, an aside tells what somebody is known for: "who wrote that law". */
const DEEDS: ReadonlySet<string> = new Set([
  ...forms(TRADE, 'past'),
  ...forms(
    `invent discover compose create draft design found open start launch serve survive act help produce pioneer raise publish
    negotiate prosecute defend host represent captain manage coach edit own head chair direct appoint hire replace succeed
    conduct examine investigate survey inspect nurse race ski carry follow pack campaign`,
    'past',
  ),
  ...words(
    'won wrote written built bred bought sold drove grew flew rowed sang swept fed taught fought swam made kept',
  ),
]);
/** An office taken, and what somebody did once: "took over the firm", "used to drive the tram". */
const CAREER = /^(?:took (?:office|over|charge)|used to)$/;
const ONCE = /^(?:once|also|later|then|previously|formerly|twice|first|long|now)$/;

/**
 * @param at after "who".
 * @returns where a clause ends that tells what somebody did: "who once won two cups with Dinamo Korvat", "who used to drive the
 *   tram", "who mended casks for 44 years"; -1 if it tells nothing of the kind.
 */
export function deedEnd(tokens: readonly Token[], at: number): number {
  let verb = at;
  while (ONCE.test(tokens[verb]?.key ?? '') || /^ha[sd]$/.test(tokens[verb]?.key ?? '')) verb++;
  const next = tokens[verb + 1]?.key ?? '';
  const telling = next === 'to' && hasKind(tokens[verb + 2], KIND.reporting);
  if (CAREER.test(`${tokens[verb]?.key} ${next}`)) return telling ? -1 : clauseEnd(tokens, verb + 2);
  const end = clauseEnd(tokens, next === 'that' ? verb + 2 : verb + 1);
  if (looksLikeVerb(tokens, verb) && lasts(tokens, verb, end)) return end;
  const other = closes(tokens[verb + 1]) || /^(?:it|him|them|up|out|off|his|her|to|into|back|from)$/.test(next);
  return DEEDS.has(tokens[verb]?.key ?? '') && !other ? end : -1;
}

/**
 * @param at where a clause begins after its subject.
 * @returns where a clause ends that tells what somebody has long done, the perfect with "since" or "for": "has driven bread to
 *   the shops since 2009", "has sat on the council for nine years"; -1 if none.
 */
export function lastingEnd(tokens: readonly Token[], at: number): number {
  if (!hasPart(tokens[at], PART.adverb | PART.auxiliary)) return -1;
  let verb = at;
  while (ONCE.test(tokens[verb]?.key ?? '') || /^ha(?:s|ve|d)$/.test(tokens[verb]?.key ?? '')) verb++;
  const participle = tokens[verb];
  const perfect = tokens.slice(at, verb).some(({ key }) => key.startsWith('ha'));
  if (!perfect || !isWord(participle) || /^(?:not|never)$/.test(participle.key)) return -1;
  if (hasKind(participle, KIND.reporting)) return -1;
  const end = clauseEnd(tokens, verb + 1);
  return lasts(tokens, verb, end) ? end : -1;
}

/** "Since 2009", "from 1980 to 1988", "for nine years"; "has run the stall | since her divorce". */
function lasts(tokens: readonly Token[], from: number, to: number): boolean {
  const known = isOfficeVerb(tokens[from]) || DEEDS.has(tokens[from]?.key ?? '');
  return firstFrom(tokens, from + 1, known ? tellsAnySince : tellsSince, to) >= 0;
}

function tellsAnySince(token: Token, at: number, tokens: readonly Token[]): boolean {
  return token.key === 'since' || tellsSince(token, at, tokens);
}

function tellsSince({ key }: Token, at: number, tokens: readonly Token[]): boolean {
  if (key === 'since') return /^(?:1[6-9]|20)\d\d$/.test(tokens[at + 1]?.key ?? '');
  if (key === 'from') return tokens[at + 1]?.shape === 'number' && /^(?:to|until)$/.test(tokens[at + 2]?.key ?? '');
  return key === 'for' && /^(?:years|decades|generations)$/.test(tokens[at + 2]?.key ?? '');
}

/**
 * @returns where an aside about somebody ends that tells what theirs do, or have long done: "whose grandfather founded the firm", "whose family has let
 *   boats since 1951"; -1 if not.
 */
export function ownEnd(tokens: readonly Token[], whose: number): number {
  const told = (token: Token) => isAuxiliary(token) || isOfficeVerb(token) || DEEDS.has(token.key);
  const verb = firstFrom(tokens, whose + 1, told, whose + 4);
  return verb < 0 || isAuxiliary(tokens[verb]) ? lastingEnd(tokens, verb) : clauseEnd(tokens, verb + 1);
}

/** No calling has these for its object: "who makes it", "who keeps his word". */
const NO_WARES = new Set(words('it him her them his their its this that up on off to himself herself sure no not'));

/** In the present these tell how somebody fares or feels, and the others what they are known for. */
const FARES = new Set(
  words(`is has does was gets goes comes arrives returns retires leaves starts begins dies lies stands looks sounds feels seems appears remains
    stays turns faces awaits expects hopes wants needs knows likes loves hates fears doubts plans intends tries lacks owes lives
    becomes celebrates wins loses says finds takes makes puts leads trails beats meets`),
);

/** @returns where a clause ends that tells in the present what somebody does, whatever it be: "who | gives tours in summer"; -1 if none. */
export function habitEnd(tokens: readonly Token[], at: number): number {
  const first = isAdverb(tokens[at]) ? at + 1 : at;
  const verb = tokens[first];
  const object = tokens[first + 1];
  if (verb?.shape !== 'lower' || !hasPart(verb, PART.s) || FARES.has(verb.key) || hasKind(verb, KIND.reporting))
    return -1;
  return (isWord(object) && !NO_WARES.has(object.key)) || isName(object) ? clauseEnd(tokens, first + 1) : -1;
}

/**
 * @param at where an aside's clause begins after its subject.
 * @returns what somebody lives by: "who now sells garden furniture", "her mother, Beatriz, mends nets".
 */
export function trade(tokens: readonly Token[], at: number): Stretch[] {
  const verb = isAdverb(tokens[at]) ? at + 1 : at;
  const object = tokens[verb + 1];
  if (!isWord(object) || NO_WARES.has(object.key)) return [];
  if (!TRADES.has(tokens[verb]?.key ?? '')) return [];
  const end = clauseEnd(tokens, verb + 1);
  return firstFrom(tokens, verb, isNameOrDate, end + 1) < 0 ? [[at, end]] : [];
}

const isNameOrDate = (token: Token): boolean => token.shape === 'name' || hasKind(token, KIND.date);
