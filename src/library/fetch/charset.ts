import { isUtf8 } from 'node:buffer';
import { legacyHookDecode } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import type { ContentType } from './content-type.ts';

/**
 * Brings text to UTF-8 from whatever charset it was sent in: a byte order mark decides, then the header, then (HTML)
 * the page's own meta, as browsers do (HTML Standard, "encoding sniffing algorithm").
 *
 * @returns the text with UTF-8's byte order mark, which goes before a meta that still names the former charset, and
 *   that charset's name in lower case. What is not text stays as it is, with null.
 */
export function toUtf8(bytes: Buffer, type: ContentType, declared: string): { bytes: Buffer; charset: string | null } {
  if (!type.startsWith('text/')) return { bytes, charset: null };
  const label = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(declared)?.[1];
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
    ...(label ? { transportLayerEncodingLabel: label } : {}),
  });
  return { bytes: inUtf8(bytes, encoding), charset: encoding.toLowerCase() };
}

const MARK = Buffer.from('\ufeff', 'utf8');

/** Text that is UTF-8 already, as most is, is let be: to decode ten megabytes of it would hold the event loop for a while. */
function inUtf8(bytes: Buffer, encoding: string): Buffer {
  if (encoding !== 'UTF-8' || !isUtf8(bytes)) return Buffer.from(`\ufeff${legacyHookDecode(bytes, encoding)}`, 'utf8');
  return bytes.subarray(0, MARK.length).equals(MARK) ? bytes : Buffer.concat([MARK, bytes]);
}
