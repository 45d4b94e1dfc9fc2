import type { Article, Sentence } from '../article/article.ts';

/** Openings that lean on the sentence before: pronouns, demonstratives, and connectives that answer something. */
const LEANING =
  /^["“‘'(]*(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|these|those|such|both|neither|others|but|and|or|so|yet|then|however|instead|nevertheless|still|also|too|therefore|thus|meanwhile|otherwise|afterwards|later|that(?! (?:he|she|it|they|we|you|i|the|an?)\b)|the (?:two|three|four|five|others?|latter|pair|couple)|\w+ of (?:them|these|those))\b/i;

/** The same after a few words that say when, or asked what: "By Thursday it held", "Asked why, she". */
const LEANING_SOON =
  /^["“‘'(]*(?:asked|when|while|if|in|on|by|at|as|for|after|before|during|since|until|with|without|from)\b[^.;:"“”]{0,20}? (?:he|she|it|they|him|her|them|his|its|their)\b/i;

/** Words in quotation marks; the closing one may stand in a later sentence. */
const QUOTED = /[“"][^”"]*[”"]?/g;

/** How many sentences of context a passage may have on either side. */
const MOST = 2;

/**
 * How many sentences before this one a reader needs to understand it: none for most; one, when it opens with a pronoun
 * or "But", goes on with a quotation, or is one that does not say whose; two, when the one before does so, too. They
 * may stand in the blocks before, each at most one further up and of the same kind.
 *
 * @param at position in `article.sentences`, from 0.
 */
export function contextOf(article: Article, at: number): number {
  let context = 0;
  while (context < MOST && leans(article, at - context)) context += 1;
  return context;
}

function leans(article: Article, at: number): boolean {
  const sentence = article.sentences[at];
  const before = article.sentences[at - 1];
  if (!sentence || !before || before.credit) return false;
  const [block, blockBefore] = [article.blocks[sentence.block], article.blocks[before.block]];
  if (block?.kind !== blockBefore?.kind || sentence.block - before.block > 1) return false;
  if (isWithinQuotation(article, sentence)) return true;
  if (speakerAfter(article, at) > 0) return false;
  return LEANING.test(sentence.text) || LEANING_SOON.test(sentence.text) || isBareQuotation(article, sentence);
}

/** How many sentences after this one, of its paragraph, its quotation goes on until it says whose it is; 0: it says so, or never does. */
export function speakerAfter(article: Article, at: number): number {
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
  const text = isWithinQuotation(article, sentence) ? `“${sentence.text}` : sentence.text;
  return /^[“"]/.test(text) && !/\p{L}/u.test(text.replace(QUOTED, ''));
}

/** Whether a quotation that opened earlier in its paragraph is still open where the sentence starts. */
function isWithinQuotation({ text, blocks }: Article, { block, start }: Sentence): boolean {
  let within = false;
  for (const [mark] of text.slice(blocks[block]?.start, start).matchAll(/["“”]/g)) {
    within = mark === '"' ? !within : mark === '“';
  }
  return within;
}
