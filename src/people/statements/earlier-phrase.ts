import type { Place } from '../article-people.ts';
import { postmodifierEnd } from '../grammar/phrase-after.ts';
import { openerBefore } from '../grammar/phrase-before.ts';
import { isHuman, isLink } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import { endOf, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { toPlaces } from '../roles/stretch.ts';

/** How many sentences back what somebody is called may stand. */
const REACH = 30;

/**
 * "On Friday a driver fainted. ... That driver, Ada Plum, recalls little": what somebody was called before they were named.
 *
 * @param place a role that a sentence gives whom it names.
 * @returns the earlier phrase with the same noun; undefined if the role refers to none.
 */
export function earlierPhrase(scene: Scene, { start, end, sentence }: Place): Place | undefined {
  if (!/^[Tt]h(?:e|at) /.test(scene.article.text.slice(start, start + 5))) return undefined;
  const line = scene.line(sentence);
  const { tokens } = line;
  let last = 0;
  while (last < tokens.length && endOf(line, last) !== end) last++;
  const noun = tokens[last];
  if (!isMark(tokens[last + 1], ',') || !isWord(noun) || !isHuman(noun)) return undefined;
  // "The daughter | of his driver".
  for (let at = last - 1; (line.starts[at] ?? 0) > start; at--) if (isLink(tokens[at])) return undefined;
  for (let back = sentence - 1; back >= Math.max(0, sentence - REACH); back--) {
    const line = scene.line(back);
    const earlier = line.tokens;
    for (let at = earlier.length - 1; at > 0; at--) {
      const begin = earlier[at]?.key === noun.key ? indefiniteStart(earlier, at) : -1;
      if (begin >= 0) return toPlaces(line, [[begin, postmodifierEnd(earlier, at + 1)]])[0];
    }
  }
  return undefined;
}

/** @returns position of "a" or "his" before a noun; -1 if there is none or the noun goes on. */
function indefiniteStart(tokens: readonly Token[], noun: number): number {
  const next = tokens[noun + 1];
  if (tokens[noun]?.possessive || next?.shape === 'name' || isHuman(next)) return -1;
  return openerBefore(tokens, noun, INDEFINITE);
}

const INDEFINITE = /^(?:an?|another|his|her|their|its)$/;
