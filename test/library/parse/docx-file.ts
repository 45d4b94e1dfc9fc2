import { strToU8, zipSync } from 'fflate';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${xml}`);

/** A paragraph of Word's, in one of its built-in styles. */
export function paragraph(text: string, style = ''): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style.replace(' ', '')}"/></w:pPr>` : '';
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const STYLES = ['Title', 'heading 1', 'heading 2', 'Quote', 'caption']
  .map((name) => `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`)
  .join('');

/** Writes a Word file (ECMA-376). `more` are further parts, by name. */
export function writeDocx(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const overrides = {
    'word/document.xml': 'document.main',
    'word/styles.xml': 'styles',
    'word/footnotes.xml': 'footnotes',
  };
  const relationship = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/>${Object.entries(
        overrides,
      )
        .map(([name, type]) => `<Override PartName="/${name}" ContentType="${OFFICE}.${type}+xml"/>`)
        .join('')}</Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
    'word/_rels/document.xml.rels': part(
      `<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'styles', 'styles.xml')}${relationship('rId2', 'footnotes', 'footnotes.xml')}${relationship('rId3', 'image', 'media/image1.png')}</Relationships>`,
    ),
    'word/styles.xml': part(`<w:styles xmlns:w="${WORD}">${STYLES}</w:styles>`),
    'word/document.xml': part(
      `<w:document xmlns:w="${WORD}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>${body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(Object.entries(more).map(([name, content]) => [name, part(content)])),
  });
}

/** The properties part that names title and author. */
export function coreProperties(title: string, author: string): Record<string, string> {
  return {
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:creator>${author}</dc:creator></cp:coreProperties>`,
  };
}
