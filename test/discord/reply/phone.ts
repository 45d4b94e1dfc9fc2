import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Form, Reply } from '../../../src/discord/reply/reply.ts';
import { type Node, renderMarkdown } from './discord-markdown.ts';

/** Characters in a line of a phone held upright. */
const WIDTH = 46;

/** @returns a reply as a phone would show it, as text: a bar before quotations, links with an arrow, buttons in brackets. */
export function onPhone({ components, private: isPrivate, files = [] }: Reply): string {
  const sent = files.map(({ name, data }) => `(file ${name}: ${data.length} characters)`);
  return [...(isPrivate ? [] : ['(seen by everyone)']), ...components.map(show), ...sent].join('\n\n');
}

/** @returns a form as a phone would show it, as text with its fields under their labels. */
export function formOnPhone({ form }: Form): string {
  const fields = form.components.flatMap((part) => (part.type === ComponentType.Label ? [part] : []));
  const shown = fields.map(({ label, description, component }) => {
    const title = wrap(label, '', '');
    return [title, ...(description ? [wrap(description, '  ', '  ')] : []), field(component)].join('\n');
  });
  return [form.title.toUpperCase(), ...shown].join('\n\n');
}

function field(component: object): string {
  if ('options' in component) {
    const options = component.options as readonly { readonly label: string }[];
    return `[ ${options[0]?.label} v ]\n${options.map(({ label }) => `    ${label}`).join('\n')}`;
  }
  const value = 'value' in component ? String(component.value) : '';
  return value
    .split('\n')
    .map((line) => `[ ${line} ]`)
    .join('\n');
}

function show(component: APIMessageTopLevelComponent): string {
  if (component.type === ComponentType.TextDisplay) return text(component.content);
  if (component.type === ComponentType.File) return `[file: ${component.file.url.replace('attachment://', '')}]`;
  if (component.type !== ComponentType.ActionRow) return `(${ComponentType[component.type]})`;
  return component.components
    .map((part) => {
      if (part.type === ComponentType.Button) return 'label' in part ? `[ ${part.label} ]` : '[ ]';
      if (part.type !== ComponentType.StringSelect) return '[menu]';
      return `[ ${part.placeholder} v ]\n${part.options.map(({ label }) => `    ${label}`).join('\n')}`;
    })
    .join(' ');
}

function text(markdown: string): string {
  return renderMarkdown(markdown)
    .map((node) => {
      if (node.type === 'quote') return wrap(inline(node.children), '▎ ', '▎ ');
      if (node.type === 'heading') return inline([node]).toUpperCase();
      if (node.type === 'list') return wrap(inline(node.children), '• ', '  ');
      if (node.type === 'subtext') return wrap(inline(node.children), '  ', '  ');
      return inline([node]);
    })
    .join('')
    .split('\n')
    .map((line) => (/^[▎• ]/.test(line) ? line : wrap(line, '', '')))
    .join('\n');
}

function inline(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'bold') return `*${inline(node.children)}*`;
      if (node.type === 'link') return `${inline(node.children)} ↗`;
      if (node.type === 'time') return node.text.endsWith('R>') ? '3 hours ago' : '26 November 2026';
      if (node.type === 'mention') return node.text.startsWith('<#') ? '#channel' : '@Member';
      return 'children' in node ? inline(node.children) : node.text;
    })
    .join('');
}

function wrap(line: string, first: string, others: string): string {
  return line
    .split('\n')
    .map((part) => wrapLine(part, first, others))
    .join('\n');
}

function wrapLine(line: string, first: string, others: string): string {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH - first.length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((part, i) => `${i ? others : first}${part}`).join('\n');
}
