import { quotedAfter } from '../../../answer/context.ts';
import { type Passage, quote } from '../../../answer/passage.ts';
import type { Article } from '../../../article/article.ts';
import { bookmarkOf } from '../../bookmark.ts';
import type { Language } from '../../language/english.ts';
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
  return within(passage, [passage.first, passage.last], language, number, room);
}

/**
 * A passage between the two sentences before and the two after it, and a third or fourth where a quotation would stay
 * open; fewer where no message can hold them, and around prose only prose, without captions and headings.
 */
export function contextPart(passage: Passage, language: Language): Part {
  const { article, first, last } = passage;
  const to = reach(article, last, 1);
  return within(passage, [reach(article, first, -1), to + quotedAfter(article, to)], language, null, ROOM);
}

/** @returns how far the context goes from sentence `at` on in one direction: a position in `article.sentences`. */
function reach({ sentences, blocks }: Article, at: number, step: 1 | -1): number {
  const kindOf = (one: number) => blocks[sentences[one]?.block ?? -1]?.kind;
  const isContext = (one: number) =>
    kindOf(one) !== undefined && (kindOf(at) !== 'paragraph' || kindOf(one) === 'paragraph');
  let end = at;
  while (Math.abs(end - at) < AROUND && isContext(end + step)) end += step;
  return end;
}

/** A passage with what stands around it: positions in `article.sentences` of the first and the last sentence quoted. */
function within(
  passage: Passage,
  [from, to]: readonly [number, number],
  language: Language,
  number: number | null,
  room: number,
): Part {
  const { article, first, last, context, sentence, words, citation } = passage;
  const slice = (start: number, end: number) => (start > end ? '' : quote(article, start, end));
  const before = slice(from, first + context - 1);
  const slices = { before, passage: slice(first + context, last), after: slice(last + 1, to) };
  const content = `${quotedParts(slices, words, language)}\n${citationLine(citation, language, number)}`;
  const id = bookmarkOf(passage).sentence;
  if (content.length <= room) return { content, id };
  return { ...quotePart({ text: sentence, citation }, words, language, number, room), id };
}
