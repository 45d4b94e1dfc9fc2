import type { Article, Block } from '../../article/article.ts';

export interface ExportedFile {
  readonly name: string;
  readonly text: string;
}

/** @returns the article as Markdown with front matter; read again, it has the same sentences. */
export function exportArticle(article: Article): ExportedFile {
  const { file, title, date, author, publisher, url } = article.source;
  const matter = Object.entries({ title, date, author, publisher, url }).filter(([, value]) => value !== null);
  const head = ['---', ...matter.map(([name, value]) => `${name}: ${JSON.stringify(value)}`), '---'].join('\n');
  const blocks = article.blocks.map((block) => toMarkdown(block, article.text.slice(block.start, block.end)));
  return { name: `${file.replace(/^.*\//, '')}.md`, text: `${head}\n\n${blocks.join('\n\n')}\n` };
}

const MARKS: Readonly<Partial<Record<Block['kind'], string>>> = { heading: '## ', list: '- ', quotation: '> ' };

function toMarkdown({ kind }: Block, text: string): string {
  const mark = MARKS[kind] ?? '';
  const lines = text.split('\n').map((line) => escapeMarkdown(line.trim()));
  return mark + lines.join(kind === 'quotation' ? '\n> ' : kind === 'list' ? '\n  ' : '\n');
}

/** Escapes whatever Markdown would take for markup: all ASCII punctuation may be escaped (CommonMark 2.4). */
const escapeMarkdown = (line: string) =>
  line
    .replace(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(#|[-+](?=\s|$)|=+$|-+$)/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
