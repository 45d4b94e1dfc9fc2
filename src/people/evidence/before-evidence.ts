import type { Candidate } from '../candidates/candidate.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import { isBreak } from './apposition-evidence.ts';
import { hasVerb, isDefinite, isIndefinite, standsAlone } from './articles.ts';
import { isRole, isThing, type Note, THING, toEvidence } from './note.ts';

/** What one word or mark before a name tells by itself. */
const BEFORE = toEvidence({
  'the before': 'the this its',
  'a before': 'a an each every some any no most many all two three first',
  /** Prepositions that tell where from to whom. */
  'in before': 'in at near across outside inside through throughout around into',
  '* before': 'from of on by',
  'born before': 'born nee',
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
  if (isIndefinite(words, role) && words[to]?.shape !== 'capital') note('a before');
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
  else if (standsAlone(words, to)) note('the before it alone');
  if (isBreak(words[to]) && apposesThing(words, the - 1)) note('thing and comma before');
}

/** "Ada Plum of Bryce Selwyn", "analysts at Bryce Selwyn", "shares in Bryce Selwyn": where from, or of what firm. */
function isHouseBefore(words: readonly Word[], preposition: number, to: number): boolean {
  const of = words[preposition]?.key;
  if (of !== 'of' && of !== 'at' && of !== 'in') return false;
  const before = words[preposition - 1];
  if (of === 'of' && endsFullName(words, preposition - 1)) return true;
  if (words[to - 1]?.possessive) return false;
  if (of === 'at') return isRole(before) || (preposition === 1 && is(before, IS.role));
  return /^(?:shares|stakes?)$/.test(before?.key ?? '');
}

function endsFullName(words: readonly Word[], last: number): boolean {
  const [given, family] = [words[last - 1], words[last]];
  if (!hasKind(given, KIND.nameWord) || !hasKind(family, KIND.nameWord) || hasKind(given, THING)) return false;
  return !hasKind(family, THING | KIND.title) && (is(given, IS.given) || !(is(given, KNOWN) || is(family, IS.word)));
}

const KNOWN = IS.word | IS.rare | IS.function | IS.place | IS.city | IS.country | IS.demonym | IS.organisation;

function isPerson(word: Word): boolean {
  return isRole(word) || (hasKind(word, KIND.humanNoun) && !hasKind(word, KIND.firmRole));
}

/** "Back to their ship, the Anna Petrovna,"; not "In the village, Peter Lamb, a farmer,", where the comma ends a phrase. */
export function apposesThing(words: readonly Word[], comma: number): boolean {
  if (comma < 1 || words[comma]?.text !== ',' || !isThing(words[comma - 1])) return false;
  let first = comma;
  while (first > 0 && !isBreak(words[first - 1])) first--;
  // "The head of sales at the firm, Ada Plum,"
  if (words.slice(first, comma).some(isPerson)) return false;
  return !OPENS_ADVERBIAL.has(words[first]?.key ?? '');
}
