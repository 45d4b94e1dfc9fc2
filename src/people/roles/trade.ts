import { clauseEnd } from '../grammar/clause-end.ts';
import { isAdverb, isDeterminer } from '../grammar/phrase-words.ts';
import { isWord, type Token } from '../grammar/tokens.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';
import type { Stretch } from './stretch.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** No calling has these for its object: "who makes it", "who keeps his word". */
const NO_WARES = words('it him her them his their its this that up on off to himself herself sure no not');
/** By the present tense of these, an aside tells what somebody lives by, whatever the object: "who runs the mill". */
const TRADES =
  words(`advises bakes breeds brews builds covers cooks delivers drives farms fishes fixes follows grows makes mends
  operates paints plays repairs restores sells sews sings studies sweeps tends tracks trains translates treats
  waters cleans guards feeds washes tunes polishes carves prints binds minds supplies organises organizes trims`);
/** Verbs of what somebody thinks, has, bears or does once, which tell of no calling. */
const STATES =
  words(`wants needs knows likes loves hates enjoys lives remembers sees hears gets goes comes shares uses bears wears
  faces turns leaves owes suffers looks seems appears feels takes loses wins plans has does says is was dies stands
  lies stays sits spends finds meets arrives opposes supports deserves misses prefers walks retires expects hopes thinks
  believes fears intends tries begins starts ends stops opens closes moves dates marries weighs costs owns wishes doubts
  admires pays becomes remains returns joins`);

/**
 * @param at where an aside's clause begins after its subject.
 * @returns what somebody lives by: "who now sells garden furniture", "her mother, Beatriz, mends nets".
 */
export function trade(tokens: readonly Token[], at: number): Stretch[] {
  const verb = isAdverb(tokens[at]) ? at + 1 : at;
  const object = tokens[verb + 1];
  if (!isWord(object) || NO_WARES.has(object.key)) return [];
  if (!TRADES.has(tokens[verb]?.key ?? '') && !isHabit(tokens, verb)) return [];
  const end = clauseEnd(tokens, verb + 1);
  const once = tokens.slice(verb, end + 1).some(({ shape, kind }) => shape === 'name' || (kind & KIND.date) !== 0);
  return once ? [] : [[at, end]];
}

/** "Gives swimming lessons": what somebody does to things of a kind, none of them known, is done again and again. */
function isHabit(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[verb];
  if (token?.shape !== 'lower' || !hasPart(token, PART.s) || STATES.has(token.key)) return false;
  if (hasKind(token, KIND.reporting) || (token.is & IS.function) !== 0) return false;
  return !isDeterminer(tokens[verb + 1]) && tokens.slice(verb + 1, verb + 4).some((other) => hasPart(other, PART.s));
}
