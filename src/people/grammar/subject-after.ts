import { isHumanPhrase } from './human-phrase.ts';
import { headEnd } from './phrase-after.ts';
import { phraseStart } from './phrase-before.ts';
import { DETERMINERS } from './phrase-words.ts';
import { BETWEEN, commaBefore, NONE, type Subject } from './subject.ts';
import type { Token } from './tokens.ts';

/** @returns the subject that follows its verb: "said Delphine Akintola", "said his daughter, Inez Solanas". */
export function subjectRight(tokens: readonly Token[], verb: number): Subject {
  let at = verb + 1;
  while (BETWEEN.has(tokens[at]?.key ?? '')) at++;
  const first = tokens[at];
  if (!first) return NONE;
  if (first.key === 'he' || first.key === 'she') return { kind: 'pronoun', pronoun: first.key, at };
  for (let name = at; name < Math.min(tokens.length, at + 14); name++) {
    const token = tokens[name];
    if (token?.shape === 'quotation') break;
    if (token?.shape !== 'name' || token.possessive) continue;
    if (name === at || phraseStart(tokens, name) <= at) return { kind: 'people', people: [token.person], at: name };
    const comma = commaBefore(tokens, name);
    if (comma > at && phraseStart(tokens, comma) <= at && isHumanPhrase(tokens, at, comma))
      return { kind: 'people', people: [token.person], at: name };
    break;
  }
  const head = DETERMINERS.has(first.key) || first.possessive ? headEnd(tokens, at) : -1;
  return head < 0 ? NONE : { kind: 'phrase', start: at, end: head };
}
