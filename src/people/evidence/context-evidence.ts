import type { Candidate } from '../candidates/candidates.ts';
import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { hasKind, is, type Word } from '../words/words.ts';

/** Takes down one piece of evidence, by its name in `data/weights.tsv`. */
export type Note = (evidence: string) => void;

/** Tells what the words around one occurrence tell, each piece of evidence once. */
export function contextEvidence(candidate: Candidate, note: Note): void {
  const { words, from, titleFrom } = candidate;
  if (titleFrom < from) note(hasHonorific(candidate) ? 'honorific before' : 'office before');
  else before(words, from, note);
  after(candidate, note);
  pronouns(candidate, note);
}

function hasHonorific({ words, from, titleFrom }: Candidate): boolean {
  for (let i = titleFrom; i < from; i++) if (hasKind(words[i], KIND.honorific)) return true;
  return false;
}

/** What one word or mark before a name tells by itself. */
const BEFORE = toEvidence({
  'the before': 'the this that its',
  'a before': 'a an each every some any no most many all two three first',
  /** Prepositions that tell where from to whom. */
  'in before': 'in at near across outside inside throughout around into',
  '* before': 'from to of for on with by and than between against over under as like or',
  /** What one does with places: "left Tudor Hall". */
  'going before':
    'left leaves leaving reached reaches reaching entered enters entering toured tours touring via toward towards aboard',
  'quote before': '" “ \' ‘ «',
  'bracket before': '(',
  'dash before': ': - – —',
});
const AFTER = toEvidence({ '* after': 'has had was is will would did does could can also never who were are have' });

/** @param lists evidence -> the words that give it; a * stands for the word itself. */
function toEvidence(lists: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(lists).flatMap(([evidence, words]) =>
      words.split(' ').map((word) => [word, evidence.replace('*', word)] as const),
    ),
  );
}

const THING = KIND.work | KIND.organisation | KIND.place;

function before(words: readonly Word[], from: number, note: Note): void {
  const one = words[from - 1];
  if (!one) return note('sentence start');
  const two = words[from - 2];
  const comma = one.text === ',';
  if (isRole(one)) note(two?.key === 'the' ? 'the role before' : 'role before');
  else if (one.shape === 'lower' && hasKind(one, THING)) note('thing before');
  if (comma && isRole(two)) note('role and comma before');
  if (hasKind(one, KIND.kin) || (comma && hasKind(two, KIND.kin))) note('kin before');
  if (hasKind(one, KIND.speech)) note('speech before');
  if (one.key === 'of' && hasKind(two, KIND.organisation | KIND.place)) note('thing of before');
  if (one.shape === 'number') note('number before');
  const evidence = BEFORE.get(one.shape === 'mark' ? one.text : one.key);
  if (evidence) note(evidence);
}

function after({ words, to }: Candidate, note: Note): void {
  const one = words[to];
  const two = words[to + 1];
  if (!one) return note('sentence end');
  if (words[to - 1]?.possessive) {
    note('possessive');
    if (hasKind(one, KIND.kin)) note('kin after');
  } else if (one.shape === 'mark') afterMark(words, to, note);
  else {
    const evidence = verbAfter(one);
    if (evidence) note(evidence);
    if (one.shape === 'lower' && !isRole(one) && hasKind(one, THING)) note('thing after');
    if ((one.key === 'of' || one.key === 'for') && startsUpper(words, to + 1)) note('of name after');
    if (one.shape === 'number') note('number after');
  }
}

function verbAfter(one: Word): string | undefined {
  if (hasKind(one, KIND.speech)) return 'speech after';
  if (hasKind(one, KIND.human)) return 'human verb after';
  const verb = one.shape === 'lower' && is(one, IS.word) && (one.key.endsWith('ed') || one.key.endsWith('s'));
  return AFTER.get(one.key) ?? (verb ? 'verb after' : undefined);
}

function afterMark(words: readonly Word[], at: number, note: Note): void {
  const { text, glued } = words[at] as Word;
  if (glued && (text === '-' || text === '/' || text === '&')) note('joined after');
  if (text === '&' && startsUpper(words, at + 1)) note('of name after');
  const evidence = text === ',' ? afterComma(words, at + 1) : text === '(' ? inBrackets(words, at + 1) : undefined;
  if (text === ',' && hasKind(words[at + 1], KIND.speech)) note('speech after');
  if (evidence) note(evidence);
}

const APPOSITION = new Set('a an the his her its their then former one our my'.split(' '));
/** How far the head of an apposition may stand from its comma, in words. */
const REACH = 7;

/** ", 26," or ", who" or ", the head of": only people are followed so. */
function afterComma(words: readonly Word[], at: number): string | undefined {
  const one = words[at];
  if (!one) return undefined;
  if (one.shape === 'number' && /^\d{1,2}$/.test(one.text) && isBreak(words[at + 1])) return 'age after';
  if (one.key === 'who' || one.key === 'whose' || one.key === 'whom') return 'who after';
  if (one.key === 'aged') return 'age after';
  if (hasKind(one, KIND.kin)) return 'role after';
  if (APPOSITION.has(one.key) || isRole(one)) return apposesRole(words, at) ? 'role after' : 'appositive after';
  return one.shape === 'capital' && is(one, IS.country | IS.place | IS.city) ? 'place after' : undefined;
}

function apposesRole(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + REACH && (i === at || !isBreak(words[i])); i++) {
    const next = i + 1 < at + REACH && !isBreak(words[i + 1]) ? words[i + 1] : undefined;
    if (isRole(words[i]) && next?.shape !== 'capital') return true;
  }
  return false;
}

/** "(born 1950)", "(1950-2001)", "(Pakistan)", "(UNESCO)". */
function inBrackets(words: readonly Word[], at: number): string | undefined {
  const one = words[at];
  const closed = words[at + 1]?.text === ')';
  if (!one) return undefined;
  if (one.key === 'born' || one.key === 'b') return 'life dates after';
  if (/^\d{4}$/.test(one.text) && /^[-–—]$/.test(words[at + 1]?.text ?? '')) return 'life dates after';
  if (/^\d{1,2}$/.test(one.text) && closed) return 'age after';
  if (is(one, IS.country)) return 'country in brackets';
  return one.shape === 'upper' && closed ? 'acronym in brackets' : 'brackets after';
}

/** A pronoun for a person in what follows of the sentence, before anyone else is named. */
function pronouns({ words, to }: Candidate, note: Note): void {
  for (let i = to; i < words.length; i++) {
    const word = words[i] as Word;
    if (hasKind(word, KIND.personal)) return note('he or she follows');
    if (hasKind(word, KIND.impersonal)) return note('it follows');
    if (word.shape === 'capital' && i > to + 1) return;
  }
}

function isRole(word: Word | undefined): boolean {
  return word?.shape === 'lower' && ((word.is & IS.role) !== 0 || hasKind(word, KIND.title | KIND.kin));
}

function isBreak(word: Word | undefined): boolean {
  return !word || (word.shape === 'mark' && ',.;:()—–"”'.includes(word.text));
}

function startsUpper(words: readonly Word[], at: number): boolean {
  const next = words[at]?.key === 'the' ? words[at + 1] : words[at];
  return next?.shape === 'capital' || next?.shape === 'upper';
}
