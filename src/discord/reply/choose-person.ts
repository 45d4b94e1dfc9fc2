import { ComponentType } from 'discord.js';
import type { PersonMeant } from '../../answer/who.ts';
import { customId } from '../custom-id.ts';
import type { Language } from '../language/english.ts';
import { clip, inline, labelText } from './markdown/inline.ts';
import { button, shelfButton } from './parts/components.ts';
import { composeReply, type ReplyDraft } from './parts/compose-reply.ts';
import type { Reply } from './reply.ts';
import { whoRest } from './who-id.ts';

/** So many people are offered as buttons, more as a menu: buttons take one press, but also room. */
const MOST_BUTTONS = 5;
/** Discord's limits for a menu. */
const MOST_OPTIONS = 25;
const LONGEST_TEXT = 100;

/** Several people fit what was asked: a choice, never a guess. */
export function severalReply(asked: string, candidates: readonly PersonMeant[], language: Language): Reply {
  const { who } = language;
  return composeReply({ head: who.several(language.quoted(inline(asked, 100))), ...choice(candidates, language) });
}

/** Nobody is called so; the nearest names are offered. */
export function nobodyReply(asked: string, nearest: readonly PersonMeant[], language: Language): Reply {
  const { who } = language;
  const lines = [who.nobody(language.quoted(inline(asked, 100))), ...(nearest.length ? [who.didYouMean] : [])];
  const offered = nearest.length ? choice(nearest, language) : { buttons: shelfButton(language) };
  return composeReply({ head: lines.join('\n'), ...offered });
}

function choice(people: readonly PersonMeant[], language: Language): Pick<ReplyDraft, 'buttons' | 'menu'> {
  if (people.length <= MOST_BUTTONS) {
    return { buttons: people.flatMap((one) => button('who', cardOf(one), labelOf(one, people))) };
  }
  const options = people
    .flatMap((one) => {
      const value = customId('who', cardOf(one));
      return value === null ? [] : [{ label: clip(labelText(one.name), LONGEST_TEXT), value, description: about(one) }];
    })
    .slice(0, MOST_OPTIONS);
  const placeholder = clip(language.who.choose, 150);
  return { menu: { type: ComponentType.StringSelect, custom_id: 'person', placeholder, options } };
}

function cardOf({ name, source }: PersonMeant): string {
  return whoRest('card', 1, { name, file: source.file });
}

/** Where two have the very same name, their buttons say more of them. */
function labelOf(one: PersonMeant, people: readonly PersonMeant[]): string {
  const namesakes = people.filter(({ name }) => name === one.name);
  return namesakes.length > 1 ? `${one.name} · ${about(one)}` : one.name;
}

/** What tells somebody from others: what the sources call them, else where they are named. */
function about({ role, source }: PersonMeant): string {
  return clip(labelText(role ?? source.title), LONGEST_TEXT);
}
