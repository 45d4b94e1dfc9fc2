import { clauseEnd } from '../grammar/clause-end.ts';
import { headEnd } from '../grammar/phrase-after.ts';
import { isCapital, isMark, type Token } from '../grammar/tokens.ts';
import { NO_WARES } from './trade.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs that say what somebody's office or calling is, in every form. */
const OFFICE_VERBS = words(`lead leads led leading head heads headed heading run runs ran running chair chairs chaired
  chairing direct directs directed directing represent represents represented representing teach teaches taught teaching
  own owns owned owning founded manage manages managed managing edit edits edited editing command commands commanded
  commanding coach coaches coached coaching captain captains captained oversee oversees oversaw overseeing supervise
  supervises supervised govern governs governed design designs designed preside presides presided co-founded curate curates
  curated hosts hosted co-owns lectures lectured`);
/** "Ran away", "led to", "ran for office": no office yet. */
const MOTION =
  /^(?:away|out|off|into|up|down|to|from|through|across|over|for|by|against|back|along|past|towards?|with|it|him|them|his|her|their)$/;
/** Verbs of office that with such a word tell of an event: "run a finger across the lens", "ran a good race". */
const GOALS = [
  [/^led$/, /^(?:to|towards?|with|charge|attack|assault|raid|siege|march|protest|revolt|walkout|strike)$/],
  [/^r[au]n(?:s|ning)?$/, /^(?:across|over|down|up|through|along|race|marathon|relay|errands?|risks?|miles?)$/],
] as const;

/** What somebody does in a trial: "Imelda Rourke, prosecuting, said". */
export const IN_COURT = /^(?:prosecuting|defending|presiding|mitigating)$/;
/** "Works as", "serves on", "plays for": what follows is the office. */
const SERVICE =
  /^(?:(?:work(?:s|ed|ing)? (?:as|for|at|in|with|behind))|(?:work(?:s|ed) on)|(?:serv(?:e|es|ed|ing) (?:as|on|for|at|in))|(?:s(?:it|its|at|itting) (?:as|on|for|at))|(?:(?:sp(?:eak|eaks|oke|eaking)|act(?:s|ed|ing)) for)|(?:look(?:s|ed|ing) after)|(?:volunteer(?:s|ed) (?:with|at|for|as|in))|(?:writes about)|(?:(?:plays|played|playing|writes|flies|sings|danced|dances|commentat(?:es|ed|ing)) (?:for|with))|(?:(?:train|qualif|practi[cs])(?:ed|ied|es) as)|(?:speciali[sz](?:es|ed|ing) in))$/;
/** What may lead to or from an office, told by "as": "took over as coach", "succeeded Plum as head of the bank". */
const CAREER =
  /^(?:resign(?:s|ed)|retire[sd]|quits?|steps?|stepped|st(?:an|oo)ds?|t(?:ake|ook)s?|spen(?:t|ds)|joine?[sd]|beg[au]n|start(?:s|ed)|succeed(?:s|ed)|replace[sd]|followe?[sd]|continue[sd]|return(?:s|ed)|doubled?s?|act(?:s|ed)|stay(?:s|ed))$/;

/** @returns whether a verb says what somebody's office is: "chaired". */
export function isOfficeVerb(token: Token | undefined): boolean {
  return OFFICE_VERBS.has(token?.key ?? '');
}

/** @returns whether the verb and what follows tell somebody's office: "heads the party", but not "led to", "was led". */
export function tellsOffice(tokens: readonly Token[], verb: number, be: boolean): boolean {
  const key = tokens[verb]?.key ?? '';
  if (!OFFICE_VERBS.has(key) || MOTION.test(tokens[verb + 1]?.key ?? '')) return false;
  if (!tokens[verb + 1] || isMark(tokens[verb + 1], ',.;:)—–'))
    return /^(?:now|still)$/.test(tokens[verb - 1]?.key ?? '') && /^(?:teach|lectur|coach)/.test(key);
  return !(be && !key.endsWith('ing')) && !isEvent(tokens, verb);
}

/** "Led the Broncos to victory", "taught Budjana": what somebody did once, to somebody or for something. */
function isEvent(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb + 1]?.shape === 'name') return !tokens[verb]?.key.endsWith('s');
  const goal = GOALS.find(([key]) => key.test(tokens[verb]?.key ?? ''))?.[1];
  return !!goal && tokens.slice(verb + 1, clauseEnd(tokens, verb + 1)).some(({ key }) => goal.test(key));
}

/** @returns whether the verb and its preposition tell whom or what somebody works for: "serves as", "works at". */
export function tellsService(tokens: readonly Token[], verb: number): boolean {
  const preposition = tokens[verb + 1]?.key ?? '';
  if (!SERVICE.test(`${tokens[verb]?.key} ${preposition}`) || isTennis(tokens, verb)) return false;
  if (/^(?:play|fl|sing|danc|writ)/.test(tokens[verb]?.key ?? '') && preposition !== 'about')
    return isCapital(tokens[verb + 2]);
  if (preposition === 'with') return tokens[verb + 2]?.shape !== 'name' && !NO_WARES.has(tokens[verb + 2]?.key ?? '');
  return preposition !== 'as' || headEnd(tokens, verb + 2) > 0;
}

/** "Served for the match". */
function isTennis(tokens: readonly Token[], verb: number): boolean {
  return tokens[verb + 1]?.key === 'for' && /^(?:match|set|title)$/.test(tokens[verb + 3]?.key ?? '');
}

/** @returns where the office begins that a change of it tells: "resigned as | treasurer"; -1 if it tells none. */
export function careerOffice(tokens: readonly Token[], verb: number): number {
  if (!CAREER.test(tokens[verb]?.key ?? '')) return -1;
  const end = clauseEnd(tokens, verb + 1);
  const as = tokens.findIndex(({ key }, at) => at > verb && at < end && key === 'as');
  return as > 0 && headEnd(tokens, as + 1) > 0 ? as + 1 : -1;
}
