import type { Article, Sentence, Span } from '../article/article.ts';
import type { Named } from './article-people.ts';
import { type Quotation, readQuotations } from './quotations.ts';
import { readWords, type Word } from './words.ts';

/** One piece of a sentence as the rules for roles and statements see it: a person's name or a quotation is one piece. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'name' | 'quotation';
  /** Folded, for looking up; '' for names and quotations. */
  readonly key: string;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Followed by 's. */
  readonly possessive: boolean;
  /** No blank stands before it. */
  readonly glued: boolean;
  /** For a name: position in the list of people; otherwise -1. */
  readonly person: number;
}

/** An article laid out for the rules. */
export interface Scene {
  readonly article: Article;
  readonly people: readonly Named[];
  readonly quotations: readonly Quotation[];
  /** For each sentence, in order. Read on first use. */
  tokens(sentence: number): readonly Token[];
  /** For each sentence, whom it names, inside quotations too, in reading order. */
  readonly namedIn: readonly (readonly Naming[])[];
}

interface Naming extends Span {
  readonly person: number;
}

/** @param words of the sentences that have been read before, by position. */
export function setScene(
  article: Article,
  people: readonly Named[],
  words: ReadonlyMap<number, readonly Word[]> = new Map(),
): Scene {
  const quotations = readQuotations(article);
  const namedIn: Naming[][] = article.sentences.map(() => []);
  people.forEach(({ mentions }, person) => {
    for (const { sentence, start, end } of mentions) namedIn[sentence]?.push({ person, start, end });
  });
  for (const namings of namedIn) namings.sort((a, b) => a.start - b.start);
  const kept: (readonly Token[])[] = [];
  const tokens = (at: number) => {
    const sentence = article.sentences[at];
    if (!sentence) return [];
    kept[at] ??= readTokens(sentence, words.get(at) ?? readWords(sentence), namedIn[at] ?? [], quotations);
    return kept[at];
  };
  return { article, people, quotations, tokens, namedIn };
}

/** @param quotations in reading order. */
function readTokens(
  sentence: Sentence,
  words: readonly Word[],
  named: readonly Naming[],
  quotations: readonly Quotation[],
): Token[] {
  const whole = [
    ...overlapping(quotations, sentence).map((span) => ({ ...span, kind: 'quotation' as const, person: -1 })),
    ...named.map((span) => ({ ...span, kind: 'name' as const })),
  ];
  const tokens: Token[] = [];
  for (const word of words) {
    const last = tokens.at(-1);
    if (last && word.start < last.end) {
      if (last.kind === 'name' && word.possessive && word.end >= last.end)
        tokens[tokens.length - 1] = { ...last, possessive: true };
      continue;
    }
    const span = whole.find(({ start, end }) => start <= word.start && word.start < end);
    if (!span) tokens.push(toToken(word));
    else {
      const { start, kind, person } = span;
      const end = Math.min(span.end, sentence.end);
      const possessive = kind === 'name' && word.possessive && word.end >= end;
      tokens.push({
        kind,
        start: Math.max(start, sentence.start),
        end,
        key: '',
        capital: true,
        possessive,
        glued: word.glued,
        person,
      });
    }
  }
  return tokens;
}

function toToken({ start, end, key, shape, possessive, glued }: Word): Token {
  const capital = shape === 'capital' || shape === 'upper' || shape === 'initial';
  return { kind: shape === 'mark' ? 'mark' : 'word', start, end, key, capital, possessive, glued, person: -1 };
}

function overlapping(quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
  let low = 0;
  for (let high = quotations.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while ((quotations[stop]?.start ?? end) < end) stop++;
  return quotations.slice(low, stop);
}

/** @returns whether a token is one of these marks. */
export function isMark(token: Token | undefined, text: string, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(text[token.start] ?? ' ');
}
