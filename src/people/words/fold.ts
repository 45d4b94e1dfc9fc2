/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const WHOLE: ReadonlyMap<string, string> = new Map(
  "ß:ss æ:ae œ:oe ø:o ł:l đ:d ð:d þ:th ı:i ħ:h ŋ:ng ʻ:' ’:' ‘:' ‐:- ‑:-"
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

/** @returns `text` in lower case, without diacritics, with plain apostrophes and hyphens: "Søren O’Niël" -> "soren o'niel". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\x20-\x7e]/gu, (letter) => WHOLE.get(letter) ?? letter);
}
