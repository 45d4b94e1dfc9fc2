import type { Candidate } from '../candidates/candidate.ts';
import { KIND } from '../words/kinds.ts';
import { hasKind, type Word } from '../words/words.ts';
import { afterEvidence } from './after-evidence.ts';
import { beforeEvidence } from './before-evidence.ts';
import type { Note } from './note.ts';

/** Tells what the words around one occurrence tell, each piece of evidence once. */
export function contextEvidence(candidate: Candidate, note: Note): void {
  const { words, from, titleFrom } = candidate;
  if (titleFrom < from) note(hasHonorific(candidate) ? 'honorific before' : 'office before');
  else beforeEvidence(words, from, note);
  afterEvidence(candidate, note);
  pronouns(candidate, note);
}

function hasHonorific({ words, from, titleFrom }: Candidate): boolean {
  for (let i = titleFrom; i < from; i++) if (hasKind(words[i], KIND.honorific)) return true;
  return false;
}

/** A pronoun for a person in what follows of the sentence, before anyone else is named. */
function pronouns({ words, to }: Candidate, note: Note): void {
  for (let i = to; i < words.length; i++) {
    const word = words[i] as Word;
    if (hasKind(word, KIND.personal | KIND.impersonal)) {
      note(hasKind(word, KIND.personal) ? 'he or she follows' : 'it follows');
      return;
    }
    if (word.shape === 'capital' && i > to + 1) return;
  }
}
