import { isNational } from '../grammar/national.ts';
import { SUBORDINATORS } from '../grammar/openings.ts';
import { AUXILIARIES, isHuman, looksLikeVerb, MODIFIERS } from '../grammar/phrase-words.ts';
import type { Scene } from '../grammar/scene.ts';
import type { Subject } from '../grammar/subject.ts';
import { isCapital, isMark, isWord, type Line, type Token } from '../grammar/tokens.ts';
import { isSceneNoun } from '../words/human-nouns.ts';
import { KIND } from '../words/kinds.ts';
import { IS } from '../words/lexicon.ts';
import { looksOnly } from './bearers.ts';
import { mentionsStranger } from './stranger.ts';

type Phrase = Extract<Subject, { kind: 'phrase' }>;

/** They tell what somebody was, which is told of one known already. */
const FORMER = /^(?:former|ex|one-time|onetime|erstwhile|retired)$/;

/** Members of parties, in capitals. */
const PARTIES = /^(?:democrat|republican|tory|conservative|liberal|socialist|communist|nationalist)$/;

/** Words of any person, or of no single one. */
const ANYBODY = /^(?:other|latter|one|first|second|last|best|public|person|people|individual)$/;

/** What may as well be the adjective of a noun that follows: "the realist troops". */
const ADJECTIVE = /(?:ist|less|ic|al|ive|ent|ant)$/;

/**
 * @param recent whom the article was speaking of.
 * @returns whether a sentence's subject calls that one by what they are, though it was not told before: the sentence before
 *   spoke of nobody else, and nobody else was introduced as one.
 */
export function isEpithet(scene: Scene, sentence: number, subject: Subject, recent: number): boolean {
  const tokens = scene.tokens(sentence);
  if (recent < 0 || subject.kind !== 'phrase') return false;
  if (isNickname(tokens, subject.end)) return true;
  if (!mayCall(tokens, subject)) return false;
  const before = scene.tokens(sentence - 1);
  const others = before.some((token) => token.shape === 'name' && !token.possessive && token.person !== recent);
  return !others && !mentionsStranger(before) && !isIntroduced(scene, scene.line(sentence), subject.end - 1);
}

/** "The Maestro, | as the whole town calls him": others call so whom the story was speaking of. */
function isNickname(tokens: readonly Token[], end: number): boolean {
  if (!isMark(tokens[end], ',') || tokens[end + 1]?.key !== 'as') return false;
  const verb = tokens.findIndex(({ key }, at) => at > end + 2 && at < end + 10 && /^call(?:s|ed)?$/.test(key));
  return /^(?:him|her)$/.test(tokens[verb + 1]?.key ?? '');
}

/** "A midfielder", "his midfielder" earlier on. */
function isIntroduced({ article }: Scene, { tokens, starts }: Line, at: number): boolean {
  const noun = tokens[at];
  if (!noun || !isWord(noun)) return true;
  const before = article.text.slice(0, starts[at]);
  return new RegExp(`\\b(?:an?|another|one|some|two|his|her|their)(?: [\\w-]+){0,3} ${noun.text}`, 'i').test(before);
}

/**
 * @returns whether a subject may call somebody by what they are without having told it before: "Romeu joined in 2004. The
 *   midfielder made ...", "Froome won. The Briton ..."; neither "the ministry spokesman" nor "the tax collector who".
 */
function mayCall(tokens: readonly Token[], subject: Phrase): boolean {
  if (tokens[subject.start]?.key !== 'the' || SUBORDINATORS.has(tokens[subject.start - 1]?.key ?? '')) return false;
  const noun = tokens[subject.end - 1];
  if (FORMER.test(tokens[subject.start + 1]?.key ?? '') && isHuman(noun) && !noun?.possessive)
    return goesOn(tokens, subject.end);
  if (
    !isWord(noun) ||
    noun.possessive ||
    !(isHuman(noun) || isNational(tokens, subject.end - 1)) ||
    MODIFIERS.has(noun.key) ||
    isSceneNoun(noun.key) ||
    ANYBODY.test(noun.key)
  )
    return false;
  if (isCapital(noun) && (noun.is & IS.demonym) === 0 && !PARTIES.test(noun.key)) return false;
  const speaks = tokens[0]?.shape === 'quotation' && saysSo(tokens, subject.end);
  if (!speaks && !isPlain(tokens, subject)) return false;
  return speaks || goesOn(tokens, subject.end) || isParent(tokens, subject.end);
}

/** "The old sailor", "the dairy farmer": one word at most that is neither a look nor an organisation. */
function isPlain(tokens: readonly Token[], { start, end }: Phrase): boolean {
  const telling = tokens.slice(start + 1, end - 1).filter((token) => !looksOnly(token));
  const [only] = telling;
  if (!only) return true;
  return telling.length === 1 && only.shape === 'lower' && !only.possessive && (only.kind & KIND.organisation) === 0;
}

/** A verb follows, or a comma; no clause or link that tells somebody else from anybody. */
function goesOn(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (ADJECTIVE.test(tokens[end - 1]?.key ?? '') && isWord(next) && !isVerb(tokens, end)) return false;
  if (!next || !isWord(next)) return next?.text === ',' && tokens[end + 1]?.shape === 'lower';
  return (
    !isCapital(next) &&
    !CLAUSES.test(next.key) &&
    (next.kind & KIND.humanNoun) === 0 &&
    tokens[end + 1]?.shape !== 'name'
  );
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return AUXILIARIES.has(token?.key ?? '') || looksLikeVerb(tokens, at) || ((token?.kind ?? 0) & KIND.reporting) !== 0;
}

/** ""It is late," said the union leader.", ""It is late," the oldest member of the house said." */
function saysSo(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  if (!next || isMark(next, '.')) return true;
  const superlative = tokens.slice(0, end).some(({ key }) => key.endsWith('est'));
  return !isCapital(next) && (superlative ? next.key !== 'who' : goesOn(tokens, end));
}

/** "The father of five". */
function isParent(tokens: readonly Token[], end: number): boolean {
  const parent = /^(?:father|mother|mum|dad|mom|grandfather|grandmother|parent)$/.test(tokens[end - 1]?.key ?? '');
  return parent && tokens[end]?.key === 'of' && NUMBERS.test(tokens[end + 1]?.key ?? '');
}

const NUMBERS = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
const CLAUSES = /^(?:who|whom|whose|that|which|of|for|in|at|from|to|on|with|by|and|or|named|called|known)$/;
