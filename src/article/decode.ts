import { getBOMEncoding, TextDecoder } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import type { ArticleProblem, OtherFormat } from './problem.ts';

/** Text, or what is wrong with the bytes. */
export type Decoding = { readonly content: string } | { readonly problem: ArticleProblem };

/** Files that are something else than their name says, by their first bytes. */
const SIGNATURES: readonly (readonly [signature: string, format: OtherFormat])[] = [
  ['%PDF-', 'pdf'],
  ['PK\u0003\u0004', 'archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'oldWord'],
  ['{\\rtf', 'rtf'],
  ['\u0089PNG', 'picture'],
  ['\u00ff\u00d8\u00ff', 'picture'],
  ['GIF8', 'picture'],
  ['\u001f\u008b', 'compressed'],
];

/**
 * Decodes a text file. (Not with Node's own TextDecoder: that of Node 20 reads windows-1252 as Latin-1, and so loses its
 * quotation marks.)
 *
 * @param charset what it was sent in; null: what its byte order mark says, else UTF-8, and nothing that is neither.
 */
export function decode(bytes: Uint8Array, charset: string | null): Decoding {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  const format = SIGNATURES.find(([signature]) => head.replace(UTF_8_MARK, '').startsWith(signature))?.[1];
  if (format) return { problem: { kind: 'otherFormat', format } };
  try {
    const encoding = charset ?? getBOMEncoding(bytes) ?? 'utf-8';
    const content = new TextDecoder(encoding, { fatal: charset === null }).decode(bytes);
    return content.includes('\0') ? { problem: { kind: 'notText' } } : { content };
  } catch {
    return { problem: { kind: 'notDecodable', encoding: charset ?? 'UTF-8' } };
  }
}

const UTF_8_MARK = '\u00ef\u00bb\u00bf';

/**
 * Decodes a web page. One that was saved is read as UTF-8 if it is that (a browser saves it so, and may leave the old
 * name in it), else in the encoding that it names, else in windows-1252, the web's own fallback.
 */
export function decodePage(bytes: Uint8Array, charset: string | null): Decoding {
  const decoding = decode(bytes, charset);
  return 'content' in decoding || charset !== null ? decoding : decode(bytes, sniffEncoding(bytes));
}
