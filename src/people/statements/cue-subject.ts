import { AUXILIARIES, isHuman, looksLikeVerb } from '../grammar/phrase-words.ts';
import { NONE, SAME, type Subject } from '../grammar/subject.ts';
import { subjectRight } from '../grammar/subject-after.ts';
import { subjectLeft } from '../grammar/subject-before.ts';
import { isMark, type Token } from '../grammar/tokens.ts';
import { walkToSubject } from '../grammar/walk-to-subject.ts';
import { CUES } from '../words/tables/reporting.ts';
import { complements } from './complements.ts';
import { subjectWithoutVerb } from './other-cues.ts';

/**
 * @param at position of a word that may announce what somebody says.
 * @returns what stands for the speaker; undefined when nothing is reported.
 */
export function cueSubject(tokens: readonly Token[], at: number): Subject | undefined {
  return subjectWithoutVerb(tokens, at) ?? subjectOfVerb(tokens, at);
}

/** @returns what stands for whoever a verb says something was said by ("she likes to say"); undefined when it reports nothing. */
function subjectOfVerb(tokens: readonly Token[], verb: number): Subject | undefined {
  const cue = CUES.get(tokens[verb]?.key ?? '');
  if (!cue || !complements(tokens, verb, cue)) return undefined;
  const inverted = subjectAfterQuotation(tokens, verb);
  if (inverted) return inverted;
  const habit = tokens[verb - 1]?.key === 'to' && READY.test(tokens[verb - 2]?.key ?? '');
  const { at, negated, passive: be } = walkToSubject(tokens, habit ? ready(tokens, verb) : verb);
  const passive = be && !habit;
  const will =
    cue.form === 'base' && tokens.slice(at + 1, verb).some(({ key }) => WILL.test(key)) && isSaid(tokens, verb);
  if (negated || (cue.form === 'base' && !habit && !will)) return undefined;
  if (cue.form === 'participle') return passive ? subjectLeft(tokens, at) : participleSubject(tokens, at);
  if (passive) return agent(tokens, verb);
  const subject = subjectLeft(tokens, at);
  if (subject === NONE && isListed(tokens, at, verb)) return SAME;
  return isPassive(tokens, verb, at, subject) ? agent(tokens, verb) : subject;
}

const WILL = /^(?:will|would)$/;

/** "Will argue that", "would say only that", ""Sit," she would say": what is or was said, not what might be. */
function isSaid(tokens: readonly Token[], verb: number): boolean {
  const that = tokens[verb + 1]?.key === 'only' ? verb + 2 : verb + 1;
  return tokens[that]?.key === 'that' || tokens.some(({ shape }) => shape === 'quotation');
}

/** "Mustard, once described as a bear", "Asked by Plum whether it rained", "levels described as low by Plum": participles. */
function isPassive(tokens: readonly Token[], verb: number, before: number, subject: Subject): boolean {
  if (subject === NONE && isMark(tokens[before], ',')) return true;
  const next = tokens[verb + 1]?.key;
  return (
    (subject === NONE && next === 'by') ||
    (subject.kind === 'phrase' && !isHuman(tokens[subject.end - 1]) && next === 'as')
  );
}

/** "Likes to say", "was quick to add", "went on to say". */
const READY =
  /^(?:likes?|liked|used|loves?|loved|careful|quick|keen|eager|happy|glad|anxious|proud|sorry|on|able|declined?|declines|refuse[sd]?|want(?:s|ed)|wish(?:es|ed))$/;

/** @returns where what makes somebody ready to say something begins: "careful", "went on". */
function ready(tokens: readonly Token[], verb: number): number {
  return tokens[verb - 2]?.key === 'on' ? verb - 3 : verb - 2;
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
  if (before?.key === 'as' && quoted?.key === 'quoted') return quotedSubject(tokens, at - 1);
  const follows =
    before?.shape === 'mark' ? before.text === ',' : /^(?:by|in|while|before|after|and)$/.test(before?.key ?? '');
  return follows ? { kind: 'same' } : undefined;
}

/** "Plum was quoted as saying". */
function quotedSubject(tokens: readonly Token[], quoted: number): Subject {
  const { at, passive, negated } = walkToSubject(tokens, quoted);
  return passive && !negated ? subjectLeft(tokens, at) : NONE;
}

/** "described as a pariah by Joe Biden": whoever stands after "by" speaks. */
function agent(tokens: readonly Token[], verb: number): Subject | undefined {
  const by = tokens.findIndex(({ key }, at) => at > verb && key === 'by');
  return by < 0 ? undefined : subjectRight(tokens, by);
}

/** After a quotation the subject may follow its verb: ""We won," said Plum". */
function subjectAfterQuotation(tokens: readonly Token[], verb: number): Subject | undefined {
  const before = tokens[verb - 1];
  const mark = isMark(before, ',—–') && !closesRelative(tokens, verb - 1);
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

/** "The source, who left, said Plum": a comma that closes a relative clause parts no quotation from its verb. */
function closesRelative(tokens: readonly Token[], comma: number): boolean {
  const opens = tokens.findIndex(
    (token, at) => isMark(token, ',') && /^(?:who|whose|whom|which)$/.test(tokens[at + 1]?.key ?? ''),
  );
  return (
    opens > 0 &&
    opens < comma &&
    !tokens.slice(opens + 1, comma).some((token) => isMark(token, ',')) &&
    tokens[comma - 1]?.shape !== 'quotation'
  );
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  return AUXILIARIES.has(tokens[at]?.key ?? '') || looksLikeVerb(tokens, at);
}

function closes(token: Token | undefined): boolean {
  return !token || isMark(token, ',.');
}
