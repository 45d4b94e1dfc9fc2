import { parseHTML } from 'linkedom';
import MarkdownIt, { type Token } from 'markdown-it';
import type { BlockKind } from '../article.ts';
import type { BlockDraft, ParsedSource } from '../compose.ts';
import { blocksOf, tableDraft } from '../html/blocks.ts';
import { bylineAuthor } from '../kinds/byline.ts';
import { kindOf } from '../kinds/kind-of.ts';
import { plainSpace } from '../white-space.ts';
import { readFrontMatter } from './front-matter.ts';

const markdown = new MarkdownIt({ html: true });
/** Between lines `---`, or `+++` around TOML. */
const FRONT_MATTER = /^(---|\+\+\+)[ \t]*\n(?:([\s\S]*?)\n)?\1[ \t]*(?:\n|$)/;

/** What an open element makes of the paragraphs in it. */
const WITHIN: Readonly<Record<string, BlockKind>> = {
  blockquote_open: 'quotation',
  list_item_open: 'list',
  heading_open: 'heading',
};

/**
 * Reads CommonMark with tables and YAML front matter. The first block, if it is a heading, is the title; where the front
 * matter names another, that one stands, and the heading stays a block.
 */
export function parseMarkdown(content: string): ParsedSource {
  const text = content.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [fenced = '', , matter] = FRONT_MATTER.exec(text) ?? [];
  const source = matter ? readFrontMatter(matter) : {};
  const [head, ...rest] = draftsOf(markdown.parse(text.slice(fenced.length), {}));
  if (!head) return { source, drafts: [] };
  const headed = head.kind === 'heading' && (source.title ?? head.text) === head.text;
  const drafts = headed ? rest : [head, ...rest];
  const title = source.title ?? (headed ? head.text : undefined);
  const author =
    source.author ??
    drafts
      .slice(0, 3)
      .map(({ text }) => bylineAuthor(text))
      .find(Boolean) ??
    null;
  return { source: { ...source, ...(title && { title }), author }, drafts };
}

/** The blocks of a token stream, in which every element is an opening and a closing token with its content between. */
function draftsOf(tokens: readonly Token[]): BlockDraft[] {
  const drafts: BlockDraft[] = [];
  const within: BlockKind[] = [];
  let rows: string[][] | null = null;
  for (const { type, content, children } of tokens) {
    const kind = WITHIN[type];
    if (kind) within.push(kind);
    else if (WITHIN[type.replace('_close', '_open')]) within.pop();
    else if (type === 'table_open') rows = [];
    else if (type === 'tr_open') rows?.push([]);
    else if (type === 'inline' && rows) rows.at(-1)?.push(prose(children ?? []));
    else if (type === 'inline') drafts.push(paragraph(children ?? [], within.at(-1)));
    else if (type === 'fence' || type === 'code_block') drafts.push({ kind: 'paragraph', text: plainSpace(content) });
    else if (type === 'html_block')
      drafts.push(...blocksOf(parseHTML(`<html><body>${content}</body></html>`).document.body));
    if (type !== 'table_close') continue;
    drafts.push(tableDraft(rows ?? []));
    rows = null;
  }
  return drafts.filter(({ text }) => text);
}

function paragraph(inline: readonly Token[], within?: BlockKind): BlockDraft {
  const text = prose(inline);
  const picture = inline.find(({ type }) => type === 'image');
  if (picture)
    return { kind: 'caption', text: text || plainSpace(String(picture.attrGet('title') ?? picture.content)) };
  if (within) return { kind: within, text };
  const shown = inline.filter(({ type, content }) => type !== 'text' || content);
  const isBold = shown.at(0)?.type === 'strong_open' && shown.at(-1)?.type === 'strong_close';
  const kind = kindOf(text, !isBold);
  return { kind: kind === 'list' ? 'paragraph' : kind, text };
}

/** Inline content as it reads: without markup, pictures and footnote marks; only a hard break ends a line. */
function prose(inline: readonly Token[]): string {
  const text = inline.map(({ type, content }) => {
    if (type === 'softbreak') return ' ';
    if (type === 'hardbreak' || (type === 'html_inline' && /^<br\b/i.test(content))) return '\n';
    return type === 'text' || type === 'text_special' || type === 'code_inline' ? content : '';
  });
  return plainSpace(text.join(''))
    .replace(/\[\^[\w-]+\]:?/g, '')
    .trim();
}
