import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Token } from '../grammar/tokens.ts';
import type { Stretch } from './stretch.ts';

/** What somebody has, is given or gives up when they are something. */
const JOBS =
  /^(?:job|work|role|post|career|appointment|nomination|election|tenure|time|years|days|term|stint|spell|position|success|experience|resignation|dismissal|return)$/;
const REACH = 3;

/**
 * "Plum's appointment as head of customs", "his first job as a designer".
 *
 * @param owner position of the possessive.
 */
export function jobAs(tokens: readonly Token[], owner: number): Stretch[] {
  for (let at = owner + 1; at <= owner + REACH; at++) {
    if (!JOBS.test(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== 'as') continue;
    const head = headEnd(tokens, at + 2);
    if (head < 0) return [];
    const verb = tokens.findIndex((_, i) => i >= head && looksLikeVerb(tokens, i));
    const end = clauseEnd(tokens, head);
    return [[at + 2, verb < 0 ? end : Math.min(verb, end)]];
  }
  return [];
}
