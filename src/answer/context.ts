import type { Article, Sentence } from '../article/article.ts';
import { isQuoted } from './quoted.ts';
import { opensWithShell } from './shell-nouns.ts';

/** Openings that lean on the sentence before: pronouns, demonstratives, and connectives that answer something. */
const LEANING =
  /^["“‘'(]*(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|these|those(?! (?:who|whose|that|which|on|in|at|with|from|of|to)\b)|such|both|neither|others|but|and|or|nor|so|yet|then|however|instead|nevertheless|still|also|too|therefore|thus|meanwhile|otherwise|afterwards|later|by contrast|that(?! (?:he|she|it|they|we|you|i|the|an?)\b)|\w+ of (?:them|these|those(?! (?:who|whose|that|which|on|in|at|with|from|of|to)\b))|(?:of|in|on|at|by|for|from|after|before|since|during|despite) (?:that|this|these|those|then)|(?:the|all) (?:two|three|four|five|others?|latter|pair|couple)|(?:one|each|some|most|many|none|all|another),? (?:is|are|was|were|had|has|have))\b/i;

/** The same after a few words that say when, or asked what: "By Thursday it held", "Asked why, she". */
const LEANING_SOON =
  /^["“‘'(]*(?:asked|when|while|if|in|on|by|at|as|for|after|before|during|since|until|with|without|from)\b[^.;:"“”]{0,20}? (?:he|she|it|they|him|her|them|his|its|their)\b/i;

/** How many sentences of context a passage may have on either side. */
const MOST = 2;

/**
 * How many sentences before this one a reader needs to understand it: none for most; one, when it opens with a pronoun,
 * "But" or "The decision", goes on with a quotation, or is one that does not say whose; two, when the one before does
 * so, too. They may stand in the blocks before, each at most one further up and of the same kind.
 *
 * @param at position in `article.sentences`, from 0.
 */
export function contextBefore(article: Article, at: number): number {
  let context = 0;
  while (context < MOST && leans(article, at - context)) context += 1;
  // Words from the middle of a quotation in a paragraph before explain nothing.
  while (context > 0 && opensInQuotation(article, at - context, at)) context -= 1;
  return context;
}

function opensInQuotation(article: Article, first: number, at: number): boolean {
  const [one, other] = [article.sentences[first], article.sentences[at]];
  return one !== undefined && one.block !== other?.block && isWithinQuotation(article, one);
}

function leans(article: Article, at: number): boolean {
  const sentence = article.sentences[at];
  const before = article.sentences[at - 1];
  if (!sentence || !before || before.credit) return false;
  const [block, blockBefore] = [article.blocks[sentence.block], article.blocks[before.block]];
  if (block?.kind !== blockBefore?.kind || sentence.block - before.block > 1) return false;
  if (isWithinQuotation(article, sentence)) return true;
  if (isBareQuotation(article, sentence)) return speakerAfter(article, at) === 0;
  // Behind mere words of somebody's, "the decision" is of what was told further up.
  if (opensWithShell(sentence.text)) return !isBareQuotation(article, before);
  return LEANING.test(sentence.text) || LEANING_SOON.test(sentence.text);
}

/**
 * How many sentences after this one, of its paragraph, its quotation goes on: until it closes, or, where that is too
 * far, until it says whose it is; 0: it holds no open quotation, or one of which neither comes soon.
 */
export function quotedAfter(article: Article, at: number): number {
  const sentence = article.sentences[at];
  for (let after = 0; after <= MOST; after++) {
    const one = article.sentences[at + after];
    if (!one || one.block !== sentence?.block) break;
    if (!isQuoted(article, one.block, one.end)) return after;
  }
  return speakerAfter(article, at);
}

/** How many sentences after this one, of its paragraph, its quotation goes on until it says whose it is; 0: it says so, or never does. */
function speakerAfter(article: Article, at: number): number {
  const sentence = article.sentences[at];
  if (!sentence || !isBareQuotation(article, sentence)) return 0;
  for (let after = 1; after <= MOST; after++) {
    const next = article.sentences[at + after];
    if (next?.block !== sentence.block || !isWithinQuotation(article, next)) return 0;
    if (!isBareQuotation(article, next)) return after;
  }
  return 0;
}

/** Whether nothing but quoted words stands in it: no speaker, no "she said". */
function isBareQuotation(article: Article, sentence: Sentence): boolean {
  const { block, start, text } = sentence;
  const words = [...text.matchAll(/\p{L}+/gu)];
  if (!words.length) return isWithinQuotation(article, sentence);
  return words.every(({ index }) => isQuoted(article, block, start + index));
}

function isWithinQuotation(article: Article, { block, start }: Sentence): boolean {
  return isQuoted(article, block, start);
}
