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
 * Decodes a file as UTF-8, or as UTF-16 if it begins with that byte order mark.
 *
 * @param named the encoding the file itself names (a web page's `<meta charset>`), which then wins over UTF-8.
 */
export function decode(bytes: Uint8Array, named?: string): Decoding {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  const format = SIGNATURES.find(([signature]) => head.replace(UTF_8_MARK, '').startsWith(signature))?.[1];
  if (format) return { problem: { kind: 'otherFormat', format } };
  try {
    const content = new TextDecoder(markOf(head) ?? named ?? 'utf-8', { fatal: true }).decode(bytes);
    if (content.includes('\0')) return { problem: { kind: 'notText' } };
    return { content };
  } catch {
    return { problem: { kind: 'notDecodable', encoding: named ?? 'UTF-8' } };
  }
}

const UTF_8_MARK = '\u00ef\u00bb\u00bf';

/** The encoding a byte order mark stands for. */
function markOf(head: string): string | undefined {
  if (head.startsWith(UTF_8_MARK)) return 'utf-8';
  if (head.startsWith('\u00ff\u00fe')) return 'utf-16le';
  if (head.startsWith('\u00fe\u00ff')) return 'utf-16be';
}
