import { AUXILIARIES, DETERMINERS } from '../grammar/phrase-words.ts';
import { WRITINGS } from '../grammar/subject.ts';
import { isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import type { Binding, Cue } from '../words/tables/reporting.ts';
import { isBlaming, isNaming, isRequest, isSaying } from './objects.ts';
import { isAside, isPut, isQuoting } from './reported-elsewhere.ts';

/** A verb where it stands, and the few tokens after it. */
interface Verb {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly cue: Cue;
  readonly near: readonly Token[];
}

/** How many tokens after the verb are looked at. */
const NEAR = 7;

/** @returns whether what a verb needs to report speech is there. */
export function complements(tokens: readonly Token[], at: number, cue: Cue): boolean {
  if (isPut(tokens, at)) return true;
  const verb = { tokens, at, cue, near: tokens.slice(at + 1, at + 1 + NEAR) };
  return cue.bindings.some((binding) => BINDS[binding](verb));
}

const quoting = ({ tokens, at }: Verb) => isQuoting(tokens, at);
const aside = ({ tokens, at }: Verb) => isAside(tokens, at);

/** What each binding asks for. */
const BINDS: Readonly<Record<Binding, (verb: Verb) => boolean>> = {
  free: ({ near }) => !/^(?:little|nothing|so)$/.test(near[0]?.key ?? ''),
  bound: (verb) => aside(verb) || quoting(verb) || isContent(verb.near),
  quoting,
  aside: (verb) => aside(verb) || quoting(verb),
  present: (verb) =>
    (verb.cue.form === 'present' && isWord(verb.near[0]) && verb.near[0].key !== 'in') || quoting(verb),
  naming: (verb) => verb.near.some(({ key }) => key === 'as' || key === 'to') || isGerund(verb.near) || quoting(verb),
  calling: ({ near }) => isNaming(near) || (/^(?:on|upon)$/.test(near[0]?.key ?? '') && isRequest(near)),
  asking: (verb) => isRequest(verb.near) || quoting(verb),
  aiming: (verb) => isAim(verb.near) || quoting(verb),
  that: ({ near }) => near[0]?.key === 'that' && isWord(near[1]) && !/^(?:is|was|would)$/.test(near[1].key),
  for: (verb) => isBlaming(verb.near) || quoting(verb),
  saying: ({ near }) => isSaying(near),
};

/** "That it was late", "whether", ": ", "he would", "the door was shut", "having seen it", "in an email": what was said. */
function isContent(near: readonly Token[]): boolean {
  const pronoun = CLAUSE.test(near[0]?.key ?? '') && isWord(near[1]);
  const opened = near.some((token) => OPENERS.test(token.key) || isMark(token, ':'));
  return pronoun || opened || isGerund(near) || isClause(near) || isWriting(near);
}

/** A pronoun right after the verb begins what was said: "added he would". */
const CLAUSE = /^(?:he|she|they|it|there|i|we|you)$/;
const OPENERS = /^(?:that|whether|if|how|why|what|when|where|who|out)$/;

/** "Recalled walking", "described having seen it". */
function isGerund(near: readonly Token[]): boolean {
  const [first, second] = near;
  return /^[a-z]{2,}ing$/.test(first?.key ?? '') && !/thing$/.test(first?.key ?? '') && isWord(second);
}

/** "Argued the door was shut": what was said, with nothing to open it. */
function isClause(near: readonly Token[]): boolean {
  const first = near[0];
  if (!first || !(DETERMINERS.has(first.key) || first.shape === 'name' || isCapital(first))) return false;
  const end = near.findIndex((token) => !isWord(token) && token.shape !== 'name');
  const clause = end < 0 ? near : near.slice(0, end);
  const verb = clause.findIndex(({ key }) => AUXILIARIES.has(key));
  return verb > 0 && !clause.slice(0, verb).some(({ key }) => /^(?:and|or|but|as)$/.test(key));
}

/** ", he wrote in an email": whatever else stands there, it was written. */
function isWriting(near: readonly Token[]): boolean {
  return near[0]?.key === 'in' && near.slice(1, 5).some(({ key }) => WRITINGS.test(key));
}

/** "Offered to stay", "called for a vote", "put the loss at nine"; not "called to six doors". */
function isAim(near: readonly Token[]): boolean {
  const [first, second] = near;
  if (first?.key === 'to') return second?.shape === 'lower' && !DETERMINERS.has(second.key) && !isNumeral(second);
  if (first?.key === 'for' || first?.key === 'against') return true;
  return near.some((token, i) => token.key === 'at' && NUMBER.test(near[i + 1]?.key ?? ''));
}

function isNumeral({ kind }: Token): boolean {
  return (kind & KIND.numeral) !== 0;
}

const NUMBER = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|about|around|nearly|just|under|over|up)$/;
