import { FetchProblem } from './fetching-problem.ts';

/** What an article may come as. */
export type ContentType = keyof typeof ENDINGS;

/** The ending a file of each type is named with, which is what chooses its reader. */
export const ENDINGS = {
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
} as const;

/** Comments may stand before a page's first tag. Each ends at its first end: tried at any other, many would take for ever. */
const HTML =
  /^\s*(?:(?:<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*>)\s*)*<(?:!doctype html|html|head|body|title|meta|script|div|article|p|h1)\b/i;

/** How much is looked at, as the MIME Sniffing Standard has it. */
const LOOKED_AT = 1445;

/**
 * Finds out what a body is, from its first bytes and, where these could be several things, from what the server says.
 * Servers name types wrongly, so the bytes come first.
 *
 * @param declared the Content-Type header, or an empty string.
 * @param path the URL's, for plain text that is Markdown by its name.
 */
export function sniffContentType(bytes: Buffer, declared: string, path: string): ContentType {
  const type = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  const head = bytes.subarray(0, LOOKED_AT).toString('latin1');
  if (head.includes('%PDF-')) return 'application/pdf';
  if (head.startsWith('PK\x03\x04') && bytes.includes('word/')) {
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  }
  if (isBinary(head)) throw notAnArticle(type);
  if (HTML.test(head.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''))) return 'text/html';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html';
  if (type === 'text/markdown') return 'text/markdown';
  if (!['', 'text/plain', 'application/octet-stream'].includes(type)) throw notAnArticle(type);
  return /\.(md|markdown)$/i.test(path) ? 'text/markdown' : 'text/plain';
}

/** Control bytes that no text holds (the standard's "binary data bytes"), unless a byte order mark says UTF-16. */
function isBinary(head: string): boolean {
  if (/^(\xff\xfe|\xfe\xff)/.test(head)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  return /[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(head);
}

const notAnArticle = (type: string) => new FetchProblem({ kind: 'notAnArticle', type: type.slice(0, 80) });
