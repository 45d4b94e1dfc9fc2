import { hasPart, PART } from '../words/parts.ts';
import { headEnd, isHumanPhrase } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { isDeterminer } from './phrase-words.ts';
import { commaBefore, NONE, type Subject } from './subject.ts';
import { firstFrom, type Token } from './tokens.ts';

/** @returns the subject that follows its verb: "said Delphine Akintola", "said his daughter, Inez Solanas". */
export function subjectRight(tokens: readonly Token[], verb: number): Subject {
  let at = verb + 1;
  while (hasPart(tokens[at], PART.between)) at++;
  const first = tokens[at];
  if (!first) return NONE;
  if (first.key === 'he' || first.key === 'she') return { kind: 'pronoun', pronoun: first.key, at };
  const name = firstFrom(tokens, at, ({ shape, possessive }) => shape === 'name' && !possessive, at + 14);
  const named = tokens[name];
  if (named?.shape === 'name') {
    const comma = commaBefore(tokens, name);
    const apposed = comma > at && phraseStart(tokens, comma) <= at && isHumanPhrase(tokens, at, comma);
    if (name === at || phraseStart(tokens, name) <= at || apposed)
      return { kind: 'people', people: [named.person], at: name };
  }
  const head = isDeterminer(first) || first.possessive ? headEnd(tokens, at) : -1;
  return head < 0 ? NONE : { kind: 'phrase', start: at, end: head };
}
