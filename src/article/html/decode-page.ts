import { type Decoding, decode } from '../decode.ts';

/** The HTML standard has browsers look for the encoding in the first 1,024 bytes, and so do we. */
const PRESCAN = 1024;
const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * Decodes a web page in the encoding that it names; UTF-8 where it names none, and windows-1252, the web's own fallback,
 * where that fails.
 */
export function decodePage(bytes: Uint8Array): Decoding {
  const head = String.fromCharCode(...bytes.subarray(0, PRESCAN));
  const named = CHARSET.exec(head)?.[1];
  if (named) return decode(bytes, named);
  const decoding = decode(bytes);
  return 'content' in decoding ? decoding : decode(bytes, 'windows-1252');
}
