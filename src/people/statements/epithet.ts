import { isAuxiliary, isDeterminer, isHuman, isNational, looksLikeVerb } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { firstFrom, isCapital, isMark, isWord, type Token } from '../grammar/tokens.ts';
import { isSceneNoun } from '../words/human-nouns.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import { hasPart, PART } from '../words/parts.ts';

/**
 * "Romeu joined in 2004. The midfielder made ...", "Froome won. The Briton ...", ""It is late," the dairy farmer said.": a
 * definite description may call whom an article was speaking of by what it has not told of them before.
 *
 * @param recent whom the article was speaking of; negative: nobody. @param spoke whether they spoke in the sentence before.
 * @returns whether the subject means that one: the sentence before named nobody else, unless they spoke in it, and no paragraph
 *   parts the two unless they speak here.
 */
export function isEpithet(scene: Scene, sentence: number, subject: Subject, recent: number, spoke: boolean): boolean {
  if (recent < 0 || subject.kind !== 'phrase') return false;
  const tokens = scene.tokens(sentence);
  const quoted = tokens[0]?.shape === 'quotation';
  const goesOnSpeaking = spoke && (quoted || isAside(tokens, subject));
  const { sentences } = scene.article;
  const national = isNational(tokens, subject.end - 1);
  const goesOn = quoted || goesOnSpeaking || national || sentences[sentence]?.block === sentences[sentence - 1]?.block;
  const noun = tokens[subject.end - 1];
  if (!goesOn || !isCalling(tokens, subject)) return false;
  if (!isTold(tokens, subject) && !(goesOnSpeaking && isOnly(scene, sentence, noun, recent))) return false;
  // "The sprinter | who fell": one of several.
  if (tokens[subject.end]?.key === 'who') return false;
  if (goesOnSpeaking) return true;
  for (const token of scene.tokens(sentence - 1)) {
    if (token.shape === 'name' && !token.possessive && token.person !== recent) return false;
  }
  return true;
}

interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** "The midfielder", "the Briton": what somebody is. */
function isCalling(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const noun = tokens[end - 1];
  // "The Australian", a newspaper.
  if (tokens[start]?.key !== 'the' || (start > 0 && isCapital(tokens[start]))) return false;
  if (!isWord(noun) || !(isHuman(noun) || isNational(tokens, end - 1))) return false;
  if (hasKind(noun, KIND.firmRole) || tokens.slice(start + 1, end).some(isDeterminer)) return false;
  return !isCapital(noun) || isNational(tokens, end - 1);
}

/** Whom a story has anyhow, as a judge, is somebody it was speaking of only after an opening or described. */
function isTold(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const described = firstFrom(tokens, start + 1, describes, end - 1) > 0;
  return !isSceneNoun(tokens[end - 1]?.key ?? '') || described || isAfterOpening(tokens, start);
}

/** "Rain fell, the dairy farmer said." */
function isAside(tokens: readonly Token[], { start, end }: Phrase): boolean {
  return isMark(tokens[start - 1], ',') && hasKind(tokens[end], KIND.reporting);
}

/** @returns whether an article has spoken of no judge before, but where it names whom it was speaking of. */
function isOnly({ article, namedIn }: Scene, sentence: number, noun: Token | undefined, recent: number): boolean {
  const word = noun?.text ?? '';
  for (let back = 0; back < sentence; back++) {
    const isHere = article.sentences[back]?.text.includes(word);
    if (isHere && !namedIn[back]?.some(({ person }) => person === recent)) return false;
  }
  return true;
}

/** "The retired judge", "the Cuban-born dentist", "the Dutch rider": of those a story has one. */
const describes = (token: Token): boolean => DESCRIBES.test(token.key) || is(token, IS.demonym);
const DESCRIBES = /^(?:former|retired|veteran|ex)$|-(?:born|[a-z]+ed|winning)$/;

/** "Every spring, | the school nurse said": the sentence goes on about whom it was about. */
function isAfterOpening(tokens: readonly Token[], start: number): boolean {
  const [first] = tokens;
  if (start < 2 || first?.shape === 'quotation' || hasPart(first, PART.subordinator)) return false;
  return !tokens.slice(0, start).some((token, at) => isAuxiliary(token) || looksLikeVerb(tokens, at));
}
