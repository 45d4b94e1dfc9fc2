import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is, lookUp } from '../words/lexicon.ts';
import type { Word } from '../words/words.ts';
import type { Run } from './runs.ts';

/** @returns where the name begins behind a people or calling: "Australian [Tom Moody]"; not "[Indian Ocean]". */
export function skipPeople(words: readonly Word[], run: Run): number {
  const { from, to } = run;
  let name = from;
  while (name < to - 1 && isPeople(words[name]) && startsName(words[name + 1])) name++;
  // "Classicist Mary Beard".
  if (to - name > 2 && hasKind(words[name], KIND.humanNoun) && !isKnown(words[name]) && isGiven(words[name + 1]))
    name++;
  if (to - name > 2 && endsName(words[to - 1])) name = skipLabels(words, name, to);
  return name === from || isListed(words, run) ? from : name;
}

/** "Indian Ocean" is a place by its whole name. */
export function isListed(words: readonly Word[], { from, to }: Run): boolean {
  const whole = words.slice(from, to).map(({ key }) => key);
  return (lookUp(whole.join(' ')) & (IS.place | IS.city | IS.country | IS.organisation)) !== 0;
}

function isKnown(word: Word | undefined): boolean {
  return is(word, IS.given | IS.family) || hasKind(word, KIND.title);
}

function isPeople(word: Word | undefined): boolean {
  const compound = hasKind(word, KIND.humanNoun) && word?.text.includes('-') === true;
  return (
    compound || hasKind(word, KIND.dottedPlace) || (is(word, IS.demonym | IS.role) && !is(word, IS.given | IS.family))
  );
}

/** "Controversial Australian Tom Moody": a given name after nothing but labels begins the name. */
function skipLabels(words: readonly Word[], from: number, to: number): number {
  let given = from;
  while (given < to - 2 && isLabel(words[given])) given++;
  return isGiven(words[given]) ? given : from;
}

/** "Controversial", "Democrat": nothing a name of three words begins with if a given name follows. */
function isLabel(word: Word | undefined): boolean {
  return (
    is(word, IS.word | IS.rare | IS.role | IS.demonym | IS.country) &&
    !is(word, IS.given | IS.family) &&
    word?.shape === 'capital'
  );
}

function isGiven(word: Word | undefined): boolean {
  return is(word, IS.given) && !hasKind(word, KIND.particle);
}

function endsName(word: Word | undefined): boolean {
  return !is(word, IS.word | IS.rare | IS.organisation | IS.country) || is(word, IS.given | IS.family);
}

function startsName(word: Word | undefined): boolean {
  return !!word && (is(word, IS.given) || !is(word, IS.word | IS.rare | IS.organisation)) && word.shape !== 'upper';
}
