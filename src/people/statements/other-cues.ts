import { mainSubject } from '../grammar/main-subject.ts';
import { phraseStart } from '../grammar/phrase-before.ts';
import { type Subject, WRITINGS } from '../grammar/subject.ts';
import { subjectRight } from '../grammar/subject-after.ts';
import { subjectLeft } from '../grammar/subject-before.ts';
import { isMark, isWord, type Token } from '../grammar/tokens.ts';
import { walkToSubject } from '../grammar/walk-to-subject.ts';
import { ASKING, STANCES, VIEWS } from '../words/tables/sayings.ts';

/** @returns what stands for the speaker where something other than a verb of speaking announces their words. */
export function subjectWithoutVerb(tokens: readonly Token[], at: number): Subject | undefined {
  if (isMark(tokens[at], ':')) return colonSubject(tokens, at);
  if (tokens[at]?.shape === 'quotation') return writingSubject(tokens, at);
  return accordingTo(tokens, at) ?? inView(tokens, at) ?? wantsToKnow(tokens, at) ?? stance(tokens, at);
}

/** "according to Sgt. Lorcan Vey", "according to the city treasurer, Hamish Oduya-Reid". */
function accordingTo(tokens: readonly Token[], at: number): Subject | undefined {
  if (tokens[at]?.key !== 'according' || tokens[at + 1]?.key !== 'to') return undefined;
  const subject = subjectRight(tokens, at + 1);
  return subject.kind === 'none' ? (author(tokens, at + 2) ?? subject) : subject;
}

/** "According to a study published in May by the economist Ada Plum". */
function author(tokens: readonly Token[], study: number): Subject | undefined {
  const at = tokens.findIndex(({ shape, possessive }, i) => i > study && shape === 'name' && !possessive);
  const name = tokens[at];
  if (name?.shape !== 'name' || !tokens.slice(study, at).every(isWord)) return undefined;
  const by = phraseStart(tokens, at) - 1;
  return tokens[by]?.key === 'by' && by > study ? { kind: 'people', people: [name.person], at } : undefined;
}

/** "In her view", "in Plum's opinion". */
function inView(tokens: readonly Token[], at: number): Subject | undefined {
  const light = lightVerb(tokens, at);
  if (light) return light;
  const whose = tokens[at - 1];
  if (!whose || !VIEWS.includes(tokens[at]?.key ?? '')) return undefined;
  const told =
    tokens[phraseStart(tokens, at - 1) - 1]?.key === 'in' ||
    tokens[at - 2]?.key === 'in' ||
    (/^(?:is|was)$/.test(tokens[at + 1]?.key ?? '') && tokens[at + 2]?.key === 'that');
  if (!told) return undefined;
  if (whose.shape === 'name' && whose.possessive) return { kind: 'people', people: [whose.person], at: at - 1 };
  const pronoun = whose.key === 'his' ? 'he' : whose.key === 'her' ? 'she' : undefined;
  return pronoun && { kind: 'pronoun', pronoun, at: at - 1 };
}

/** "Plum, a diver, has a rule that no jar is opened", "gave evidence that", "expressed the hope that": a verb that says little. */
function lightVerb(tokens: readonly Token[], noun: number): Subject | undefined {
  if (!VIEWS.includes(tokens[noun]?.key ?? '') || tokens[noun + 1]?.key !== 'that') return undefined;
  const verb = [noun - 1, noun - 2, noun - 3].find((at) => LIGHT.test(tokens[at]?.key ?? ''));
  if (verb === undefined) return undefined;
  const { at, negated, passive } = walkToSubject(tokens, verb);
  return negated || passive ? undefined : subjectLeft(tokens, at);
}

const LIGHT =
  /^(?:has|had|gave|gives|made|makes|issued|issues|expressed|expresses|voiced|voices|offered|repeated|repeats)$/;

/** "Plum wanted to know why", "he would like to know who". */
function wantsToKnow(tokens: readonly Token[], know: number): Subject | undefined {
  if (tokens[know]?.key !== ASKING || tokens[know - 1]?.key !== 'to') return undefined;
  if (!/^(?:wants|wanted|wished|wishes|demanded)$/.test(tokens[know - 2]?.key ?? '')) return undefined;
  const { at, negated } = walkToSubject(tokens, know - 2);
  return negated ? undefined : subjectLeft(tokens, at);
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
function colonSubject(tokens: readonly Token[], colon: number): Subject | undefined {
  if (tokens[colon + 1]?.shape !== 'quotation') return undefined;
  const subject = mainSubject(tokens);
  if (subject.kind !== 'people' && subject.kind !== 'pronoun') return undefined;
  const between = tokens.slice(subject.at + 1, colon);
  const blunt = /^(?:is|was|remains|remained|sounded)$/.test(between[0]?.key ?? '') && between.length < 5;
  return between.length === 0 || blunt ? subject : undefined;
}

/** "Her note read: "Gone."", "His notice ran to a single word: "Go."", ""Not now," it read": what a writing says. */
function writingSubject(tokens: readonly Token[], quotation: number): Subject | undefined {
  const verb = tokens.findIndex(({ key }, at) => READS.test(key) && isWriting(tokens[at - 1]));
  if (verb < 0 || verb < quotation - 8 || verb > quotation + 5) return undefined;
  return subjectLeft(tokens, verb - 1);
}

const READS = /^(?:reads?|runs?|ran)$/;

function isWriting(token: Token | undefined): boolean {
  return token !== undefined && (token.key === 'it' || WRITINGS.test(token.key));
}
