import type { Article } from '../article/article.ts';

/** Openings that lean on the sentence before: pronouns, demonstratives, and connectives that answer something. */
const LEANING =
  /^["“‘'(]*(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|this|these|those|such|both|neither|but|and|or|so|yet|then|however|instead|nevertheless|still|also|too|therefore|thus|meanwhile|otherwise|afterwards|later|that (?:is|was|would|had|has|could|will|last))\b/i;

/** Words in quotation marks; the closing one may stand in a later sentence. */
const QUOTED = /[“"][^”"]*[”"]?/g;

/** How many sentences of context a passage may open with. */
const MOST = 2;

/**
 * How many sentences before this one a reader needs to understand it: none for most; one, when it opens with a pronoun
 * or "But", or is a quotation that does not say whose; two, when the one before does so, too. They may stand in the
 * blocks before, each at most one further up and of the same kind.
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
  return LEANING.test(sentence.text) || isBareQuotation(sentence.text);
}

/** Whether nothing but quoted words stands in it: no speaker, no "she said". */
function isBareQuotation(text: string): boolean {
  return /^[“"]/.test(text) && !/\p{L}/u.test(text.replace(QUOTED, ''));
}
