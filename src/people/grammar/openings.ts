import { phraseStart } from './phrase-before.ts';
import { AUXILIARIES, looksLikeVerb, PREPOSITIONS } from './phrase-words.ts';
import { commaBefore, type Subject } from './subject.ts';
import { subjectEnd } from './subject-end.ts';
import { isCapital, isMark, type Token } from './tokens.ts';

/** They open a clause that stands before the sentence's own. */
export const SUBORDINATORS = new Set(
  'when while after before although though if since because once until as where'.split(' '),
);

/** "SELVANNE, June 16 — The governor": a place and a day before the first sentence. */
export function afterDateline(tokens: readonly Token[]): number {
  if (!isCapital(tokens[0])) return 0;
  const dash = tokens.findIndex((token, at) => at < 9 && isMark(token, '—–'));
  const place = tokens
    .slice(0, Math.max(0, dash))
    .every((token) => isCapital(token) || isMark(token, ',.()') || /\d/.test(token.key));
  return dash > 0 && place ? dash + 1 : 0;
}

/** "It belongs to Plum, a former teacher": what follows a name with "a" says what that person is. */
export function isApposed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma - 1]?.shape === 'name' && /^an?$/.test(tokens[comma + 1]?.key ?? '');
}

const DEFINITE = new Set(['the', 'his', 'her', 'their', 'its']);

/** "On Monday the challenger took", "in the public seats his mother wept": a phrase that no preposition governs, and its verb. */
export function actor(tokens: readonly Token[], at: number): Subject | undefined {
  if (!DEFINITE.has(tokens[at]?.key ?? '') || PREPOSITIONS.has(tokens[at - 1]?.key ?? '')) return undefined;
  const end = subjectEnd(tokens, at);
  const verb = AUXILIARIES.has(tokens[end]?.key ?? '') || looksLikeVerb(tokens, end);
  return end > 0 && verb ? { kind: 'phrase', start: at, end } : undefined;
}

/**
 * "Syria on Friday condemned Plum and said": what opens with neither preposition nor adverb nor participle has its subject
 * there, and Plum is not it.
 */
export function isObject(tokens: readonly Token[], name: number): boolean {
  const [first] = tokens;
  const key = first?.key ?? '';
  const opening = PREPOSITIONS.has(key) || SUBORDINATORS.has(key) || /(?:ed|ing|ly|day)$/.test(key);
  if (opening || first?.shape === 'name') return false;
  return tokens.slice(1, name).some((_, i) => looksLikeVerb(tokens, i + 1));
}

/** "Through his lawyer, Quentin Violet, he said": an apposition to what a preposition governs is no subject. */
export function isGoverned(tokens: readonly Token[], name: number): boolean {
  const comma = commaBefore(tokens, name);
  return comma > 0 && PREPOSITIONS.has(tokens[phraseStart(tokens, comma) - 1]?.key ?? '');
}
