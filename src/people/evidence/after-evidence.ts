import type { Candidate } from '../candidates/candidate.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import { afterComma, inBrackets } from './apposition-evidence.ts';
import { isRole, type Notes, THING, toEvidence } from './note.ts';

const AFTER = toEvidence({ '* after': 'had was who' });

/** Tells what stands right after a name. */
export function afterEvidence({ words, from, to }: Candidate, notes: Notes): void {
  const one = words[to];
  if (!one) return;
  if (words[to - 1]?.possessive) {
    notes.push('possessive');
    // "The vicar of St Osyth's."
    if (to - from === 2 && /^(?:st|saint)$/.test(words[from]?.key ?? '')) notes.push('thing after');
  } else if (one.shape === 'mark') afterMark(words, to, notes);
  else {
    const evidence = one.key === 'who' && WHERE.test(words[from - 1]?.key ?? '') ? undefined : verbAfter(one);
    if (one.key === 'and' && is(words[to - 1], IS.given) && beginsFullName(words, to + 1))
      notes.push('and full name after');
    if (evidence) notes.push(evidence);
    if (hasKind(one, KIND.speech) && tellsOfIt(words, to + 1)) notes.push('it told');
    if (one.shape === 'lower' && !isRole(one) && hasKind(one, THING)) notes.push('thing after');
    if (ITS_OWN.test(one.key) && hasKind(words[to + 1], KIND.nameWord)) notes.push('its own after');
    if ((one.key === 'of' || one.key === 'for') && startsUpper(words, to + 1)) notes.push('of name after');
    if (one.shape === 'capital' && hasKind(one, KIND.title | KIND.titleModifier)) notes.push('title after');
  }
}

/** "Rovers skipper Ada Plum", "Selwyn founder Theo Marsh": who belongs to a team or firm. */
const ITS_OWN =
  /^(?:skipper|captain|coach|striker|midfielder|defender|goalkeeper|winger|forward|quarterback|pitcher|raider|(?:co-)?owner|(?:co-)?founder|chairman|chairwoman|boss|ceo)$/;

/** "A headmistress from Kent who": one who comes from there. */
const WHERE = /^(?:from|in|at|of)$/;

/** "Ada and Theo Plum". */
function beginsFullName(words: readonly Word[], at: number): boolean {
  const [given, family] = [words[at], words[at + 1]];
  return is(given, IS.given) && hasKind(given, KIND.nameWord) && hasKind(family, KIND.nameWord) && !family?.glued;
}

/** "Selwyn said it would close": as a firm speaks of itself. */
function tellsOfIt(words: readonly Word[], at: number): boolean {
  const it = words[at]?.key === 'that' ? at + 1 : at;
  return words[it]?.key === 'it' && /^(?:will|would|had|has)$/.test(words[it + 1]?.key ?? '');
}

function verbAfter(one: Word): string | undefined {
  if (hasKind(one, KIND.speech)) return 'speech after';
  return hasKind(one, KIND.human) ? 'human verb after' : AFTER.get(one.key);
}

function afterMark(words: readonly Word[], at: number, notes: Notes): void {
  const { text } = words[at] as Word;
  if (text === '&' && startsUpper(words, at + 1)) notes.push('of name after');
  const evidence = text === ',' ? afterComma(words, at + 1) : text === '(' ? inBrackets(words, at + 1) : undefined;
  if (text === ',' && hasKind(words[at + 1], KIND.speech)) notes.push('speech after');
  if (evidence) notes.push(evidence);
}

function startsUpper(words: readonly Word[], at: number): boolean {
  const next = words[at]?.key === 'the' ? words[at + 1] : words[at];
  return next?.shape === 'capital' || next?.shape === 'upper';
}
