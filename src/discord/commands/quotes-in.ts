/** Quotation marks that belong together, as English, German, French, Ukrainian and Russian write them. */
const PAIRS = [
  /“([^“”]+)”/g,
  /„([^„“”]+)[“”]/g,
  /«([^«»]+)»/g,
  /"([^"]+)"/g,
  /^>>> ([\s\S]+)/gm,
  /^> (.+(?:\n> .+)*)/gm,
];

/** Fewer words are a title or a term, not something to check. */
const FEWEST_WORDS = 3;

/** A message taken apart. */
export interface Quoting {
  /** What stands in quotation marks or behind Discord's bar, in the message's order, each on one line. */
  readonly quotes: readonly string[];
  /** The rest of the message, where a speaker may be named. */
  readonly around: string;
}

/** Finds what a message quotes; of quotes within quotes, the outer one. */
export function quotesIn(message: string): Quoting {
  const found: { readonly start: number; readonly end: number; readonly quote: string }[] = [];
  for (const match of PAIRS.flatMap((pair) => [...message.matchAll(pair)])) {
    const start = match.index;
    const end = start + match[0].length;
    const quote = withoutMarkdown((match[1] ?? '').replace(/\n> /g, ' '))
      .replace(/\s+/g, ' ')
      .trim();
    const isInside = found.some((other) => start < other.end && other.start < end);
    if (!isInside && quote.split(' ').length >= FEWEST_WORDS) found.push({ start, end, quote });
  }
  found.sort((a, b) => a.start - b.start);
  const starts = [0, ...found.map(({ end }) => end)];
  const ends = [...found.map(({ start }) => start), message.length];
  const around = starts.map((start, i) => message.slice(start, ends[i])).join(' ');
  return { quotes: found.map(({ quote }) => quote), around };
}

/** What is no word: mentions, custom emoji, times and addresses, but of a masked link its text; bold and backslashes. */
const MARKS =
  /<(?:@[!&]?|#|a?:\w+:|t:-?)\d+(?::\w)?>|\[([^[\]]+)\]\(\s*<?https?:[^\s()]*\s*\)|<?https?:\/\/\S+|\*\*|\\([^\p{L}\p{N}\s])/gu;

/** @returns the words that a reader sees, without Discord's markup and our own. */
export function withoutMarkdown(text: string): string {
  return text.replace(MARKS, '$1$2');
}
