import { type APIButtonComponent, ComponentType } from 'discord.js';
import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { button, type Row, rows } from './components.ts';
import { composeReply } from './compose-reply.ts';
import { clip, inline, oneLine } from './inline.ts';
import type { Reply } from './reply.ts';
import { whoId } from './who-id.ts';

/** So many people are offered as buttons, more as a menu: buttons take one press, but also room. */
const MOST_BUTTONS = 5;
/** Discord's limits for a menu. */
const MOST_OPTIONS = 25;
const LONGEST_OPTION = 100;

/** Several people fit what was asked: a choice, never a guess. */
export function severalReply(asked: string, candidates: readonly string[], language: Language): Reply {
  const { who } = language;
  return composeReply({ head: who.several(language.quoted(inline(asked, 100))), rows: choice(candidates, language) });
}

/** Nobody is called so; the nearest names are offered. */
export function nobodyReply(asked: string, nearest: readonly string[], language: Language): Reply {
  const { who, buttons } = language;
  const lines = [who.nobody(language.quoted(inline(asked, 100))), ...(nearest.length ? [who.didYouMean] : [])];
  const offered = nearest.length ? choice(nearest, language) : rows(button(customId('shelf', '1'), buttons.shelf));
  return composeReply({ head: lines.join('\n'), rows: offered });
}

function choice(people: readonly string[], language: Language): Row[] {
  const names = [...new Set(people)];
  if (names.length <= MOST_BUTTONS) return rows(names.flatMap(personButton));
  const options = names
    .filter((name) => name.length <= LONGEST_OPTION)
    .slice(0, MOST_OPTIONS)
    .map((name) => ({ label: oneLine(name), value: name }));
  const placeholder = clip(language.who.choose, 150);
  return [
    {
      type: ComponentType.ActionRow,
      components: [{ type: ComponentType.StringSelect, custom_id: 'person', placeholder, options }],
    },
  ];
}

function personButton(name: string): APIButtonComponent[] {
  return button(whoId('card', 1, name), name);
}
