import type { Card, Cited, Described } from '../../answer/card.ts';
import type { Language } from '../language/english.ts';
import { heading, inline } from './markdown/inline.ts';
import { button } from './parts/components.ts';
import type { Part } from './parts/compose-reply.ts';
import { inParts, pagedReply } from './parts/pages.ts';
import { quotePart } from './parts/quote-part.ts';
import type { Reply } from './reply.ts';
import { type Section, whoRest, whose } from './who-id.ts';

/** One page of everything of one kind: all roles, statements, mentions, or people named together with them. */
export function whoSectionReply(
  card: Card,
  section: Exclude<Section, 'card'>,
  page: number,
  language: Language,
): Reply {
  const title = `${heading(inline(card.name, 100))}\n${titleOf(section, card, language)}`;
  return pagedReply(title, partsOf(card, section, language), page, language, {
    turn: (to, label) => button('who', whoRest(section, to, whose(card)), label),
    more: () => button('who', whoRest('card', 1, whose(card)), language.buttons.card),
  });
}

/** What was asked for is an organisation, a place or a work: not a person, but here is what is said of it. */
export function notAPersonReply(name: string, mentions: readonly Cited[], page: number, language: Language): Reply {
  const title = language.who.notAPerson(inline(name, 100));
  const numberOf = (i: number) => (mentions.length > 1 ? i + 1 : null);
  const parts = mentions.map((one, i) => quotePart(one, [name], language, numberOf(i)));
  return pagedReply(title, parts, page, language, { turn: (to, label) => button('thing', `${to}:${name}`, label) });
}

function titleOf(section: Exclude<Section, 'card'>, card: Card, { who }: Language): string {
  return section === 'mentions' ? who.mentions(card.mentions.length) : who[section];
}

function partsOf(card: Card, section: Exclude<Section, 'card'>, language: Language): Part[] {
  if (section === 'companions') return companionParts(card, language);
  const cited: readonly (Cited | Described)[] = card[section];
  const names = section === 'mentions' || section === 'described' ? [card.name, ...card.aliases] : [];
  return cited.map((one, i) => {
    const part = quotePart(one, names, language, i + 1);
    return 'by' in one ? { ...part, content: `${language.who.by(inline(one.by, 100))}\n${part.content}` } : part;
  });
}

function companionParts({ with: companions }: Card, { who }: Language): Part[] {
  return inParts(companions.map(({ name, count }) => `- ${inline(name, 100)}: ${who.times(count)}`));
}
