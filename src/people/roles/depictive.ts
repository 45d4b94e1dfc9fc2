import { clauseEnd } from '../grammar/clause-end.ts';
import { isHuman } from '../grammar/phrase-words.ts';
import { firstFrom, isWord, type Token } from '../grammar/tokens.ts';
import { chosen } from './made-or-born.ts';
import type { Stretch } from './stretch.ts';

/** An object's calling follows these: "described the judge's wife as a liar", "uses the boy as a messenger". */
const OF_OBJECT =
  /^(?:describ|dismiss|portray|treat|regard|view|see|saw|us(?:es|ed)|hail|brand|label|cast|depict|deride|denounc|paint|think|thought|refer|cit(?:es|ed)|know|list|recogni|not$|never$)/;
/** With these the verb is part of what is told: "resigned as treasurer", "began her career as a coach". */
const CAREER =
  /^(?:resign(?:s|ed)|retire[sd]|quits?|steps?|stepped|st(?:an|oo)ds?|t(?:ake|ook)s?|spen(?:t|ds)|joine?[sd]|beg[au]n|start(?:s|ed)|continue[sd]|return(?:s|ed))$/;
/** "As well as", "known as": what follows is no calling of the subject. */
const NO_CALLING = /^(?:such|same|much|well|so|just|known|far|long|soon|enough)$/;

/**
 * What somebody was while they did what a verb tells: "came to the valley | as a refugee", "took over | as coach".
 *
 * @param verb of a clause about them.
 * @param passive whether it tells what was done to them: "was once spoken of as the saviour".
 */
export function depictive(tokens: readonly Token[], verb: number, passive = false): Stretch[] {
  const as = firstFrom(tokens, verb + 1, ({ key }) => key === 'as');
  if (as < 0 || !isWord(tokens[verb]) || NO_CALLING.test(tokens[as - 1]?.key ?? '')) return [];
  const { key } = tokens[verb];
  const ofSubject = passive || !OF_OBJECT.test(key) || /^(?:him|her)self$/.test(tokens[verb + 1]?.key ?? '');
  if (!ofSubject || clauseEnd(tokens, verb + 1) <= as) return [];
  if (tokens.slice(verb + 1, as).some(isHuman)) return [];
  return chosen(tokens, as + 1).map(([start, to]) => [CAREER.test(key) ? verb : start, to]);
}
