import type { BlockContent, DefinitionContent, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { BlockKind } from '../article.ts';
import type { Draft } from '../compose.ts';
import { bylineAuthor } from '../kinds/byline.ts';
import { kindOf } from '../kinds/kind-of.ts';
import type { Parsed } from '../parsed.ts';
import { joinLines, plainSpace } from '../white-space.ts';
import { readFrontMatter } from './front-matter.ts';

/**
 * Reads CommonMark with GitHub's tables and YAML front matter. The first heading of level 1 is the title: where the
 * front matter names another, that one stands, and the heading stays a block.
 */
export function parseMarkdown(content: string): Parsed {
  const { children } = fromMarkdown(content, {
    extensions: [frontmatter(), gfm()],
    mdastExtensions: [frontmatterFromMarkdown(), gfmFromMarkdown()],
  });
  const [head] = children;
  const source = head?.type === 'yaml' ? readFrontMatter(head.value) : {};
  const heading = children.find((node): node is Heading => node.type === 'heading' && node.depth === 1);
  const headed = heading && prose(heading.children);
  const title = source.title ?? headed;
  const body = children.filter((node) => node !== heading || headed !== title);
  const drafts = body.flatMap((node) => draftsOf(node));
  const author =
    source.author ??
    drafts
      .slice(0, 3)
      .map(({ text }) => bylineAuthor(text))
      .find(Boolean) ??
    null;
  return { source: { ...source, ...(title && { title }), author }, drafts };
}

/** The blocks of one node; `within` is the kind that its surroundings give to paragraphs. */
function draftsOf(node: RootContent | BlockContent | DefinitionContent, within?: BlockKind): Draft[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: prose(node.children) }];
    case 'paragraph':
      return [paragraph(node, within)];
    case 'blockquote':
      return node.children.flatMap((child) => draftsOf(child, 'quotation'));
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => draftsOf(child, 'list')));
    case 'table':
      return [
        {
          kind: 'list',
          text: node.children.map((row) => row.children.map((cell) => prose(cell.children)).join(' | ')).join('\n\n'),
        },
      ];
    case 'footnoteDefinition':
      return node.children.flatMap((child) => draftsOf(child));
    case 'code':
      return [{ kind: 'paragraph', text: node.value }];
    default:
      return [];
  }
}

function paragraph({ children }: Paragraph, within?: BlockKind): Draft {
  const [only] = children;
  if (only?.type === 'image' && children.length === 1)
    return { kind: 'caption', text: plainSpace(only.title ?? only.alt ?? '') };
  const text = prose(children);
  if (within) return { kind: within, text };
  if (children.some(({ type }) => type === 'image')) return { kind: 'caption', text };
  const kind = kindOf(text, only?.type !== 'strong' || children.length > 1);
  return { kind: kind === 'list' ? 'paragraph' : kind, text };
}

/** Inline content as it reads: without markup, pictures and footnote marks; only a hard break ends a line. */
function prose(nodes: readonly PhrasingContent[]): string {
  const text = nodes.map((node): string => {
    if (node.type === 'break') return '\n';
    if ('children' in node) return prose(node.children);
    return node.type === 'text' || node.type === 'inlineCode' ? joinLines(node.value) : '';
  });
  return plainSpace(text.join('')).trim();
}
