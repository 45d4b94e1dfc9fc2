import { clauseEnd, wholeEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isDeterminer, isHuman } from '../grammar/phrase-words.ts';
import { firstWord, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { chosen } from './chosen.ts';
import type { Stretch } from './stretch.ts';

/** They stay with what somebody was or is by now: "once a professor". */
export const TIMES = /^(?:now|today|then|once|currently|formerly|previously|still|briefly)$/;
/** What a lawyer does in a trial: "Imelda Rourke, prosecuting, said". */
export const IN_COURT = /^(?:prosecuting|defending)$/;
/** An object's calling follows these: "described the judge's wife as a liar", "uses the boy as a messenger". */
const OF_OBJECT =
  /^(?:hir|employ|engag|recruit|describ|dismiss|portray|treat|regard|view|see|saw|us(?:es|ed)|hail|brand|label|cast|depict|deride|denounc|paint|think|thought|refer|cit(?:es|ed)|know|list|recogni|not$|never$)/;
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
  if (!isWord(tokens[verb])) return [];
  const as = firstWord(tokens, 'as', verb + 1);
  if (as < 0 || NO_CALLING.test(tokens[as - 1]?.key ?? '')) return [];
  const { key } = tokens[verb];
  const ofSubject = passive || !OF_OBJECT.test(key) || /^(?:him|her)self$/.test(tokens[verb + 1]?.key ?? '');
  if (!ofSubject || clauseEnd(tokens, verb + 1) <= as) return [];
  if (tokens.slice(verb + 1, as).some(isHuman)) return [];
  return chosen(tokens, as + 1).map(([start, to]) => [CAREER.test(key) ? verb : start, to]);
}

/** @param subject of the sentence. @returns what it opens with: "As mayor of Ockham, Ada Plum opened the bridge". */
export function opening(tokens: readonly Token[], subject: number): Stretch[] {
  const head = tokens[0]?.key === 'as' ? headEnd(tokens, 1) : -1;
  if (head < 0) return [];
  const end = wholeEnd(tokens, head);
  return end < subject ? [[1, end]] : [];
}

/**
 * @param name of whoever the sentence is about, or their pronoun.
 * @returns the apposition that the sentence begins with: "A former nurse, Plum was shocked", "Once a nurse, Plum ...", "Defending, Plum said".
 */
export function fronted(tokens: readonly Token[], name: number): Stretch[] {
  if (name === 2 && IN_COURT.test(tokens[0]?.key ?? '')) return [[0, 1]];
  const start = TIMES.test(tokens[0]?.key ?? '') ? 1 : 0;
  // "The mayor, Plum said, was ill".
  const subject = isWord(tokens[name + 1]) && !isMark(tokens[name + 2], ',');
  const head = isDeterminer(tokens[start]) && subject ? headEnd(tokens, start) : -1;
  return head > 0 && wholeEnd(tokens, head) === name - 1 ? [[0, name - 1]] : [];
}
