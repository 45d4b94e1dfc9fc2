import type { Candidate } from '../candidates/candidate.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import { hasVerb, isBreak, isDefinite, isHuman, isIndefinite, isRole, isThing, type Note, toEvidence } from './note.ts';

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

/** Tells what stands right before a name. */
export function beforeEvidence({ words, from, to }: Candidate, note: Note): void {
  if (from === 0) {
    note('sentence start');
    return;
  }
  const one = words[from - 1] as Word;
  const evidence = BEFORE.get(one.key);
  if (evidence) note(evidence);
  if (one.text === ',') commaBefore(words, from - 1, to, note);
  else if (isRole(one)) roleBefore(words, from - 1, to, note);
  else if (isThing(one))
    note(words[from - 2]?.key === 'the' && hasKind(one, KIND.work) ? 'the work before' : 'thing before');
  else if (isHouseBefore(words, from - 1, to)) note('name of before');
  else if (one.key === 'the') theBefore(words, from - 1, to, note);
  if (hasKind(one, KIND.kin)) note('kin before');
  if (hasKind(one, KIND.speech)) note('speech before');
}

function roleBefore(words: readonly Word[], role: number, to: number, note: Note): void {
  // "A man named | Plum".
  const naming = words[role]?.key === 'named' && hasKind(words[role - 1], KIND.humanNoun);
  if (isIndefinite(words, role) && !naming && words[to]?.shape !== 'capital') note('a before');
  else if (words[role - 1]?.key !== 'the') note('role before');
}

function commaBefore(words: readonly Word[], comma: number, to: number, note: Note): void {
  const last = words[comma - 1];
  const firm = hasKind(last, KIND.firmRole);
  if (isRole(last) && !firm) note('role and comma before');
  if (hasKind(last, KIND.kin)) note('kin before');
  if (words[to]?.text === ',' && (firm || isRole(last)) && isDefinite(words, comma - 1))
    note(firm ? 'apposed to a firm role' : 'apposed to a role');
  if (isBreak(words[to]) && apposesThing(words, comma)) note('thing and comma before');
}

function theBefore(words: readonly Word[], the: number, to: number, note: Note): void {
  if (hasVerb(words, to)) note('the before it and verb');
  // "An engineer at the Selwyn Polytechnic, said".
  if (words[the - 1]?.key === 'at') note('in before');
  if (isBreak(words[to]) && apposesThing(words, the - 1)) note('thing and comma before');
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
