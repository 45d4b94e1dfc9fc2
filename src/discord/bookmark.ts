import { createHash } from 'node:crypto';
import type { Passage } from '../answer/passage.ts';

/**
 * Where a passage stood when a reply quoted it, small enough for five to fit into a custom_id, and with enough of a
 * fingerprint to notice that its best sentence has changed since.
 */
export interface Bookmark {
  /** Fingerprints of the article's `source.file` and of the sentence's text: unsigned, 31 bits. */
  readonly article: number;
  readonly sentence: number;
  /** Paragraph, and number in it, as in the citation, from 1; held at the largest that fits (65535 and 255). */
  readonly paragraph: number;
  readonly number: number;
  /** How many sentences of the passage stand before and after that one, 0 to 15. */
  readonly before: number;
  readonly after: number;
}

const BYTES = 12;
const LENGTH = (BYTES * 4) / 3;

/** @returns 31 bits of SHA-256, so that it also serves as a component's id (a signed 32-bit integer). */
export function fingerprint(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() >>> 1;
}

/** What of a passage finds it again; `first`, `at` and `last` count the sentences of its article. */
export type Marked = Pick<Passage, 'sentence' | 'citation' | 'first' | 'at' | 'last'>;

export function bookmarkOf({ sentence, citation, first, at, last }: Marked): Bookmark {
  return {
    article: fingerprint(citation.file),
    sentence: fingerprint(sentence),
    paragraph: Math.min(citation.paragraph, 0xffff),
    number: Math.min(citation.sentence, 0xff),
    before: Math.min(at - first, 0xf),
    after: Math.min(last - at, 0xf),
  };
}

/** @returns what a button carries for these passages. */
export function bookmarksOf(passages: readonly Marked[]): string {
  return writeBookmarks(passages.map(bookmarkOf));
}

/** @returns 16 characters a place, without separators: `A-Z a-z 0-9 - _`. */
export function writeBookmarks(places: readonly Bookmark[]): string {
  return places
    .map(({ article, sentence, paragraph, number, before, after }) => {
      const bytes = Buffer.alloc(BYTES);
      bytes.writeUInt32BE(article, 0);
      bytes.writeUInt32BE(sentence, 4);
      bytes.writeUInt16BE(paragraph, 8);
      bytes.writeUInt8(number, 10);
      bytes.writeUInt8((before << 4) | after, 11);
      return bytes.toString('base64url');
    })
    .join('');
}

/** @returns the places that `writeBookmarks` wrote; none where it did not write this. */
export function readBookmarks(written: string): Bookmark[] {
  if (!/^[\w-]*$/.test(written) || written.length % LENGTH) return [];
  return (written.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? []).map((place) => {
    const bytes = Buffer.from(place, 'base64url');
    return {
      article: bytes.readUInt32BE(0),
      sentence: bytes.readUInt32BE(4),
      paragraph: bytes.readUInt16BE(8),
      number: bytes.readUInt8(10),
      before: bytes.readUInt8(11) >> 4,
      after: bytes.readUInt8(11) & 0xf,
    };
  });
}
