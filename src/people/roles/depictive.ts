import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isHuman, isHumanPlural, LINKS } from '../grammar/phrase-words.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import { chosen } from './made-or-born.ts';
import type { Stretch } from './stretch.ts';

/** An object's calling follows these: "described the judge's wife as a liar", "uses the boy as a messenger". */
const OF_OBJECT =
  /^(?:describ|dismiss|portray|treat|regard|view|see|saw|us(?:es|ed)|hail|brand|label|cast|depict|deride|denounc|paint|think|thought|refer|cit(?:es|ed)|know|list|recogni|not$|never$)/;
/** How old somebody was then tells nothing of what they are. */
const AGES = /^(?:boy|girl|child|baby|kid|teenager|adult|youth|youngster|man|woman|person)$/;
const JOBS = /^(?:job|work|role|post|career|position|life|living)$/;
const PRONOUNS = new Set('him her them us me you himself herself themselves it'.split(' '));

/**
 * What somebody was while they did what a verb tells: "came to the valley | as a refugee", "stacked shelves | as a student".
 *
 * @param verb of a clause about them.
 * @param passive whether it tells what was done to them: "was once spoken of as the saviour".
 */
export function depictive(tokens: readonly Token[], verb: number, passive = false): Stretch[] {
  if (!isWord(tokens[verb]) || (!passive && OF_OBJECT.test(tokens[verb]?.key ?? ''))) return [];
  const end = clauseEnd(tokens, verb + 1);
  for (let at = verb + 1; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.key === 'as') return calling(tokens, at, end);
    // "Ended her career as a coach".
    if (/^(?:his|her|a)$/.test(token.key) && JOBS.test(tokens[at + 1]?.key ?? '')) continue;
    if (token.shape === 'name' || isHuman(token) || isHumanPlural(token) || PRONOUNS.has(token.key)) return [];
  }
  return [];
}

function calling(tokens: readonly Token[], as: number, end: number): Stretch[] {
  if (/^(?:such|same|much|well|so|just|known|far|long|soon|enough)$/.test(tokens[as - 1]?.key ?? '')) return [];
  const head = headEnd(tokens, as + 1);
  if (head < 0 || AGES.test(tokens[head - 1]?.key ?? '')) return [];
  const next = tokens[head];
  const closed =
    head >= end ||
    isMark(next, ',.') ||
    LINKS.has(next?.key ?? '') ||
    /^(?:and|who|after|before|until|since|by)$/.test(next?.key ?? '');
  return closed && !tokens.slice(head, end).some(({ key }) => key === 'as') ? chosen(tokens, as + 1) : [];
}
