import { isObject, mainSubject } from '../grammar/main-subject.ts';
import { subjectEnd } from '../grammar/phrase-after.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { AUXILIARIES, DETERMINERS, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { NONE, SAME, type Subject } from '../grammar/subject.ts';
import { subjectRight } from '../grammar/subject-after.ts';
import { subjectLeft, walkToSubject } from '../grammar/subject-before.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import { CUES, type Cue, VIEWS } from '../words/tables/reporting.ts';
import type { Focus } from './focus.ts';

/** Somebody who speaks, and what stands for them before or after the verb. */
export interface Speaker {
  readonly person: number;
  readonly subject: Subject;
}

/** @returns who speaks in a sentence, by its cues; nobody without a cue. In reading order, each once. */
export function speakersOf(scene: Scene, sentence: number, focus: Focus): Speaker[] {
  const tokens = scene.tokens(sentence);
  const speakers: Speaker[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const { kind } = tokens[at] as Token;
    if ((kind & KIND.reporting) === 0) continue;
    const found = accordingTo(tokens, at) ?? inView(tokens, at) ?? subjectOfCue(tokens, at);
    if (!found) continue;
    const subject = found.kind === 'same' ? subjectBefore(tokens, at) : found;
    for (const person of focus.resolve(subject, sentence)) {
      if (!speakers.some((speaker) => speaker.person === person)) speakers.push({ person, subject });
    }
  }
  return speakers;
}

/** @returns the subject of the clause that a verb without one belongs to: "who ...", "she ...", or the sentence's. */
function subjectBefore(tokens: readonly Token[], verb: number): Subject {
  for (let at = verb - 1; at > 0 && tokens[at]?.shape !== 'quotation'; at--) {
    if (/^(?:who|he|she)$/.test(tokens[at]?.key ?? '')) return subjectLeft(tokens, at);
    if (/^(?:they|we|i)$/.test(tokens[at]?.key ?? '')) return NONE;
    const opening = isMark(tokens[at], ',') && DETERMINERS.has(tokens[at + 1]?.key ?? '');
    if (opening && subjectEnd(tokens, at + 1) > 0)
      return { kind: 'phrase', start: at + 1, end: subjectEnd(tokens, at + 1) };
  }
  const main = mainSubject(tokens);
  return main.kind === 'people' && isObject(tokens, main.at) ? NONE : main;
}

/** "according to Sgt. Lorcan Vey", "according to the city treasurer, Hamish Oduya-Reid". */
function accordingTo(tokens: readonly Token[], at: number): Subject | undefined {
  return tokens[at]?.key === 'according' && tokens[at + 1]?.key === 'to' ? subjectRight(tokens, at + 1) : undefined;
}

/** "In her view", "in Plum's opinion". */
function inView(tokens: readonly Token[], at: number): Subject | undefined {
  const whose = tokens[at - 1];
  if (tokens[at - 2]?.key !== 'in' || !whose || !VIEWS.includes(tokens[at]?.key ?? '')) return undefined;
  if (whose.shape === 'name') return { kind: 'people', people: [whose.person], at: at - 1 };
  const pronoun = whose.key === 'his' ? 'he' : whose.key === 'her' ? 'she' : undefined;
  return pronoun && { kind: 'pronoun', pronoun, at: at - 1 };
}

function subjectOfCue(tokens: readonly Token[], verb: number): Subject | undefined {
  const cue = CUES.get(tokens[verb]?.key ?? '');
  if (!cue || !complements(tokens, verb, cue)) return undefined;
  const inverted = subjectAfterQuotation(tokens, verb);
  if (inverted) return inverted;
  const { at, negated, passive } = walkToSubject(tokens, verb);
  if (negated || cue.form === 'base') return undefined;
  if (cue.form === 'participle') return passive ? subjectLeft(tokens, at) : participleSubject(tokens, at);
  if (passive) return agent(tokens, verb);
  const subject = subjectLeft(tokens, at);
  if (subject === NONE && isListed(tokens, at, verb)) return SAME;
  // "Mustard, once described as": a participle, not a verb of his.
  return subject === NONE && isMark(tokens[at], ',') ? agent(tokens, verb) : subject;
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
  return subject === NONE || (plain && !quoted && subject.kind !== 'people') ? undefined : subject;
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  return AUXILIARIES.has(tokens[at]?.key ?? '') || looksLikeVerb(tokens, at);
}

