import { DETERMINERS } from '../grammar/phrase-words.ts';
import type { Token } from '../grammar/tokens.ts';
import { lifeEnd } from './life.ts';
import { isOfficeVerb } from './office-verbs.ts';
import { AUXILIARIES, predicates } from './predicate.ts';
import type { Stretch } from './stretch.ts';
import { trade } from './trade.ts';

/** What "who" tells, "who" included where the verb itself is the role: "who heads the Homestead Party". */
export function relativePredicates(tokens: readonly Token[], who: number): Stretch[] {
  const told = predicates(tokens, afterWhen(tokens, who + 1), true);
  const life = told.length === 0 ? lifeEnd(tokens, who + 1) : -1;
  if (life > 0) return [[who, life]];
  const verb = afterWhen(tokens, who + 1);
  // "Who's | the head of the school".
  const noun = tokens[who]?.possessive && DETERMINERS.has(tokens[verb]?.key ?? '');
  return told.map(([start, end]) => [start === verb && !noun ? who : start, end]);
}

/** "Who | on Wednesday | was named guardian", "who | in ordinary life | drives a bus". */
function afterWhen(tokens: readonly Token[], at: number): number {
  if (!/^(?:on|in|at|by|from|for|until|after)$/.test(tokens[at]?.key ?? '')) return at;
  for (let verb = at + 2; verb < at + 4; verb++) {
    if (AUXILIARIES.has(tokens[verb]?.key ?? '') || isOfficeVerb(tokens[verb]) || trade(tokens, verb)) return verb;
  }
  return at;
}
