import { type ArticleReading, readArticle, toReading } from '../../article/read-article.ts';
import type { FileProblem } from '../problems/problem.ts';
import type { Parsing } from './parsing.ts';

/** What reading a file of any format comes to. */
export type Reading = ArticleReading | { readonly problem: FileProblem };

/**
 * Reads one source of any format, choosing it by the file name's ending. Readers of binary formats are large, so each
 * is loaded when it is first needed.
 *
 * @param file name below its folder, with `/` between folders (it becomes `source.file`).
 * @param charset see `readArticle`.
 */
export async function readSource(file: string, bytes: Uint8Array, charset: string | null = null): Promise<Reading> {
  const parsing = await parseBinary(file, bytes);
  if (!parsing) return readArticle(file, bytes, charset);
  return 'problem' in parsing ? parsing : toReading(file, parsing);
}

async function parseBinary(file: string, bytes: Uint8Array): Promise<Parsing | null> {
  if (/\.pdf$/i.test(file)) return (await import('./pdf/parse-pdf.ts')).parsePdf(bytes);
  if (/\.docx$/i.test(file)) return (await import('./docx/parse-docx.ts')).parseDocx(bytes);
  return null;
}
