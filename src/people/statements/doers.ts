import type { Scene } from '../grammar/scene.ts';
import { firstFrom, isComma, isMark, type Token } from '../grammar/tokens.ts';
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

/**
 * @param noun an agent noun that nobody is called by, "winner". @returns who does what it is made of: "Plum won the race",
 *   "Founded by Theo Marsh", "Marsh, who grows rice".
 */
export function doersOf(scene: Scene, noun: string): readonly number[] {
  const verbs = verbsOf(noun);
  // Where there are riders, who rides is not "the rider".
  if (verbs.size === 0 || scene.article.text.includes(`${noun}s`)) return [];
  const found = new Set<number>();
  for (const [sentence, named] of scene.namedIn.entries()) {
    if (named.length === 0) continue;
    const line = scene.tokens(sentence);
    line.forEach((token, at) => {
      if (token.shape === 'name' && !token.possessive && does(line, at, verbs)) found.add(token.person);
    });
  }
  return [...found];
}

/** "Won" and "wins" for "winner"; none for what ends otherwise. */
function verbsOf(noun: string): ReadonlySet<string> {
  const stem = /^(.{2,})(?:er|or)$/.exec(noun === 'champion' ? 'winner' : noun)?.[1];
  if (!stem) return new Set();
  const bases = [stem, `${stem}e`, /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem];
  return new Set(bases.flatMap((verb) => [...formsOf(verb).map(([form]) => form), PASTS[verb] ?? verb]));
}

function does(tokens: readonly Token[], name: number, verbs: ReadonlySet<string>): boolean {
  // "Ada Plum, a clerk, | won"; "who grows rice"; whoever "won in 1988" is not the winner of now.
  const who = isMark(tokens[name + 1], ',') && tokens[name + 2]?.key === 'who';
  let at = name + 1;
  if (who) at = name + 3;
  else if (isMark(tokens[at], ',')) at = firstFrom(tokens, at + 1, isComma) + 1;
  while (!who && hasPart(tokens[at], PART.between) && !verbs.has(tokens[at]?.key ?? '')) at++;
  const verb = tokens[at];
  if (verbs.has(verb?.key ?? '') && (!who || hasPart(verb, PART.s)) && !OTHER.test(tokens[at + 1]?.key ?? ''))
    return true;
  // "Founded | in 1891 | by Ada Plum".
  return (
    tokens[name - 1]?.key === 'by' &&
    tokens.slice(Math.max(0, name - 4), name - 1).some(({ key }) => verbs.has(key) && key.endsWith('ed'))
  );
}
