import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { MOST_TEXT, type Row, text } from './components.ts';
import type { Block } from './passage-block.ts';
import type { Reply } from './reply.ts';

/** What a reply is made of, top to bottom. */
export interface Draft {
  /** The bot's own lines at the top; empty for none. */
  readonly head?: string;
  readonly blocks?: readonly Block[];
  readonly foot?: string;
  readonly rows?: readonly Row[];
  /** Default: true. */
  readonly private?: boolean;
}

/** @returns how many of the blocks fit into one message, from the first on, beside so much other text. */
export function fitting(blocks: readonly Block[], otherText: number): number {
  let room = MOST_TEXT - otherText;
  const overflow = blocks.findIndex(({ content }) => {
    room -= content.length;
    return room < 0;
  });
  return overflow < 0 ? blocks.length : overflow;
}

/** Puts a reply together; `fitting` has seen to it that everything has room. */
export function composeReply({
  head = '',
  blocks = [],
  foot = '',
  rows = [],
  private: isPrivate = true,
}: Draft): Reply {
  const components: APIMessageTopLevelComponent[] = head ? [text(head)] : [];
  for (const { content, file } of blocks) {
    components.push(text(content));
    if (file) components.push({ type: ComponentType.File, file: { url: `attachment://${file.name}` } });
  }
  if (foot) components.push(text(foot));
  const files = blocks.flatMap(({ file }) => (file ? [file] : []));
  return { components: [...components, ...rows], private: isPrivate, ...(files.length ? { files } : {}) };
}
