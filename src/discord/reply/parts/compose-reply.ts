import {
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord.js';
import type { Reply, ReplyFile } from '../reply.ts';
import { MOST_TEXT, text } from './components.ts';

/** One part of a reply: its markdown, and the file that holds what no message can. */
export interface Part {
  readonly content: string;
  readonly file?: ReplyFile;
  /** A number by which the part is found again in its message: the fingerprint of the sentence it quotes. */
  readonly id?: number;
}

/** What a reply is made of, top to bottom. */
export interface ReplyDraft {
  /** The bot's own lines at the top; empty for none. */
  readonly head?: string;
  readonly parts?: readonly Part[];
  readonly buttons?: readonly APIButtonComponent[];
  readonly menu?: APIStringSelectComponent;
}

/** Discord's limit. */
const BUTTONS_A_ROW = 5;
/** Kept free in every reply, so that whoever posts it can be named under it. */
const RESERVE = 200;
/** Blocks in one message, so that a phone shows them at a few glances and components stay far from Discord's limit. */
const MOST_PARTS_SHOWN = 10;

/** @returns characters that a part may have beside so much other text. */
export function roomBeside(otherText: number): number {
  return MOST_TEXT - RESERVE - otherText;
}

/**
 * @param parts each no longer than `roomBeside(otherText)`.
 * @returns how many of them fit into one message beside so much other text, from the first on and one at least.
 */
export function fitting(parts: readonly Part[], otherText: number): number {
  let room = roomBeside(otherText);
  const overflow = parts.findIndex(({ content }, i) => {
    room -= content.length;
    return room < 0 || i === MOST_PARTS_SHOWN;
  });
  return overflow < 0 ? parts.length : Math.max(1, overflow);
}

/** Puts a reply together; `fitting` has seen to it that everything has room. */
export function composeReply({ head = '', parts = [], buttons = [], menu }: ReplyDraft): Reply {
  const all = head ? [{ content: head }, ...parts] : parts;
  const files = parts.flatMap(({ file }) => file ?? []);
  const rows = [...groupsOf(BUTTONS_A_ROW, buttons), ...(menu ? [[menu]] : [])].map(row);
  return { components: [...components(all), ...rows], private: true, files };
}

function components(parts: readonly Part[]): APIMessageTopLevelComponent[] {
  const ids = new Set<number>();
  return parts.flatMap(({ content, file, id = 0 }) => {
    const isNew = id > 0 && !ids.has(id);
    ids.add(id);
    return [
      { ...text(content), ...(isNew ? { id } : {}) },
      ...(file ? [{ type: ComponentType.File as const, file: { url: `attachment://${file.name}` } }] : []),
    ];
  });
}

/** @returns the things in order, so many at a time; the last ones may be fewer. */
export function groupsOf<Thing>(most: number, things: readonly Thing[]): Thing[][] {
  const starts = things.map((_, i) => i).filter((i) => i % most === 0);
  return starts.map((start) => things.slice(start, start + most));
}

const row = (components: APIComponentInMessageActionRow[]) => ({ type: ComponentType.ActionRow as const, components });
