import { diffArrays } from 'diff';
import type { QuotePlace } from './place.ts';
import { type ComparedWord, comparedWords } from './words.ts';

/** Words of a quotation beside the source's: in both, only in the quotation, or only in the source; as written there. */
export interface WordDifference {
  readonly kind: 'same' | 'quotation' | 'source';
  readonly text: string;
}

/** Compares word by word; case, punctuation and typographic quotes do not count. */
export function differences(quotation: string, { article, start, end }: QuotePlace): WordDifference[] {
  const source = article.text.slice(start, end);
  const [quoted, written] = [comparedWords(quotation), comparedWords(source)];
  let [q, s] = [0, 0];
  return diffArrays(folded(quoted), folded(written)).map(({ added, removed, count }) => {
    const kind = added ? 'source' : removed ? 'quotation' : 'same';
    const text = kind === 'quotation' ? stretch(quotation, quoted, q, count) : stretch(source, written, s, count);
    if (kind !== 'source') q += count;
    if (kind !== 'quotation') s += count;
    return { kind, text };
  });
}

function folded(words: readonly ComparedWord[]): string[] {
  return words.map((word) => word.folded);
}

function stretch(text: string, words: readonly ComparedWord[], from: number, count: number): string {
  return text.slice(words[from]?.start, words[from + count - 1]?.end);
}
