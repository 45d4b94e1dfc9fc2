import { analyse } from '../analyse.ts';
import { IRREGULAR_FORMS } from '../words/irregular-forms.ts';
import { wordId } from '../words/word-list.ts';
import { isKindOf } from '../words/word-relations.ts';
import { JOB } from './asking.ts';
import { ARTICLE, BEFORE_ARTICLE } from './the-article.ts';

/** What kind of thing would answer a question. */
export const ANSWER_TYPES = [
  'identity',
  'person',
  'time',
  'place',
  'reason',
  'manner',
  'count',
  'money',
  'duration',
  'distance',
  'measure',
  'age',
  'share',
  'statement',
  'opinion',
  'role',
  'yes-no',
  'definition',
  'thing',
] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/** What a question asks for. */
export interface Asked {
  readonly type: AnswerType;
  /** The noun asked about ("which company", "how many ships"), as a word of the question; null when there is none. */
  readonly noun: string | null;
}

const AUXILIARY = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|am|be)';

/** First rule that matches wins; `$1` is the noun asked about. */
const RULES: readonly (readonly [AnswerType, RegExp])[] = [
  ['identity', /^\W*[Ww]ho(?:['’]?s| is| was| are| were) (?:\p{Lu}[\p{L}.'’-]*[\s?]*)+$/u],
  [
    'money',
    /\bhow much (?:money|cash|in)\b|\bhow much (?:did|do|does|would|will|is|was|were|are|has|had|have|must|should|can|could)\b.*\b(?:cost|pay|paid|spend|spent|worth|earn\w*|owe[ds]?|price\w*|charg\w+|rais\w+|donat\w+|los[et]|fund\w*|fine[ds]?|invest\w*|offer\w*|bill|budget|sell|sold|salary)\b|\bwhat\b.*\b(?:cost|price|fee|salary|fine|budget|bill|wage|fare|rent|worth|sum)\b/i,
  ],
  ['share', /\b(?:what|how|which)\b.{0,20}\b(?:percentage|percent|proportion|share|fraction)\b/i],
  [
    'duration',
    /\bhow (?:long (?!is the|was the|are the)|many (?:years|months|weeks|days|hours|minutes|seconds|decades|nights)\b)|\bhow (?:soon|quickly|fast|late)\b|\bfor how long\b/i,
  ],
  [
    'distance',
    /\bhow (?:far|tall|high|deep|wide|close|broad|long)\b|\bhow many (?:miles|kilomet\w+|met(?:er|re)s|feet|inches)\b|\bwhat (?:distance|height|depth|length)\b/i,
  ],
  ['age', /\bhow old\b|\bwhat age\b|\bage of\b/i],
  ['measure', /\bhow (?:much|big|large|heavy|hot|cold|warm|loud|strong)\b/i],
  [
    'count',
    /\bhow many (?:more |other |different |of (?:the |his |her |their )?)?([\p{L}-]+)|\b(?:what|which) (?:number|amount|quantity|total) of ([\p{L}-]+)|\bhow often\b|\bhow frequently\b|\bwhat(?:'s| is| was)? (?:the |his |her )?(?:\w+ )?(?:toll|total|score|tally|number|population|count|rate)\b/iu,
  ],
  [
    'statement',
    new RegExp(
      String.raw`\b(?:what|how) (?:did|does|do|has|have|was|were|is) (?!${BEFORE_ARTICLE}${ARTICLE}\b).*\b(?:say|said|tell|told|write|wrote|call|called|describe|described|claim|claimed|warn|warned|compare|compared|joke|reply|replied|respond|react|comment|quip|remark|explain|argue|think|promise|put it|feel)\b|\b(?:words|quote|phrase|message|comment|remark|opinion|reaction|image|metaphor|expression|terms)\b`,
      'i',
    ),
  ],
  [
    'role',
    new RegExp(
      String.raw`\bwhat(?:['’]?s| is| was| are| were)\b.*\b(?:${JOB}|role|position)\W*$|\bwhat ${JOB} (?:do|does|did|has|had|is|was)\b|\bwhat (?:do|does|did)\b.*\b(?:for a living|for work|work as)\b`,
      'i',
    ),
  ],
  [
    'time',
    /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|years|date|dates|day|month|time|decade|century|season|period|era|evening|morning|night)\b/i,
  ],
  [
    'place',
    /\bwhere\b|\b(?:what|which) (?:\w+ )?(city|country|place|town|state|region|area|village|building|street|location|island|continent|room|county|province|river|district|port|capital)\b/i,
  ],
  [
    'person',
    /\bwho(?:se|m)?\b|\b(?:which|what) (?:\w+ )?(person|man|woman|politician|minister|president|leader|official|actor|singer|author|player|scientist|artist|judge|lawyer|doctor|officer|founder|king|queen|director|chief|boss|company|firm|team|group|organi[sz]ation|agency|relative|relatives|expert|witness|colleague|owner)\b|\bwhat\b.*\bcalled\b|\bnamed?\b/i,
  ],
  [
    'reason',
    /\bwhy\b|\bhow come\b|\bwhat (?:caused|made|led|prompted|drove|motivated|forced|is the reason|was the reason|started|triggered)\b|\breasons?\b|\bwhat for\b/i,
  ],
  [
    'opinion',
    /\b(?:what|how)\b.*\b(?:call|compare|claim|think|feel|wish|hope|want|fear|believe|react|respond|characteri[sz]e|describe|sum up|justify|defend|view|see|suggest|admit|deny|insist|demand|complain|critici[sz]e|accuse|joke|argue|promise|warn|explain|expect|suspect|remember|recall|reckon|make of)\b/i,
  ],
  ['definition', /^\W*what(?:'s|\s+(?:is|are|was|were))\s+(?:an? |the )?[\p{L}.' -]+\??$/iu],
  ['manner', /\bhow\b/i],
  ['yes-no', new RegExp(String.raw`^\W*(?:so |and |but |then )?${AUXILIARY}(?:n['’]t)? `, 'i')],
];

/** What follows is the noun asked about, with what stands before it. */
const WHICH = /\b(?:which|what) (?:(?:kind|type|sort) of )?((?:[\p{L}'’-]+ ?){1,4})/iu;

/** Reads off the question's own words what kind of thing it asks for. */
export function whatIsAsked(question: string): Asked {
  const short = question.slice(0, 400);
  for (const [type, pattern] of RULES) {
    const match = pattern.exec(short);
    if (match) return { type, noun: match[1] ?? match[2] ?? askedNoun(short) };
  }
  const noun = askedNoun(short);
  const isPerson = noun !== null && isKindOf(wordId(noun), wordId('person'));
  return { type: isPerson ? 'person' : 'thing', noun };
}

/** "Which naval architect hired ..." -> "architect": the last word before a verb or a word of no meaning. */
function askedNoun(question: string): string | null {
  let noun: string | null = null;
  for (const word of WHICH.exec(question)?.[1]?.trim().split(' ') ?? []) {
    const isVerb =
      /ed$/.test(word) || IRREGULAR_FORMS.has(word) || (noun !== null && /s$/.test(word) && !/s$/.test(noun));
    if (analyse(word) === null || (noun !== null && isVerb)) break;
    noun = word;
  }
  return noun !== null && wordId(noun) >= 0 ? noun : null;
}
