import { isUtf8 } from 'node:buffer';
import { TextDecoder } from '@exodus/bytes/encoding.js';
import sniffEncoding from 'html-encoding-sniffer';
import { gently, type Steps } from '../../in-steps.ts';
import type { ContentType } from './content-type.ts';

/**
 * Brings text to UTF-8 from whatever charset it was sent in: a byte order mark decides, then the header, then (HTML)
 * the page's own meta, as browsers do (HTML Standard, "encoding sniffing algorithm").
 *
 * @returns the text with UTF-8's byte order mark, which goes before a meta that still names the former charset. What
 *   is not text stays as it is.
 */
export async function toUtf8(bytes: Buffer, type: ContentType, declared: string): Promise<Buffer> {
  if (!type.startsWith('text/')) return bytes;
  const label = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(declared)?.[1];
  const encoding = sniffEncoding(bytes, {
    defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252',
    ...(label ? { transportLayerEncodingLabel: label } : {}),
  });
  return gently(inUtf8(bytes, encoding));
}

const MARK = Buffer.from('\ufeff', 'utf8');

/** So many bytes are decoded in one step: at most some 5 ms. */
const AT_A_TIME = 50_000;

/** Text that is UTF-8 already, as most is, is let be; ten megabytes of another charset take a tenth of a second. */
function* inUtf8(bytes: Buffer, encoding: string): Steps<Buffer> {
  if (encoding === 'UTF-8' && isUtf8(bytes)) {
    return bytes.subarray(0, MARK.length).equals(MARK) ? bytes : Buffer.concat([MARK, bytes]);
  }
  // What browsers refuse to read, since it hides what it says (Encoding Standard, 14.1).
  if (encoding === 'replacement') return Buffer.from('\ufeff\ufffd', 'utf8');
  const decoder = new TextDecoder(encoding);
  const decoded = [MARK];
  for (let at = 0; at < bytes.length; at += AT_A_TIME) {
    const text = decoder.decode(bytes.subarray(at, at + AT_A_TIME), { stream: true });
    decoded.push(Buffer.from(text, 'utf8'));
    yield;
  }
  return Buffer.concat([...decoded, Buffer.from(decoder.decode(), 'utf8')]);
}
