import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { customId } from '../../custom-id.ts';
import type { Language } from '../../language/language.ts';
import { clip, oneLine } from '../markdown/inline.ts';

/** Discord's limits: characters of a message of Components V2, buttons, and characters of a button. */
export const MOST_TEXT = 4000;
const BUTTONS_A_ROW = 5;
const LONGEST_LABEL = 80;

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** How a button looks: the usual next step is `Primary`. */
type Style = ButtonStyle.Primary | ButtonStyle.Secondary;

/** @returns a button for an action and what it needs (see `customId`); none where that is more than a button can carry. */
export function button(
  action: string,
  rest: string,
  label: string,
  style: Style = ButtonStyle.Secondary,
): APIButtonComponent[] {
  const id = customId(action, rest);
  if (id === null) return [];
  return [{ type: ComponentType.Button, custom_id: id, label: clip(oneLine(label), LONGEST_LABEL), style }];
}

/** @returns What's on the shelf, for whoever does not find what they look for. */
export function shelfButton({ buttons }: Language): APIButtonComponent[] {
  return button('shelf', '1', buttons.shelf);
}

/** @returns as few rows as hold the buttons, in order; none for no buttons. */
export function rows(buttons: readonly APIButtonComponent[]): Row[] {
  const rows: Row[] = [];
  for (let i = 0; i < buttons.length; i += BUTTONS_A_ROW) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(i, i + BUTTONS_A_ROW) });
  }
  return rows;
}
