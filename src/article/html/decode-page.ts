import { type Decoding, decode } from '../decode.ts';

/** The HTML standard has browsers look for the encoding in the first 1,024 bytes, and so do we. */
const PRESCAN = 1024;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Decodes a web page: as UTF-8 if it is that (a browser saves it so, and may leave the old name in it), else in the
 * encoding that it names, else in windows-1252, the web's own fallback.
 */
export function decodePage(bytes: Uint8Array): Decoding {
  const decoding = decode(bytes);
  if ('content' in decoding) return decoding;
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  return decode(bytes, CHARSET.exec(head)?.[1] ?? 'windows-1252');
}
