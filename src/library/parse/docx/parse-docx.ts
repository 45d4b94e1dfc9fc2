import { strFromU8, type Unzipped, zipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { blocksOf } from '../../../article/html/blocks.ts';
import { shownText } from '../../../article/html/page.ts';
import { firstWordsOf } from '../../../article/left-out.ts';
import type { FileProblem } from '../../problems/problem.ts';
import type { Parsing } from '../parsing.ts';
import { textParts } from './text-parts.ts';

/** What Word's built-in styles mean, beyond headings and lists, which mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/** Marks of footnotes and endnotes, and the arrows that lead back to them. */
const NOTE_MARKS = 'sup:has([id*="note-ref-"]), a[href*="note-ref-"]';

/** Reads a Word file (Office Open XML): headings, paragraphs, lists, tables (a row each), quotations, captions, notes. */
export async function parseDocx(bytes: Uint8Array): Promise<Parsing> {
  const parts = unpack(bytes);
  if ('problem' in parts) return parts;
  // Packed anew from what was unpacked within limits, since mammoth would unpack the original without any.
  const buffer = Buffer.from(zipSync(parts.unzipped, { level: 0 }));
  const noPictures = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage: noPictures });
  const { document } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
  for (const mark of document.querySelectorAll(NOTE_MARKS)) mark.remove();
  // Word's cells hold paragraphs of their own; a row is one block, unless a table within makes it a layout.
  for (const cell of document.querySelectorAll('table:not(:has(table)) :is(td, th)')) {
    cell.textContent = [...cell.childNodes].map(shownText).join(' ');
  }
  const heading = document.querySelector('h1');
  const headed = heading?.textContent?.trim();
  const { title = headed, author = null } = properties(parts.unzipped);
  if (headed === title) heading?.remove();
  return {
    source: { ...(title && { title }), author },
    drafts: blocksOf(document.body),
    leftOut: firstWordsOf(asides(parts.unzipped)),
  };
}

function unpack(bytes: Uint8Array): { unzipped: Unzipped } | { problem: FileProblem } {
  try {
    const unzipped = textParts(bytes);
    if (!unzipped) return { problem: { kind: 'unpacksTooLarge' } };
    if (unzipped['word/document.xml']) return { unzipped };
  } catch {
    // Not a zip archive: a damaged file, an old .doc renamed, or one locked with a password.
  }
  return { problem: { kind: 'noWordFile' } };
}

/** Running heads and comments, a paragraph each. */
function asides(parts: Unzipped): string[] {
  const names = Object.keys(parts).filter((name) => /^word\/(?:header|footer|comments)\d*\.xml$/.test(name));
  return names.sort().flatMap((name) => {
    const xml = new DOMParser().parseFromString(strFromU8(parts[name] as Uint8Array), 'text/xml');
    return [...xml.querySelectorAll('w\\:p')].map((paragraph) =>
      [...paragraph.querySelectorAll('w\\:t')].map(({ textContent }) => textContent).join(''),
    );
  });
}

/** Title and author as the file's own properties name them (Dublin Core, ECMA-376 part 2). */
function properties(parts: Unzipped): { title?: string; author?: string } {
  const core = parts['docProps/core.xml'];
  if (!core) return {};
  const xml = new DOMParser().parseFromString(strFromU8(core), 'text/xml');
  const read = (name: string) => xml.querySelector(name)?.textContent?.trim();
  const [title, author] = [read('dc\\:title'), read('dc\\:creator')];
  return { ...(title && { title }), ...(author && { author }) };
}
