import { mainSubject } from '../grammar/main-subject.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { AUXILIARIES, isHuman, looksLikeVerb } from '../grammar/phrase-words.ts';
import { NONE, SAME, type Subject } from '../grammar/subject.ts';
import { subjectRight } from '../grammar/subject-after.ts';
import { subjectLeft, walkToSubject } from '../grammar/subject-before.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import { CUES, STANCES, VIEWS } from '../words/tables/reporting.ts';
import { complements } from './complements.ts';

/**
 * @param at position of a word that may announce what somebody says.
 * @returns what stands for the speaker; undefined when nothing is reported.
 */
export function cueSubject(tokens: readonly Token[], at: number): Subject | undefined {
  return accordingTo(tokens, at) ?? inView(tokens, at) ?? stance(tokens, at) ?? subjectOfVerb(tokens, at);
}

/** "according to Sgt. Lorcan Vey", "according to the city treasurer, Hamish Oduya-Reid". */
function accordingTo(tokens: readonly Token[], at: number): Subject | undefined {
  return tokens[at]?.key === 'according' && tokens[at + 1]?.key === 'to' ? subjectRight(tokens, at + 1) : undefined;
}

/** "In her view", "in Plum's opinion". */
function inView(tokens: readonly Token[], at: number): Subject | undefined {
  const whose = tokens[at - 1];
  if (!whose || !VIEWS.includes(tokens[at]?.key ?? '')) return undefined;
  const told =
    tokens[at - 2]?.key === 'in' || (/^(?:is|was)$/.test(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.key === 'that');
  if (!told) return undefined;
  if (whose.shape === 'name' && whose.possessive) return { kind: 'people', people: [whose.person], at: at - 1 };
  const pronoun = whose.key === 'his' ? 'he' : whose.key === 'her' ? 'she' : undefined;
  return pronoun && { kind: 'pronoun', pronoun, at: at - 1 };
}

/** "Plum was adamant that", "Plum made clear that". */
function stance(tokens: readonly Token[], at: number): Subject | undefined {
  if (!STANCES.includes(tokens[at]?.key ?? '') || tokens[at + 1]?.key !== 'that') return undefined;
  const it = tokens[at - 1]?.key === 'it' ? at - 2 : at - 1;
  const verb = /^(?:made|makes)$/.test(tokens[it]?.key ?? '') ? it : at;
  const { at: left, negated, passive } = walkToSubject(tokens, verb);
  return negated || (verb === at && !passive) ? undefined : subjectLeft(tokens, left);
}

/** "Plum was blunt: "It is late."", "Plum: "It is late."": a quotation after a colon, with no verb of speaking. */
export function colonSubject(tokens: readonly Token[], colon: number): Subject | undefined {
  if (tokens[colon + 1]?.shape !== 'quotation') return undefined;
  const subject = mainSubject(tokens);
  if (subject.kind !== 'people' && subject.kind !== 'pronoun') return undefined;
  const between = tokens.slice(subject.at + 1, colon);
  const blunt = /^(?:is|was|remains|remained|sounded)$/.test(between[0]?.key ?? '') && between.length < 5;
  return between.length === 0 || blunt ? subject : undefined;
}

/** @returns what stands for whoever a verb says something was said by; undefined when it reports nothing. */
function subjectOfVerb(tokens: readonly Token[], verb: number): Subject | undefined {
  const cue = CUES.get(tokens[verb]?.key ?? '');
  if (!cue || !complements(tokens, verb, cue)) return undefined;
  const inverted = subjectAfterQuotation(tokens, verb);
  if (inverted) return inverted;
  const { at, negated, passive } = walkToSubject(tokens, verb);
  if (negated || cue.form === 'base' || isAsked(tokens, at, verb)) return undefined;
  if (cue.form === 'participle') return passive ? subjectLeft(tokens, at) : participleSubject(tokens, at);
  if (passive) return agent(tokens, verb);
  const subject = subjectLeft(tokens, at);
  if (subject === NONE && isListed(tokens, at, verb)) return SAME;
  // "Mustard, once described as": a participle, not a verb of his.
  return subject === NONE && isMark(tokens[at], ',') ? agent(tokens, verb) : subject;
}

/** "Nobody knows what Plum said". */
function isAsked(tokens: readonly Token[], subject: number, verb: number): boolean {
  const said = /^sa(?:id|ys)$/.test(tokens[verb]?.key ?? '');
  return said && subject > 1 && tokens[phraseStart(tokens, subject) - 1]?.key === 'what';
}

/** "The minister came, promised compensation and left": one of several verbs with one subject. */
function isListed(tokens: readonly Token[], at: number, verb: number): boolean {
  if (!isMark(tokens[at], ',') || at !== verb - 1) return false;
  const next = tokens.findIndex((token, i) => i > verb && (isMark(token, ',;:.—–') || token.key === 'and'));
  return tokens[next]?.key === 'and' && looksLikeVerb(tokens, next + 1);
}

/** ", adding that", "by saying": the subject is that of the clause. */
function participleSubject(tokens: readonly Token[], at: number): Subject | undefined {
  const before = tokens[at];
  const quoted = tokens[at - 1];
  if (before?.key === 'as' && quoted?.shape === 'name') return { kind: 'people', people: [quoted.person], at: at - 1 };
  const follows =
    before?.shape === 'mark' ? before.text === ',' : /^(?:by|as|in|while|before|after|and)$/.test(before?.key ?? '');
  return follows ? { kind: 'same' } : undefined;
}

/** "described as a pariah by Joe Biden": whoever stands after "by" speaks. */
function agent(tokens: readonly Token[], verb: number): Subject | undefined {
  const by = tokens.findIndex(({ key }, at) => at > verb && key === 'by');
  return by < 0 ? undefined : subjectRight(tokens, by);
}

/** After a quotation the subject may follow its verb: ""We won," said Plum". */
function subjectAfterQuotation(tokens: readonly Token[], verb: number): Subject | undefined {
  const before = tokens[verb - 1];
  const mark = isMark(before, ',—–');
  const quoted = (mark ? tokens[verb - 2] : before)?.shape === 'quotation';
  const plain = mark && /^(?:said|says)$/.test(tokens[verb]?.key ?? '');
  if (!quoted && !plain) return undefined;
  const subject = subjectRight(tokens, verb);
  // "Jordan, whose film came first, said Collins was more": Collins is spoken of.
  if (!quoted && subject.kind === 'people' && isVerb(tokens, subject.at + 1)) return undefined;
  if (quoted || subject.kind === 'people') return subject === NONE ? undefined : subject;
  // "The road is shut, said the mayor."
  const closed = subject.kind === 'phrase' && isHuman(tokens[subject.end - 1]) && closes(tokens[subject.end]);
  return closed ? subject : undefined;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  return AUXILIARIES.has(tokens[at]?.key ?? '') || looksLikeVerb(tokens, at);
}

function closes(token: Token | undefined): boolean {
  return !token || isMark(token, ',.');
}
