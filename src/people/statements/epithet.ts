import { isNational } from '../grammar/phrase-after.ts';
import { isHuman, MODIFIERS } from '../grammar/phrase-words.ts';
import type { Subject } from '../grammar/subject.ts';
import { isCapital, isWord, type Token } from '../grammar/tokens.ts';
import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { looksOnly } from './bearers.ts';

/** Offices, and those who serve or watch others: a story has them beside whom it was speaking of. */
const OTHERS =
  /^(?:president|premier|minister|secretary|chancellor|governor|mayor|ambassador|envoy|chair(?:man|woman)?|director|judge|justice|magistrate|prosecutor|attorney|lawyer|leader|head|chief|king|queen|pope|prince|princess|sheriff|commissioner|(?:police)?(?:man|woman|officer)|official|spokes(?:man|woman|person)|driver|usher|waiter|waitress|porter|guard|nurse|doctor|clerk|interpreter|reporter|journalist|neighbou?r|landlord|manager|coach|victim|witness|photographer|suspect|attacker|student|pupil|patient|child|boy|girl|baby|passenger|caller|visitor|guest|reader|customer|owner|other|latter|one|first|second|last|best|homeless|realist|public|person|people|individual)$/;

/**
 * @returns whether a subject may call somebody by what they are without having told it before: "Romeu joined in 2004. The
 *   midfielder made ...", "Froome won. The Briton ..."; neither "the ministry spokesman" nor "the tax collector who".
 */
export function isEpithet(tokens: readonly Token[], subject: Subject): boolean {
  if (subject.kind !== 'phrase' || tokens[subject.start]?.key !== 'the') return false;
  const noun = tokens[subject.end - 1];
  if (
    !isWord(noun) ||
    noun.possessive ||
    !(isHuman(noun) || isNational(tokens, subject.end - 1)) ||
    MODIFIERS.has(noun.key) ||
    OTHERS.test(noun.key)
  )
    return false;
  if (isCapital(noun) && (noun.is & IS.demonym) === 0) return false;
  for (let at = subject.start + 1; at < subject.end - 1; at++) if (!looksOnly(tokens[at])) return false;
  return goesOn(tokens, subject.end);
}

/** A verb follows, or a comma; no clause or link that tells somebody else from anybody. */
function goesOn(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || !isWord(next)) return next?.text === ',' && tokens[end + 1]?.shape === 'lower';
  return (
    !isCapital(next) &&
    !CLAUSES.test(next.key) &&
    (next.kind & KIND.humanNoun) === 0 &&
    tokens[end + 1]?.shape !== 'name'
  );
}

const CLAUSES = /^(?:who|whom|whose|that|which|of|for|in|at|from|to|on|with|by|and|or|named|called|known)$/;
