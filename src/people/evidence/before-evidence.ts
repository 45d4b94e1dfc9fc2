import type { Candidate } from '../candidates/candidate.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import {
  hasVerb,
  isBreak,
  isDefinite,
  isHuman,
  isIndefinite,
  isRole,
  isThing,
  type Notes,
  toEvidence,
} from './note.ts';

/** What one word or mark before a name tells by itself. */
const BEFORE = toEvidence({
  'the before': 'the this its',
  'a before': 'a an each every some any no most many all two three first',
  /** Prepositions that tell where from to whom. */
  'in before': 'in at near across outside inside through throughout around into',
  '* before': 'from of by',
  /** What one does with places: "left Tudor Hall". */
  'going before':
    'left leaves leaving reached reaches reaching entered enters entering toured tours touring via toward towards aboard climbed climbing climbs crossed crossing crosses',
  'bracket before': '(',
  'dash before': ': - – —',
});

/** They begin what a comma may part from the sentence without apposing anything. */
const OPENS_ADVERBIAL = new Set(
  `in at on from to near inside outside after before during under over for with without by as like unlike when while
  once since until if though although because throughout across around behind beyond beside besides despite within through between among against about above below`.split(
    /\s+/,
  ),
);

/** Where people go, not to whom. */
const MOVED = /^(?:e?migrated|immigrated|moved|relocated|travell?ed|flew|fled|sailed|drove|deported)$/;

/** Tells what stands right before a name. */
export function beforeEvidence({ words, from, to }: Candidate, notes: Notes): void {
  if (from === 0) {
    notes.push('sentence start');
    return;
  }
  const one = words[from - 1] as Word;
  const evidence = BEFORE.get(one.key);
  // "Through | Plum's kick".
  if (evidence && !(evidence === 'in before' && words[to - 1]?.possessive)) notes.push(evidence);
  if (one.key === 'to' && MOVED.test(words[from - 2]?.key ?? '')) notes.push('going before');
  if (one.text === ',') commaBefore(words, from - 1, to, notes);
  else if (isRole(one)) roleBefore(words, from - 1, to, notes);
  else if (isThing(one))
    notes.push(words[from - 2]?.key === 'the' && hasKind(one, KIND.work) ? 'the work before' : 'thing before');
  else if (isHouseBefore(words, from - 1, to)) notes.push('name of before');
  else if (one.key === 'the') theBefore(words, from - 1, to, notes);
  if (hasKind(one, KIND.kin) || isNameIs(words, from - 2)) notes.push('kin before');
  if (hasKind(one, KIND.speech)) notes.push('speech before');
}

/** "Her name was | Plum". */
function isNameIs(words: readonly Word[], name: number): boolean {
  return (
    words[name]?.key === 'name' &&
    /^(?:his|her|whose)$/.test(words[name - 1]?.key ?? '') &&
    /^(?:is|was)$/.test(words[name + 1]?.key ?? '')
  );
}

function roleBefore(words: readonly Word[], role: number, to: number, notes: Notes): void {
  // "A man named | Plum".
  const naming = words[role]?.key === 'named' && hasKind(words[role - 1], KIND.humanNoun);
  if (isIndefinite(words, role) && !naming && words[to]?.shape !== 'capital') notes.push('a before');
  else if (words[role - 1]?.key !== 'the') notes.push('role before');
}

function commaBefore(words: readonly Word[], comma: number, to: number, notes: Notes): void {
  const last = words[comma - 1];
  const firm = hasKind(last, KIND.firmRole);
  if (isRole(last) && !firm) notes.push('role and comma before');
  if (hasKind(last, KIND.kin)) notes.push('kin before');
  if (/^[,.]$/.test(words[to]?.text ?? '') && (firm || isRole(last)) && isDefinite(words, comma - 1))
    notes.push(firm ? 'apposed to a firm role' : 'apposed to a role');
  if (isBreak(words[to]) && apposesThing(words, comma)) notes.push('thing and comma before');
}

function theBefore(words: readonly Word[], the: number, to: number, notes: Notes): void {
  if (hasVerb(words, to)) notes.push('the before it and verb');
  // "An engineer at the Selwyn Polytechnic, said".
  if (words[the - 1]?.key === 'at') notes.push('in before');
  if (isBreak(words[to]) && apposesThing(words, the - 1)) notes.push('thing and comma before');
}

/** "Ada Plum of Bryce Selwyn", "analysts at Bryce Selwyn": of what firm. */
function isHouseBefore(words: readonly Word[], preposition: number, to: number): boolean {
  const before = words[preposition - 1];
  if (words[preposition]?.key === 'at') return isRole(before) && words[to - 1]?.possessive === false;
  const given = words[preposition - 2];
  const full =
    hasKind(before, KIND.nameWord) && hasKind(given, KIND.nameWord) && !is(given, IS.word | IS.country | IS.demonym);
  return (
    words[preposition]?.key === 'of' &&
    full &&
    !hasKind(before, KIND.work | KIND.organisation | KIND.place | KIND.title)
  );
}

/** "Back to their ship, the Anna Petrovna,"; not "In the village, Peter Lamb, a farmer,", where the comma ends a phrase. */
export function apposesThing(words: readonly Word[], comma: number): boolean {
  if (comma < 1 || words[comma]?.text !== ',' || !isThing(words[comma - 1])) return false;
  let first = comma;
  while (first > 0 && !isBreak(words[first - 1])) first--;
  // "The head of sales at the firm, Ada Plum,"
  if (words.slice(first, comma).some(isHuman)) return false;
  return !OPENS_ADVERBIAL.has(words[first]?.key ?? '');
}
