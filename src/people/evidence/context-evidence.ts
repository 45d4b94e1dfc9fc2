import type { Candidate } from '../candidates/candidate.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import type { Word } from '../words/words.ts';
import { afterEvidence } from './after-evidence.ts';
import { apposesThing, beforeEvidence } from './before-evidence.ts';
import { hasVerb, isBreak, isThing, type Notes, standsAlone } from './note.ts';

/** Tells what the words around one occurrence tell, each piece of evidence once. */
export function contextEvidence(candidate: Candidate, notes: Notes): void {
  const { from, titleFrom } = candidate;
  if (isCalledAfter(candidate)) notes.push('the work before');
  else if (titleFrom < from) notes.push(hasHonorific(candidate) ? 'honorific before' : 'office before');
  else beforeEvidence(candidate, notes);
  if (isDateline(candidate)) notes.push('dateline');
  if (isNamedThing(candidate)) return;
  afterEvidence(candidate, notes);
  pronouns(candidate, notes);
}

/**
 * "A partner at the firm Abigail Stroud, who": what follows the name of a thing is told of somebody before it; "The
 * maker, Abigail Stroud, wrote": or of the thing.
 */
function isNamedThing({ words, from, to, titleFrom }: Candidate): boolean {
  if (from === 0 || titleFrom < from) return false;
  return isThing(words[from - 1]) || (isBreak(words[to]) && apposesThing(words, from - 1));
}

/** "HARLAN FORK, Kan. (CP) — ": where a report comes from. */
function isDateline({ words, from, to }: Candidate): boolean {
  if (from > 0 || words[0]?.shape !== 'upper' || words[to - 1]?.shape !== 'upper') return false;
  for (let at = to; at < to + 10; at++) {
    const word = words[at];
    if (!word || word.shape === 'lower') return false;
    if (word.shape === 'mark' && !word.glued && /^[—–-]$/.test(word.key)) return true;
  }
  return false;
}

/** "The skipper of the Lady Selwyn": with "the", a ship or an inn; not "the Rev. Ada Plum", "the Prince Rupert scandal". */
function isCalledAfter({ words, from, to, titleFrom }: Candidate): boolean {
  if (titleFrom === from || words[titleFrom - 1]?.key !== 'the' || !CALLED_AFTER.test(words[titleFrom]?.text ?? ''))
    return false;
  return words[to - 1]?.possessive === true || standsAlone(words, to) || hasVerb(words, to);
}

/** Titles that English gives no "the" before the name of whoever bears them. */
const CALLED_AFTER = /^(?:King|Queen|Prince|Princess|Lord|Lady|Sir|Dame|Duke|Duchess|Captain|Admiral|General)$/;

function hasHonorific({ words, from, titleFrom }: Candidate): boolean {
  for (let i = titleFrom; i < from; i++) if (hasKind(words[i], KIND.honorific)) return true;
  return false;
}

/** A pronoun for a person in what follows of the sentence, before anyone else is named. */
function pronouns({ words, to }: Candidate, notes: Notes): void {
  for (let i = to; i < words.length; i++) {
    const word = words[i] as Word;
    if (hasKind(word, KIND.personal | KIND.impersonal)) {
      notes.push(hasKind(word, KIND.personal) ? 'he or she follows' : 'it follows');
      return;
    }
    if (word.shape === 'capital' && i > to + 1) return;
  }
}
