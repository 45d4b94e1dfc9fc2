import { AUXILIARIES, looksLikeVerb } from '../grammar/phrase-words.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import { ownEnd } from './life.ts';
import { predicates } from './predicate.ts';
import { ranksStart } from './ranks.ts';
import { relativePredicates } from './relative.ts';
import type { Stretch } from './stretch.ts';

/** The clauses whose subject the name is: its own verb, "who ...", and the verb after an apposition. */
export function clausesOf(tokens: readonly Token[], name: number): Stretch[] {
  const found: Stretch[] = [];
  const comma = (at: number) => isMark(tokens[at], ',');
  const first = afterParenthesis(tokens, name + 1);
  if (!comma(first)) return predicates(tokens, first);
  let apposed = comma(ranksStart(tokens, name) - 1);
  for (let at = first; comma(at); apposed = true) {
    const relative = tokens[at + 1]?.key === 'who';
    if (/^(?:whose|which|where)$/.test(tokens[at + 1]?.key ?? '')) {
      const own = tokens[at + 1]?.key === 'whose' ? ownEnd(tokens, at + 1) : -1;
      if (own > 0) found.push([at + 1, own]);
      break;
    }
    if (relative) found.push(...relativePredicates(tokens, at + 1));
    else if (apposed) found.push(...predicates(tokens, at + 1, true));
    at++;
    if (looksLikeVerb(tokens, at) || AUXILIARIES.has(tokens[at]?.key ?? '')) break;
    while (at < tokens.length && !comma(at) && tokens[at]?.shape !== 'quotation') at++;
  }
  return found;
}

function afterParenthesis(tokens: readonly Token[], at: number): number {
  if (!isMark(tokens[at], '(')) return at;
  const close = tokens.findIndex((token, i) => i > at && isMark(token, ')'));
  return close < 0 ? at : close + 1;
}
