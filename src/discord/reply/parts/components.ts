import { type APIButtonComponent, type APITextDisplayComponent, ButtonStyle, ComponentType } from 'discord.js';
import { customId } from '../../custom-id.ts';
import type { Language } from '../../language/english.ts';
import { clip, labelText } from '../markdown/inline.ts';

/** Discord's limits: characters of a message of Components V2, and of a button. */
export const MOST_TEXT = 4000;
const LONGEST_LABEL = 80;

export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** How a button looks: the usual next step is `Primary`. */
type ButtonLook = ButtonStyle.Primary | ButtonStyle.Secondary;

/** @returns a button for an action and what it needs (see `customId`); none where that is more than a button can carry. */
export function button(
  action: string,
  rest: string,
  label: string,
  style: ButtonLook = ButtonStyle.Secondary,
): APIButtonComponent[] {
  const id = customId(action, rest);
  if (id === null) return [];
  return [{ type: ComponentType.Button, custom_id: id, label: clip(labelText(label), LONGEST_LABEL), style }];
}

/** @returns What's on the shelf, for whoever does not find what they look for. */
export function shelfButton({ buttons }: Language): APIButtonComponent[] {
  return button('shelf', '1', buttons.shelf);
}
