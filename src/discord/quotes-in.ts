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

/** @returns the quoted parts of a message in its order, each on one line: in quotation marks, or behind Discord's bar. */
export function quotesIn(message: string): string[] {
  const found: { readonly start: number; readonly end: number; readonly quote: string }[] = [];
  for (const match of PAIRS.flatMap((pair) => [...message.matchAll(pair)])) {
    const start = match.index;
    const end = start + match[0].length;
    const quote = (match[1] ?? '').replace(/\n> /g, ' ').replace(/\s+/g, ' ').trim();
    const isInside = found.some((other) => start < other.end && other.start < end);
    if (!isInside && quote.split(' ').length >= FEWEST_WORDS) found.push({ start, end, quote });
  }
  return found.sort((a, b) => a.start - b.start).map(({ quote }) => quote);
}
