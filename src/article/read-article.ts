import type { Article } from './article.ts';
import { assemble, type ParsedSource } from './compose.ts';
import { type Decoding, decode, decodePage } from './decode.ts';
import { parseHtml } from './html/parse-html.ts';
import { parseMarkdown } from './markdown/parse-markdown.ts';
import type { ArticleProblem } from './problem.ts';
import { parseText } from './read-text.ts';

/** What reading a file comes to: an article, or what is wrong with the file. */
export type ArticleReading =
  | { readonly article: Article; readonly leftOut: readonly string[] }
  | { readonly problem: ArticleProblem };

/** How the files of one ending are read; a new text format is one more line here. */
interface Format {
  decode(bytes: Uint8Array, charset: string | null): Decoding;
  parse(content: string): ParsedSource;
}

const TEXT: Format = { decode, parse: parseText };
const MARKDOWN: Format = { decode, parse: parseMarkdown };
const PAGE: Format = { decode: decodePage, parse: parseHtml };

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['txt', TEXT],
  ['md', MARKDOWN],
  ['markdown', MARKDOWN],
  ['html', PAGE],
  ['htm', PAGE],
]);

/** Longest file that is read, in bytes: some ten novels. */
export const LONGEST = 5_000_000;

/**
 * Reads one source, choosing the format by the file name's ending.
 *
 * @param file name below its folder, with `/` between folders (it becomes `source.file`).
 * @param charset what it was sent in, where its sender says so; see `decode`.
 */
export function readArticle(file: string, bytes: Uint8Array, charset: string | null = null): ArticleReading {
  const format = FORMATS.get(/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '');
  // PDF and Word files are read by the library, which asks here for all the rest.
  if (!format) return { problem: { kind: 'unknownFormat' } };
  if (bytes.length > LONGEST) return { problem: { kind: 'tooLong', bytes: bytes.length, most: LONGEST } };
  const decoding = format.decode(bytes, charset);
  if ('problem' in decoding) return decoding;
  if (!decoding.content.trim()) return { problem: { kind: 'empty' } };
  return toReading(file, format.parse(decoding.content));
}

/** @returns the article of what a format's reader found, if there is a sentence in it. */
export function toReading(file: string, parsed: ParsedSource): ArticleReading {
  const article = assemble(file, parsed);
  const hasProse = article.sentences.some(({ credit }) => !credit);
  return hasProse ? { article, leftOut: parsed.leftOut ?? [] } : { problem: { kind: 'noSentence' } };
}
