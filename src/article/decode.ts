/** Text, or what is wrong with the bytes, as the end of a sentence that begins with the file's name. */
export type Decoding = { readonly content: string } | { readonly problem: string };

/** Files that are something else than their name says, by their first bytes. */
const SIGNATURES: readonly (readonly [signature: string, format: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word file or another zip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'an RTF file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a compressed file'],
];

/**
 * Decodes a file as UTF-8, or as UTF-16 if it begins with that byte order mark.
 *
 * @param named the encoding the file itself names (a web page's `<meta charset>`), which then wins over UTF-8.
 */
export function decode(bytes: Uint8Array, named?: string): Decoding {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const format = SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1];
  if (format) return { problem: `is ${format}, whatever its name says: save it as plain text, Markdown or HTML` };
  try {
    const content = new TextDecoder(markOf(head) ?? named ?? 'utf-8', { fatal: true }).decode(bytes);
    if (content.includes('\0')) return { problem: 'is not text: save it as plain text, Markdown or HTML' };
    return { content };
  } catch {
    return { problem: `is not ${named ?? 'UTF-8'} text: open it in an editor and save it as UTF-8` };
  }
}

/** The encoding a byte order mark stands for. */
function markOf(head: string): string | undefined {
  if (head.startsWith('\u00ef\u00bb\u00bf')) return 'utf-8';
  if (head.startsWith('\u00ff\u00fe')) return 'utf-16le';
  if (head.startsWith('\u00fe\u00ff')) return 'utf-16be';
}
