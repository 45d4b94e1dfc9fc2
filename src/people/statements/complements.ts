import { phraseStart } from '../grammar/phrase-before.ts';
import { isPreposition } from '../grammar/phrase-words.ts';
import { closes, firstFrom, isMark, isQuotation, isWord, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { hasPart, PART } from '../words/parts.ts';
import { type Binding, CUES, type Cue } from '../words/tables/reporting.ts';
import { isAim, isContent, isGerund, isNaming, isRequest, isTold } from './objects.ts';

/** A verb where it stands, and the few tokens after it. */
interface Verb {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly cue: Cue;
  readonly near: readonly Token[];
}

/** How many tokens after the verb are looked at; more for whom a verb addresses, as "the seven women of the jury". */
const NEAR = 7;
const FAR = 12;
/** How far a verb may stand from the quotation it reports, in tokens. */
const REACH = 14;

/** @returns whether what a verb needs to report speech is there. */
export function complements(tokens: readonly Token[], at: number, cue: Cue): boolean {
  const verb = { tokens, at, cue, near: tokens.slice(at + 1, at + 1 + NEAR) };
  for (const binding of cue.bindings) if (BINDS[binding](verb)) return true;
  return false;
}

/** What each binding asks for. */
const BINDS: Readonly<Record<Binding, (verb: Verb) => boolean>> = {
  free: ({ near }) => !/^(?:little|nothing|so)$/.test(near[0]?.key ?? ''),
  bound: (verb) => isAside(verb) || isQuoting(verb) || isContent(verb.near) || isTold(farFrom(verb)),
  quoting: isQuoting,
  aside: isAside,
  holding: ({ cue, near: [first, second] }) =>
    cue.form !== 'participle' && (first?.key === 'that' || (second?.key === 'that' && isWhom(first))),
  present: ({ tokens, at, cue, near }) =>
    (cue.form === 'present' || isThought(tokens, at, cue)) && isWord(near[0]) && near[0].key !== 'in',
  wishing: ({ tokens, at, cue, near }) =>
    isThought(tokens, at, cue) && (near[0]?.key === 'to' || !isPreposition(near[0])),
  naming: (verb) => verb.near.some(({ key }) => key === 'as' || key === 'to') || isGerund(verb.near) || isQuoting(verb),
  calling: ({ near }) => isNaming(near) || (near[0]?.key === 'on' && isRequest(near)),
  asking: (verb) => isRequest(farFrom(verb)),
  aiming: (verb) => isAim(verb.near) || isQuoting(verb),
};

function farFrom({ tokens, at }: Verb): readonly Token[] {
  return tokens.slice(at + 1, at + 1 + FAR);
}

/** A quotation follows the verb, or stands before it with no more than its subject between. */
function isQuoting({ tokens, at: verb }: Verb): boolean {
  for (let at = Math.max(0, verb - REACH); at < Math.min(tokens.length, verb + REACH); at++) {
    const token = tokens[at];
    if (token?.shape === 'quotation' && !hasKind(token, KIND.work)) return true;
  }
  const colon = firstFrom(tokens, verb + 1, opensQuotation);
  return colon > 0 && !tokens.slice(verb + 1, colon).some(({ key }) => CUES.has(key));
}

function opensQuotation(token: Token, at: number, tokens: readonly Token[]): boolean {
  return isMark(token, ':') && isQuotation(tokens[at + 1]);
}

/** "Taught him that", "convinced Plum that". */
function isWhom(token: Token | undefined): boolean {
  return token?.shape === 'name' || /^(?:him|her|them|us|me)$/.test(token?.key ?? '');
}

/** ", she noticed,", ", she went on,", ", the cook, Ada Plum, informed the jury.": what is reported stands around it. */
function isAside({ tokens, at }: Verb): boolean {
  const subject = isMark(tokens[at - 1], ',') ? at - 2 : at - 1;
  const lone = tokens[subject]?.shape === 'name' || tokens[subject]?.key === 'he' || tokens[subject]?.key === 'she';
  if (!lone || !isMark(tokens[phraseStart(tokens, subject) - 1], ',')) return false;
  const end = firstFrom(tokens, at + 1, closes);
  if (end < 0 || end === at + 1) return true;
  return end === at + 2 ? tokens[at + 1]?.key === 'on' : end <= at + 6 && ADDRESSING.test(tokens[at]?.key ?? '');
}

const ADDRESSING = /^(?:informed|reminded|(?:re)?assured|notified)$/;

/** "Does not believe it", "would also like to see it": what somebody is reported to think, although the verb is no present. */
export function isThought(tokens: readonly Token[], verb: number, { bindings }: Cue): boolean {
  const [before, last] = [tokens[verb - 2], tokens[verb - 1]];
  const wish = last?.key === 'would' || (before?.key === 'would' && hasPart(last, PART.between));
  if (wish) return bindings.includes('wishing');
  const denied = last?.key === "doesn't" || (before?.key === 'does' && last?.key === 'not');
  return denied && bindings.includes('present');
}
