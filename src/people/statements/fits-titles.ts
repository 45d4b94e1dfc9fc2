import { isCapital, isWord, type Token } from '../grammar/tokens.ts';

/**
 * "The energy minister" is not the science minister, nor "the mayor of Leeds" the mayor of Ockham.
 *
 * @param start where a definite phrase begins, `end` after its noun.
 * @param words every word of somebody's roles. @param text the article's.
 * @returns whether the phrase says nothing that speaks against somebody's being meant.
 */
export function fitsTitles(
  tokens: readonly Token[],
  start: number,
  end: number,
  words: ReadonlySet<string>,
  text: string,
): boolean {
  const between = tokens.slice(start + 1, end - 1);
  if (between.some((token) => isWord(token) && !words.has(token.key) && !looksOnly(token))) return false;
  const next = tokens[end + 1];
  // "The mayor said"; "accused the prosecutor of looking".
  if (!/^(?:of|for)$/.test(tokens[end]?.key ?? '') || next?.shape === 'quotation' || next?.key.endsWith('ing'))
    return true;
  const of = next?.key === 'the' ? tokens[end + 2] : next;
  if (!of || words.has(of.key)) return !!of;
  // "The Lord of the Rings".
  return isCapital(of) && !isCapital(tokens[end - 1]) && text.indexOf(of.text) !== text.lastIndexOf(of.text);
}

/** @returns whether a word between "the" and a noun says only how somebody is or seems: "the old sailor". */
function looksOnly(token: Token): boolean {
  return !isCapital(token) && !OTHERS.test(token.key) && LOOKS.test(token.key);
}

/** These tell one from another. */
const OTHERS = /^(?:other|better|best|real|first|second|third|next|last|previous|only)$/;
/** How somebody is or seems, which tells nobody from anybody else. */
const LOOKS =
  /(?:ed|en|ing|ly|ful|less|ous|-(?:term|time|year))$|^(?:sick|ill|regular|new|old|older|oldest|young|younger|youngest|former|late|veteran|ex|elder|acting|active|current|local|ruling|noted|independent|professional|personal|victorious|successful|top|lead|tall|tired|weary|poor|great|little|shy|proud|famous|angry|happy|blind|lone|same|very|own)$/;
