import type { Source } from '../../../article/article.ts';
import { parseText } from '../../../article/read-text.ts';
import { oneLine, plainSpace } from '../../../article/white-space.ts';
import type { PdfDocument } from './line.ts';
import type { Printed } from './paragraphs.ts';

/** What programs write where nobody named a title: a file's name, or none. */
const NO_TITLE = /^(?:microsoft |untitled|document ?\d*$|slide ?\d*$|layout ?\d*$)|\.\w{2,5}$/i;

/** Type so much larger than the body's is a heading's. */
export const HEADING = 1.15;

/** A title stands among the first paragraphs. */
const HEAD = 8;

/**
 * What a PDF says of itself: the title in its metadata, else the largest type at its beginning; author and date from
 * the lines below it, the author else from the metadata. When the file was made is not when the article came out.
 */
export async function pdfSource(document: PdfDocument, paragraphs: readonly Printed[]): Promise<Partial<Source>> {
  const { info } = (await document.getMetadata()) as { info: { Title?: unknown; Author?: unknown } };
  const [named, maker] = [wordsOf(info.Title), wordsOf(info.Author)];
  const title = named && !NO_TITLE.test(named) ? named : largest(paragraphs);
  const body = paragraphs.map(({ text }) => text).filter((text) => text !== title);
  const { date = null, author = null } = parseText([title ?? '', ...body].join('\n\n')).source;
  return { ...(title && { title }), date, author: author ?? (maker?.includes(' ') ? maker : null) };
}

function largest(paragraphs: readonly Printed[]): string | null {
  const head = paragraphs.slice(0, HEAD).filter(({ size, text }) => size >= HEADING && text.length > 3);
  return head.reduce<Printed | null>((most, one) => (most && most.size >= one.size ? most : one), null)?.text ?? null;
}

const wordsOf = (value: unknown) => (typeof value === 'string' ? oneLine(plainSpace(value)) : '');
