import { deflateSync } from 'node:zlib';

/** A line of print: its text, and where it stands, from the page's lower left corner in 1/72 inch. */
export interface Print {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

/** An A4 page's height. */
export const HEIGHT = 842;

/** @returns lines one below the other, as a column of text is set. */
export function column(texts: readonly string[], { x = 72, top = 720, size = 11, leading = 14 } = {}): Print[] {
  return texts.map((text, i) => ({ text, x, y: top - i * leading, size }));
}

/** Writes a PDF of A4 pages, in Helvetica (ISO 32000-1, section 7.5). */
export function writePdf(pages: readonly (readonly Print[])[], info = ''): Buffer {
  return writePdfOf(pages.map(draw), info);
}

/** @returns the operators that draw a page's print. */
export const draw = (page: readonly Print[]) => page.map(drawn).join('\n');

/** @param contents the pages' drawing operators. @param more what else stands in each page's dictionary. */
export function writePdfOf(contents: readonly string[], info = '', filters = 0, more = ''): Buffer {
  const pageIds = contents.map((_, i) => 5 + 2 * i);
  return writeObjects(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Count ${pageIds.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`,
      '<< /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> /F2 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> >>',
      ...contents.flatMap((content, i) => [
        stream(content, filters),
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Contents ${4 + 2 * i} 0 R /Resources << /Font 3 0 R >> ${more} >>`,
      ]),
      `<< ${info} >>`,
    ],
    `/Info ${3 + 2 * contents.length + 1} 0 R`,
  );
}

/** @param objects numbered from 1 on, the catalogue first. */
export function writeObjects(objects: readonly string[], trailer = ''): Buffer {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>`;
  return Buffer.from(`${file}${xref}${end}\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}

export function stream(content: string, filters = 0, more = ''): string {
  let bytes = Buffer.from(content, 'latin1');
  for (let i = 0; i < filters; i++) bytes = deflateSync(bytes);
  const names = '/FlateDecode '.repeat(filters);
  return `<< /Length ${bytes.length} /Filter [${names}] ${more} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
}

/** Windows-1252's places for what English print needs beyond Latin-1. */
const WINDOWS_1252: Readonly<Record<string, string>> = {
  '“': '\x93',
  '”': '\x94',
  '’': '\x92',
  '—': '\x97',
  '•': '\x95',
};

function drawn({ text, x = 72, y, size = 11, bold = false }: Print): string {
  const encoded = [...text].map((letter) => WINDOWS_1252[letter] ?? letter).join('');
  return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${y} Td (${encoded.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}