/** A pronoun right after the verb begins what was said: "added he would". */
const CLAUSE = /^(?:he|she|they|it|there|i|we|you)$/;
const OPENERS = /^(?:that|whether|if|how|why|what|when|where|who|out)$/;

/** @returns whether what a verb needs to report speech is there. */
function complements(tokens: readonly Token[], verb: number, { bindings, form }: Cue): boolean {
  if (bindings.includes('free') || isPut(tokens, verb)) return true;
  if (bindings.includes('aside')) return isAside(tokens, verb);
  if (bindings.includes('bound') && isAside(tokens, verb)) return true;
  if (bindings.includes('present') && form === 'present') return isWord(tokens[verb + 1]);
  if (isQuoting(tokens, verb)) return true;
  const near = tokens.slice(verb + 1, verb + 8);
  if (bindings.includes('naming') && near.some(({ key }) => key === 'as' || key === 'to')) return true;
  if (bindings.includes('asking') && isRequest(near)) return true;
  if (bindings.includes('bound')) {
    if (CLAUSE.test(near[0]?.key ?? '')) return true;
    if (near.some((token) => OPENERS.test(token.key) || isMark(token, ':'))) return true;
  }
  if (!bindings.includes('aiming')) return false;
  const key = tokens[verb + 1]?.key ?? '';
  return (
    key === 'to' || key === 'for' || near.some((token, i) => token.key === 'at' && NUMBER.test(near[i + 1]?.key ?? ''))
  );
}

/** "Begged users not to stop", but not "asked to leave". */
function isRequest(near: readonly Token[]): boolean {
  const to = near.findIndex(({ key }) => key === 'to');
  return to > 0 && to < 5 && near.slice(0, to).every((token) => token.shape === 'name' || isWord(token));
}

/** "As Plum put it". */
function isPut(tokens: readonly Token[], verb: number): boolean {
  const it = tokens[verb]?.key === 'put' && tokens[verb + 1]?.key === 'it';
  return it && tokens[phraseStart(tokens, verb - 1) - 1]?.key === 'as';
}

const NUMBER = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|about|around|nearly|just|under|over|up)$/;

/** ", she noticed,": what is reported stands around it. */
function isAside(tokens: readonly Token[], verb: number): boolean {
  const subject = tokens[verb - 1];
  const lone = subject?.shape === 'name' || subject?.key === 'he' || subject?.key === 'she';
  if (!lone || !(isMark(tokens[verb + 1], ',.') || !tokens[verb + 1])) return false;
  return isMark(tokens[phraseStart(tokens, verb - 1) - 1], ',');
}

/** How far a verb may stand from the quotation it reports, in tokens. */
const REACH = 14;

/** @returns whether a quotation follows the verb, or stands before it with no more than its subject between. */
function isQuoting(tokens: readonly Token[], verb: number): boolean {
  for (let at = Math.max(0, verb - REACH); at < Math.min(tokens.length, verb + REACH); at++) {
    if (tokens[at]?.shape === 'quotation' && !(at < verb && isNickname(tokens, at))) return true;
  }
  const colon = tokens.findIndex(
    (token, at) => at > verb && isMark(token, ':') && tokens[at + 1]?.shape === 'quotation',
  );
  return colon > 0 && !tokens.slice(verb + 1, colon).some(({ kind }) => (kind & KIND.reporting) !== 0);
}

/** "Known as the "Poet of the Piano"": a name in quotation marks is nobody's words. */
function isNickname(tokens: readonly Token[], quotation: number): boolean {
  const before = tokens[quotation - 1]?.key ?? '';
  return before === 'as' || before === 'called' || DETERMINERS.has(before);
}
