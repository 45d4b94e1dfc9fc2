import type { Scene } from '../grammar/scene.ts';
import { firstFrom, isComma, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { addOnce } from '../multimap.ts';
import { hasPart, PART } from '../words/parts.ts';
import { formsOf } from '../words/verb-forms.ts';

/** Pasts that no rule makes, of verbs that agent nouns are made of. */
const PASTS: Readonly<Record<string, string>> = Object.fromEntries(
  `win:won drive:drove ride:rode run:ran write:wrote fly:flew grow:grew keep:kept lead:led own:owned build:built buy:bought
  sell:sold teach:taught fight:fought swim:swam throw:threw dive:dove hold:held`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
/** "Run for", "won over", "managed to": other verbs. */
const OTHER = /^(?:to|for|over|up|out|off|down|into|away|back|through|against|by)$/;

/** What an article's people do or did: "won" -> who "won the race". */
export type Deeds = ReadonlyMap<string, readonly number[]>;

/** @returns "Plum won the race", "founded by Theo Marsh", "Marsh, who grows rice": who does what, read once for an article. */
export function deedsIn(scene: Scene): Deeds {
  const deeds = new Map<string, number[]>();
  for (const [sentence, named] of scene.namedIn.entries()) {
    if (named.length === 0) continue;
    const tokens = scene.tokens(sentence);
    for (const [name, token] of tokens.entries()) {
      if (token.shape === 'name' && !token.possessive) addDeeds(deeds, tokens, name, token.person);
    }
  }
  return deeds;
}

function addDeeds(deeds: Map<string, number[]>, tokens: readonly Token[], name: number, person: number): void {
  // "Ada Plum, a clerk, | won"; "who grows rice"; whoever "won in 1988" is not the winner of now.
  const who = isMark(tokens[name + 1], ',') && tokens[name + 2]?.key === 'who';
  let at = name + 1;
  if (who) at = name + 3;
  else if (isMark(tokens[at], ',')) at = firstFrom(tokens, at + 1, isComma) + 1;
  for (let goesOn = true; goesOn; at++) {
    const verb = tokens[at];
    goesOn = !who && hasPart(verb, PART.between);
    const does = isWord(verb) && (!who || hasPart(verb, PART.s)) && !OTHER.test(tokens[at + 1]?.key ?? '');
    if (does) addOnce(deeds, verb.key, person);
  }
  if (tokens[name - 1]?.key !== 'by') return;
  // "Founded | in 1891 | by Ada Plum".
  for (let verb = Math.max(0, name - 4); verb < name - 1; verb++) {
    const { key } = tokens[verb] as Token;
    if (key.endsWith('ed')) addOnce(deeds, key, person);
  }
}

/** @param noun an agent noun that nobody is called by, "winner". @returns who does what it is made of. */
export function doersOf(deeds: Deeds, noun: string, text: string): readonly number[] {
  const found = new Set<number>();
  for (const verb of verbsOf(noun)) for (const person of deeds.get(verb) ?? []) found.add(person);
  // Where there are riders, who rides is not "the rider".
  return found.size === 0 || text.includes(`${noun}s`) ? [] : [...found];
}

/** Each noun is taken apart once. */
const verbs = new Map<string, ReadonlySet<string>>();

/** "Won" and "wins" for "winner"; none for what ends otherwise. */
function verbsOf(noun: string): ReadonlySet<string> {
  const known = verbs.get(noun) ?? readVerbs(noun);
  verbs.set(noun, known);
  return known;
}

function readVerbs(noun: string): ReadonlySet<string> {
  const stem = /^(.{2,})(?:er|or)$/.exec(noun === 'champion' ? 'winner' : noun)?.[1];
  if (!stem) return new Set();
  const bases = [stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem];
  return new Set(bases.flatMap((verb) => [...formsOf(verb).map(([form]) => form), PASTS[verb] ?? verb]));
}
