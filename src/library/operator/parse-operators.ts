import { readArticle } from '../../article/read-article.ts';
import { parseInWorker } from '../parse/parse-in-worker.ts';
import type { Parse } from './read-folder.ts';

/** Longest file of the operator's, in bytes, that is read at once: some 20 ms. */
const QUICK = 20_000;

/** The operator's own files are vouched for; a long one, or one in need of a big library, is read in a thread all the same. */
export const parseOperators: Parse = async (file, bytes) =>
  bytes.length > QUICK || /\.(pdf|docx)$/i.test(file) ? parseInWorker(file, bytes) : readArticle(file, bytes);
