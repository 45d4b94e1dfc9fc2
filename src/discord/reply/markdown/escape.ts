/** Characters that mean something to Discord wherever they stand: emphasis, code, spoilers, mentions, links, emoji. */
const ANYWHERE = /[\\*_~|`<@:[\]]/g;

/** What means something at the start of a line only (headings, quotations, lists, subtext), parted before its end. */
const AT_LINE_START = /^([\s\p{Cf}]*(?:\d+(?=[.)]))?)([#>+.)-])/gmu;

/** Every line end that some program or other takes for one. */
const LINE_ENDS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Control characters (other than the tab) and halves of surrogate pairs: nothing can show them. */
const UNSHOWN = /[^\P{Cc}\t-\r]|\p{Cs}/gu;

/**
 * Escapes text so that Discord shows it as it stands, whatever markdown, mention, link or emoji it seems to hold.
 * Nothing is added that would show, and nothing is left out; what cannot be shown has its stand-in (see `showable`).
 *
 * @param text of one line, or of several parted by `\n`.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(ANYWHERE, '\\$&').replace(AT_LINE_START, '$1\\$2');
}

/**
 * @returns the text with every line end as `\n`, and with a visible stand-in for what cannot be shown: the symbol that
 * Unicode has for the control character (Control Pictures, U+2400 on), or U+FFFD where it has none.
 */
export function showable(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNSHOWN, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0x7f) return '\u2421';
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
}

/** @returns whether the text holds what cannot be shown, so that a reader must be told of the stand-ins. */
export function hasUnshown(text: string): boolean {
  return text.replace(LINE_ENDS, '\n').search(UNSHOWN) >= 0;
}
