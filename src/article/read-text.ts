import type { Article } from './article.ts';
import { assemble, type BlockDraft, type ParsedSource } from './compose.ts';
import { findDate } from './date.ts';
import { bylineAuthor, isByline } from './kinds/byline.ts';
import { readsLikeTitle } from './kinds/heading.ts';
import { kindOf, opensListItem } from './kinds/kind-of.ts';
import { plainSpace } from './white-space.ts';

/** Our user's way to head an article: ` date 2025-02-18 Title`. */
const HEADER = /^\s*date (\d{4}-\d\d-\d\d) (.+)$/;

/** A file whose lines are all at most so long was wrapped to a page's width; else every line is a paragraph. */
const PAGE_WIDTH = 100;

/** Bylines and date lines stand among the first blocks. */
const HEAD = 5;

/** Reads plain text as an article; see `parseText`. */
export function readText(file: string, content: string): Article {
  return assemble(file, parseText(content));
}

/**
 * Reads plain text: an optional first line ` date 2025-02-18 Title`, then blocks parted by empty lines. Without that
 * header, the first line is the title if it reads like one.
 */
export function parseText(content: string): ParsedSource {
  const text = plainSpace(content).trim();
  const [first = ''] = text.split('\n', 1);
  const [, date = null, titled] = HEADER.exec(first) ?? [];
  if (titled) return parsed(titled.trim(), date, paragraphs(text.slice(first.length)));
  const blocks = paragraphs(text);
  const [head = '', ...rest] = blocks;
  const isTitle =
    rest.length > 0 && kindOf(head, false) !== 'byline' && kindOf(head, false) !== 'list' && readsLikeTitle(head);
  return isTitle ? parsed(head, null, rest) : parsed(null, null, blocks);
}

function parsed(title: string | null, date: string | null, blocks: readonly string[]): ParsedSource {
  const drafts = blocks.map((text, i): BlockDraft => ({ kind: kindOf(text, i === blocks.length - 1), text }));
  const credits = drafts.slice(0, HEAD).filter(({ kind }) => kind === 'byline');
  const firstOf = (find: (text: string) => string | null) =>
    credits.map(({ text }) => find(text)).find(Boolean) ?? null;
  return {
    source: {
      ...(title && { title }),
      date: date ?? firstOf((text) => findDate(text)?.date ?? null),
      author: firstOf(bylineAuthor),
    },
    drafts,
  };
}

/** Blocks parted by empty lines; within one, lines are joined if the page's width parted them, else each is its own. */
function paragraphs(text: string): string[] {
  const wrapped = text.split('\n').every((line) => line.length <= PAGE_WIDTH);
  return text
    .split(/\n\s*\n/)
    .flatMap((block) => (wrapped ? itemsOf(block) : block.split('\n')))
    .map((block) => block.trim())
    .filter(Boolean);
}

/** Within wrapped lines, the items of a list, and bylines and dates apart from each other. */
function itemsOf(block: string): string[] {
  const items: string[] = [];
  for (const line of block.split('\n').map((each) => each.trim())) {
    const above = items.at(-1);
    if (above === undefined || opensListItem(line) || isByline(line) || isByline(above)) items.push(line);
    else items[items.length - 1] = `${above} ${line}`;
  }
  return items;
}
