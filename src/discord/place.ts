import { createHash } from 'node:crypto';

/**
 * Where a sentence stood when a reply quoted it, small enough for six to fit into a custom_id, and with enough of a
 * fingerprint to notice that the sentence has changed since.
 */
export interface Place {
  /** Fingerprints of the article's `source.file` and of the sentence's text: unsigned, 31 bits. */
  readonly article: number;
  readonly sentence: number;
  /** Paragraph and number in it as in the citation, from 1; held at 65535 beyond. */
  readonly paragraph: number;
  readonly number: number;
}

const BYTES = 12;
const LENGTH = (BYTES * 4) / 3;
const LARGEST = 0xffff;

/** @returns 31 bits of SHA-256, so that it also serves as a component's id (a signed 32-bit integer). */
export function fingerprint(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() >>> 1;
}

export function placeOf(quoted: {
  readonly sentence: string;
  readonly citation: { readonly file: string; readonly paragraph: number; readonly sentence: number };
}): Place {
  const { file, paragraph, sentence } = quoted.citation;
  return {
    article: fingerprint(file),
    sentence: fingerprint(quoted.sentence),
    paragraph: Math.min(paragraph, LARGEST),
    number: Math.min(sentence, LARGEST),
  };
}

/** @returns 16 characters a place, without separators: `A-Z a-z 0-9 - _`. */
export function writePlaces(places: readonly Place[]): string {
  return places
    .map(({ article, sentence, paragraph, number }) => {
      const bytes = Buffer.alloc(BYTES);
      bytes.writeUInt32BE(article, 0);
      bytes.writeUInt32BE(sentence, 4);
      bytes.writeUInt16BE(paragraph, 8);
      bytes.writeUInt16BE(number, 10);
      return bytes.toString('base64url');
    })
    .join('');
}

/** @returns the places that `writePlaces` wrote; none where it did not write this. */
export function readPlaces(written: string): Place[] {
  if (!/^[\w-]*$/.test(written) || written.length % LENGTH) return [];
  return (written.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? []).map((place) => {
    const bytes = Buffer.from(place, 'base64url');
    return {
      article: bytes.readUInt32BE(0),
      sentence: bytes.readUInt32BE(4),
      paragraph: bytes.readUInt16BE(8),
      number: bytes.readUInt16BE(10),
    };
  });
}
