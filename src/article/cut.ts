const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @returns the text, or as many of its first characters as people see them as have room in `longest` UTF-16 units. */
export function cut(text: string, longest: number): string {
  return text.slice(0, graphemes.segment(text).containing(longest)?.index);
}
