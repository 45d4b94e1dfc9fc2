/** Nothing in it is invisible, or can be written in several ways, but for white space. */
const PLAIN = /^[!-~\u2010-\u201f\s]*$/;

/**
 * A text as its reader sees it, to be compared and never shown: letters and their accents composed (Unicode's NFC), white
 * space of any kind and length one space, and nothing that is not seen, such as soft hyphens and zero-width marks.
 */
export function asRead(text: string): string {
  const visible = PLAIN.test(text) ? text : text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').normalize('NFC');
  return /\s\s|[^\S ]/.test(visible) ? visible.replace(/\s+/g, ' ') : visible;
}

/** @returns the words of a text as it is read, in lower case, in order. */
export function wordsRead(text: string): string[] {
  return (
    asRead(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
