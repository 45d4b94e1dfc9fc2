import { mainSubject } from '../grammar/main-subject.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { isDeterminer, isHuman, isPreposition } from '../grammar/phrase-words.ts';
import { NONE, SAME, type Subject } from '../grammar/subject.ts';
import { firstWord, isCapital, isMark, isQuotation, type Token } from '../grammar/tokens.ts';
import { subjectLeft, subjectRight, walkToSubject } from '../grammar/verb-subject.ts';
import { CUES } from '../words/tables/reporting.ts';
import { complements, isThought } from './complements.ts';
import { subjectWithoutVerb } from './other-cues.ts';

/**
 * @param at position of a word that may announce what somebody says.
 * @returns what stands for the speaker; NONE where nothing does that we could name, undefined when nothing is reported.
 */
export function cueSubject(tokens: readonly Token[], at: number): Subject | undefined {
  return subjectWithoutVerb(tokens, at) ?? subjectOfVerb(tokens, at);
}

/** @returns what stands for whoever a verb says something was said by ("she likes to say"); undefined when it reports nothing. */
function subjectOfVerb(tokens: readonly Token[], verb: number): Subject | undefined {
  const cue = CUES.get(tokens[verb]?.key ?? '');
  if (!cue) return undefined;
  const inverted = subjectAfter(tokens, verb);
  if (!(inverted && isInverted(tokens[verb])) && !complements(tokens, verb, cue)) return undefined;
  if (inverted) return inverted;
  if (isPurpose(tokens, verb)) return mainSubject(tokens);
  const ready = tokens[verb - 1]?.key === 'to' && READY.test(tokens[verb - 2]?.key ?? '');
  const { at, negated, passive } = walkToSubject(tokens, ready ? readyAt(tokens, verb) : verb);
  const subject = subjectLeft(tokens, at);
  const thinks = isThought(tokens, verb, cue);
  if (!thinks && (negated || (cue.form === 'base' && !ready && !willSay(tokens, at, verb)))) return undefined;
  if (cue.form === 'participle') return passive ? subject : participleSubject(tokens, at);
  return (passive && !ready) || isPassive(tokens, verb, at, subject) ? agent(tokens, verb) : subject;
}

/** "Plum rang the office to say that": what somebody does so as to say it. */
function isPurpose(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb - 1]?.key !== 'to' || tokens[verb + 1]?.key !== 'that') return false;
  const object = tokens[verb - 2];
  return object?.shape === 'name' || isCapital(object) || tokens.slice(verb - 4, verb - 2).some(opensObject);
}

function opensObject(token: Token): boolean {
  return isDeterminer(token) || isPreposition(token);
}

/** "Likes to say", "was quick to add", "went on to say". */
const READY =
  /^(?:likes?|liked|used|loves?|loved|careful|quick|keen|eager|happy|glad|anxious|proud|sorry|on|able|declined?|declines|refuse[sd]?|want(?:s|ed)|wish(?:es|ed))$/;

/** @returns where what makes somebody ready to say something begins: "careful", "went on". */
function readyAt(tokens: readonly Token[], verb: number): number {
  return tokens[verb - 2]?.key === 'on' ? verb - 3 : verb - 2;
}

/** "Will argue that", "would say only that", ""Sit," she would say": what is or was said, not what might be. */
function willSay(tokens: readonly Token[], subject: number, verb: number): boolean {
  const will = tokens.slice(subject + 1, verb).some(({ key }) => /^(?:will|would)$/.test(key));
  return will && (tokens.some(isQuotation) || firstWord(tokens, 'that', verb + 1) >= 0);
}

/** "Mustard, once described as a bear", "Asked by Plum whether it rained", "levels described as low by Plum": participles. */
function isPassive(tokens: readonly Token[], verb: number, before: number, subject: Subject): boolean {
  const next = tokens[verb + 1]?.key;
  if (subject === NONE) return isMark(tokens[before], ',') || next === 'by';
  return subject.kind === 'phrase' && !isHuman(tokens[subject.end - 1]) && next === 'as';
}

/** ", adding that", "by saying": the subject is that of the clause. "Quoted Plum as saying", "Plum was quoted as saying", "with Plum saying". */
function participleSubject(tokens: readonly Token[], at: number): Subject | undefined {
  const before = tokens[at];
  if (isMark(before, ',') || /^(?:by|in|while|before|after|and)$/.test(before?.key ?? '')) return SAME;
  const name = before?.key === 'as' ? at - 1 : at;
  const named = tokens[name];
  const isOwn = name < at || tokens[phraseStart(tokens, at) - 1]?.key === 'with';
  if (named?.shape === 'name') return isOwn ? { kind: 'people', people: [named.person], at: name } : undefined;
  return name < at && named?.key === 'quoted' ? subjectLeft(tokens, walkToSubject(tokens, name).at) : undefined;
}

/** "described as a pariah by Joe Biden": whoever stands after "by" speaks. */
function agent(tokens: readonly Token[], verb: number): Subject | undefined {
  const by = firstWord(tokens, 'by', verb + 1);
  return by < 0 ? undefined : subjectRight(tokens, by);
}

/** The subject may follow its verb: ""We won," said Plum", "The road is shut, replied the mayor." */
function subjectAfter(tokens: readonly Token[], verb: number): Subject | undefined {
  const mark = isMark(tokens[verb - 1], ',—–');
  const quoted = tokens[mark ? verb - 2 : verb - 1]?.shape === 'quotation';
  if (!quoted && !(mark && isInverted(tokens[verb]))) return undefined;
  const subject = subjectRight(tokens, verb);
  if (quoted) return subject === NONE ? undefined : subject;
  // "Jordan, whose film came first, said Collins was more": Collins is spoken of.
  if (subject.kind === 'people') return closes(tokens[subject.at + 1]) ? subject : undefined;
  const closed = subject.kind === 'phrase' && isHuman(tokens[subject.end - 1]) && closes(tokens[subject.end]);
  return closed ? subject : undefined;
}

/** What nobody does to somebody: of "the mayor" behind it, it is the mayor who speaks. */
function isInverted(verb: Token | undefined): boolean {
  return /^(?:sa(?:id|ys)|repli(?:ed|es)|adds|added|explain(?:s|ed)|argue[sd]|conceded?s?)$/.test(verb?.key ?? '');
}

/** @returns whether what ends before this token is no subject of a clause that goes on. */
function closes(token: Token | undefined): boolean {
  return !token || isMark(token, ',.') || isPreposition(token);
}
