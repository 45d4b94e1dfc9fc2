import { phraseStart } from './phrase-before.ts';
import { isPreposition, looksLikeVerb } from './phrase-words.ts';
import { commaBefore, type Subject } from './subject.ts';
import { subjectEnd } from './subject-end.ts';
import { firstFrom, isCapital, isMark, type Token } from './tokens.ts';

/** @returns position after a place and a day before the first sentence: "SELVANNE, June 16 — The governor"; 0 if there are none. */
export function afterDateline(tokens: readonly Token[]): number {
  const dash = isCapital(tokens[0]) ? firstFrom(tokens, 0, (token) => isMark(token, '—–'), 9) : 0;
  const place = tokens
    .slice(0, Math.max(0, dash))
    .every((token) => isCapital(token) || isMark(token, ',.()') || /\d/.test(token.key));
  return dash > 0 && place ? dash + 1 : 0;
}

/** @returns whether what follows a name says with "a" what that person is: "It belongs to Plum, a former teacher". */
export function isApposed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma - 1]?.shape === 'name' && /^an?$/.test(tokens[comma + 1]?.key ?? '');
}

const OWNING = new Set(['the', 'his', 'her', 'their', 'its']);

/**
 * @returns a phrase that no preposition governs and that has its verb: "On Monday the challenger took", "in the public seats his
 *   mother wept"; undefined if none begins at `at`.
 */
export function actor(tokens: readonly Token[], at: number): Subject | undefined {
  if (!OWNING.has(tokens[at]?.key ?? '')) return undefined;
  const end = isPreposition(tokens[at - 1]) ? -1 : subjectEnd(tokens, at);
  return end > 0 && looksLikeVerb(tokens, end) ? { kind: 'phrase', start: at, end } : undefined;
}

/** @returns whether a name is apposed to what a preposition governs, and no subject: "Through his lawyer, Quentin Violet, he said". */
export function isGoverned(tokens: readonly Token[], name: number): boolean {
  const comma = commaBefore(tokens, name);
  return comma > 0 && isPreposition(tokens[phraseStart(tokens, comma) - 1]);
}
