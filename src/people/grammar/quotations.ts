import type { Article, Block, Span } from '../../article/article.ts';

/** Opening mark -> closing mark. A straight mark, and one of the Swedish kind, closes what it opened. */
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘': '’',
};

const MARK = /["“”„«»‘’]/gu;
/** A closing single mark, not an apostrophe: nothing of a word follows. */
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Finds what stands between quotation marks, nested quotations being part of the outer one. A quotation that its
 * paragraph leaves open (because the next one continues it, or by mistake) ends with its paragraph; a single mark opens
 * one only when the next paragraph begins with such a mark too, since it may be an apostrophe.
 *
 * @returns spans of the article's text, marks included, in reading order.
 */
export function readQuotations(article: Article): Quotation[] {
  if (article.text.search(MARK) < 0) return [];
  const quotations: Quotation[] = [];
  for (const [at, block] of article.blocks.entries()) addQuotations(article, block, article.blocks[at + 1], quotations);
  return quotations;
}

/** A stretch between quotation marks, marks included. */
export interface Quotation extends Span {
  /** False when its paragraph ends before a closing mark. */
  readonly closed: boolean;
}

function addQuotations({ text }: Article, block: Block, next: Block | undefined, quotations: Quotation[]): void {
  const prose = text.slice(block.start, block.end);
  let open: { at: number; close: string } | undefined;
  for (const { 0: mark, index } of prose.matchAll(MARK)) {
    if (open) {
      const closes = mark === open.close && !(mark === '’' && LETTER.test(prose[index + 1] ?? ''));
      if (!closes) continue;
      quotations.push({ start: block.start + open.at, end: block.start + index + 1, closed: true });
      open = undefined;
    } else if (opens(prose, index, mark)) open = { at: index, close: CLOSING[mark] ?? '' };
  }
  if (open && (prose[open.at] !== '‘' || text[next?.start ?? 0] === '‘')) {
    quotations.push({ start: block.start + open.at, end: block.end, closed: false });
  }
}

/** An inch mark (6'2") or a stray closing mark opens nothing: a quotation begins where no word is under way. */
function opens(prose: string, index: number, mark: string): boolean {
  return mark in CLOSING && !LETTER.test(prose[index - 1] ?? '') && /\S/.test(prose[index + 1] ?? '');
}
