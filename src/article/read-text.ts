import type { Article } from './article.ts';
import { assemble, type BlockDraft, type ParsedSource } from './compose.ts';
import { findDate } from './date.ts';
import { bylineAuthor, isByline } from './kinds/byline.ts';
import { readsLikeTitle } from './kinds/heading.ts';
import { kindOf, opensItem } from './kinds/kind-of.ts';
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
  const [, date = '', titled] = HEADER.exec(first) ?? [];
  if (titled) return parsed(titled.trim(), findDate(date)?.date ?? null, paragraphs(text.slice(first.length)));
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
  const lines = text.split('\n').map((line) => line.trim());
  const wrapped = lines.every((line) => line.length <= PAGE_WIDTH);
  const short = usualWidth(lines) * SHORT;
  return lines
    .join('\n')
    .split(/\n\n+/)
    .flatMap((block) => (wrapped ? itemsOf(block.split('\n'), short) : block.split('\n')))
    .filter(Boolean);
}

/** A smaller part of the usual width is not why a line ends: a name in a list, a time, a line of verse. */
const SHORT = 0.4;

/** True for a short line, unless its words or those of the next show that it goes on there. */
const endsItself = (line: string, next: string, short: number) =>
  line.length < short && BEGINS.test(next) && !GOES_ON.test(line);

const BEGINS = /^["“‘']?[\p{Lu}\p{N}]/u;
const GOES_ON = /(?:,|\b(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with))$/;

/** @returns the length that all but the longest lines, one in ten, stay within. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).filter(Boolean);
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Of a block's wrapped lines, the items of a list, the turns of a talk, and bylines and dates apart from each other. */
function itemsOf(lines: readonly string[], short: number): string[] {
  const items: string[] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const goesOn = above !== undefined && !isByline(above) && !isByline(line) && !opensItem(line);
    if (goesOn && !endsItself(above, line, short)) items[items.length - 1] += ` ${line}`;
    else items.push(line);
  }
  return items;
}
