import type { Difference } from '../../../answer/verify/difference.ts';
import type { Language } from '../../language/language.ts';
import { inline } from './inline.ts';

/** Told at most; of a quotation so different, more would help nobody. */
const MOST = 6;
/** Characters of a difference that are shown; the passage below has the source's words whole. */
const LONGEST = 60;

/** @returns a list line for each place where a quotation differs, in words: neither colour nor strike-through tells. */
export function differenceLines(differences: readonly Difference[], language: Language): string[] {
  const { verify } = language;
  const lines: string[] = [];
  for (let i = 0; i < differences.length; i++) {
    const [one, next] = [differences[i], differences[i + 1]];
    if (!one || one.kind === 'same') continue;
    const isReplaced = next && next.kind !== 'same' && next.kind !== one.kind;
    if (isReplaced) i++;
    lines.push(`- ${isReplaced ? replaced(one, next, language) : single(one, language)}`);
  }
  const rest = lines.length - MOST;
  return rest > 0 ? [...lines.slice(0, MOST), `-# ${verify.moreDifferences(rest)}`] : lines;
}

function replaced(one: Difference, next: Difference, { verify, quoted }: Language): string {
  const [quote, source] = one.kind === 'quotation' ? [one, next] : [next, one];
  return verify.replaced(quoted(inline(quote.text, LONGEST)), quoted(inline(source.text, LONGEST)));
}

function single({ kind, text }: Difference, { verify, quoted }: Language): string {
  const words = quoted(inline(text, LONGEST));
  return kind === 'quotation' ? verify.onlyInQuote(words) : verify.onlyInSource(words);
}
