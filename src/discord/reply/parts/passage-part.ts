import { type Passage, quote } from '../../../answer/passage.ts';
import { bookmarkOf } from '../../bookmark.ts';
import type { Language } from '../../language/language.ts';
import { citationLine } from '../markdown/citation-line.ts';
import type { Part } from './compose-reply.ts';
import { quotedParts, quotePart, ROOM } from './quote-part.ts';

/** Sentences shown on either side of a passage in its context. */
const AROUND = 2;

/**
 * A passage as a quotation with its citation, sentences of context told apart. Never cut: where no message can hold
 * it, it goes without its context, then into a file.
 *
 * @param number of the passage in its reply; null when it is the only one.
 * @param room for the part, in characters.
 */
export function passagePart(passage: Passage, language: Language, number: number | null = null, room = ROOM): Part {
  const { first, last, context } = passage;
  return around(passage, language, { from: first, first: first + context, last, to: last }, { number, room });
}

/** A passage between the two sentences before and the two after it, fewer where no message can hold them. */
export function contextPart(passage: Passage, language: Language): Part {
  const { article, at } = passage;
  const from = Math.max(0, at - AROUND);
  const to = Math.min(article.sentences.length - 1, at + AROUND);
  return around(passage, language, { from, first: at, last: at, to }, { number: null, room: ROOM });
}

/** Positions of sentences: the passage from `first` to `last`, with what stands around it from `from` to `to`. */
interface Stretch {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

function around(
  passage: Passage,
  language: Language,
  { from, first, last, to }: Stretch,
  { number, room }: { readonly number: number | null; readonly room: number },
): Part {
  const { article, sentence, words, citation } = passage;
  const between = (start: number, end: number) => (start > end ? '' : quote(article, start, end));
  const parts = { before: between(from, first - 1), passage: between(first, last), after: between(last + 1, to) };
  const content = `${quotedParts(parts, words, language)}\n${citationLine(citation, language, number)}`;
  const id = bookmarkOf(passage).sentence;
  if (content.length <= room) return { content, id };
  return { ...quotePart({ text: sentence, citation }, words, language, number, room), id };
}
