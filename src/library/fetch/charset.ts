import { isUtf8 } from 'node:buffer';
import { legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import type { ContentType } from './content-type.ts';

/**
 * Brings text to UTF-8 from whatever charset it was sent in: a byte order mark decides, then the header, then (HTML)
 * the page's own meta, as browsers do (HTML Standard, "encoding sniffing algorithm").
 *
 * @returns the text without byte order mark, and the charset's name in lower case; both unchanged and null for types
 *   that are not text.
 */
export function toUtf8(bytes: Buffer, type: ContentType, declared: string): { bytes: Buffer; charset: string | null } {
  if (!type.startsWith('text/')) return { bytes, charset: null };
  const label = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(declared)?.[1];
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
    ...(label ? { transportLayerEncodingLabel: label } : {}),
  });
  return { bytes: Buffer.from(legacyHookDecode(bytes, encoding), 'utf8'), charset: encoding.toLowerCase() };
}
