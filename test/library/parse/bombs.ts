import { strToU8, zipSync } from 'fflate';
import { writeDocx } from './docx-file.ts';
import { stream, writeObjects, writePdfOf } from './pdf-file.ts';

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R >>';
const page = (resources: string) =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`;

/** One page, ten thousand times. */
function manyPages(): Buffer {
  const kids = '3 0 R '.repeat(10_000);
  return writeObjects([CATALOGUE, `<< /Type /Pages /Count 10000 /Kids [${kids}] >>`, page(''), stream('')]);
}

/** A form that draws another one twice, which draws another one twice ...: a letter, a thousand million times in the end. */
function formsInForms(): Buffer {
  const font = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>';
  const resources = (drawn: number) => `${font} /XObject << /X ${drawn} 0 R >>`;
  const form = (drawing: string, drawn: number) =>
    stream(drawing, 0, `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources(drawn)} >>`);
  const forms = Array.from({ length: 30 }, (_, i) => form('/X Do /X Do', 6 + i));
  const letter = form('BT /F1 12 Tf (x) Tj ET', 35);
  const pages = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';
  return writeObjects([CATALOGUE, pages, page(resources(5)), stream('/X Do'), ...forms, letter]);
}

/** Pages whose parents are their own children. */
function pagesWithoutEnd(): Buffer {
  return writeObjects([CATALOGUE, '<< /Type /Pages /Count 400 /Kids [2 0 R] >>']);
}

/** "A thousand million laughs": an entity made of ten entities made of ten ... */
function laughs(): Uint8Array {
  const names = [...'abcdefghij'];
  const entities = names.map((name, i) => `<!ENTITY ${name} "${i ? `&${names[i - 1]};`.repeat(10) : 'ha'}">`).join('');
  return zipSync({ 'word/document.xml': strToU8(`<!DOCTYPE w [${entities}]><w>&j;</w>`) });
}

/** Files of a few kB that are made to cost a lot, by name and how they must end. */
export const BOMBS: readonly (readonly [what: string, file: string, bytes: () => Uint8Array, problem: string])[] = [
  ['a PDF that unpacks to 100 MB', 'a.pdf', () => writePdfOf([' '.repeat(100_000_000)], '', 2), 'onlyPictures'],
  ['a PDF of 10,000 pages', 'a.pdf', manyPages, 'tooManyPages'],
  ['a PDF that draws without end', 'a.pdf', formsInForms, 'tooSlow'],
  ['a PDF whose pages hold themselves', 'a.pdf', pagesWithoutEnd, 'tooIntricate'],
  ['a scan', 'a.pdf', () => writePdfOf(['0 0 m 500 500 l S']), 'onlyPictures'],
  ['a Word file that unpacks to 60 MB', 'a.docx', () => writeDocx(' '.repeat(60_000_000)), 'unpacksTooLarge'],
  ['a Word file of entities of entities', 'a.docx', laughs, 'tooIntricate'],
];
