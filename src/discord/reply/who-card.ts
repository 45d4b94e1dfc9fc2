import type { Card } from '../../answer/card.ts';
import { bookmarksOf } from '../bookmark.ts';
import type { Language } from '../language/english.ts';
import { formatList } from '../language/format.ts';
import { citedList, isInline, mentionPlaces } from './markdown/cited-list.ts';
import { heading, inline } from './markdown/inline.ts';
import { nameList } from './markdown/name-list.ts';
import { button } from './parts/components.ts';
import { composeReply, fitting, type Part } from './parts/compose-reply.ts';
import { quotePart } from './parts/quote-part.ts';
import type { Reply } from './reply.ts';
import { type Section, whoRest, whose } from './who-id.ts';

/** Shown of each kind on the card; the rest is a button away. */
const SHOWN = { spellings: 6, roles: 3, companions: 5, similar: 5 } as const;

/** Places that a button can carry. */
const MOST_PLACES = 5;
/** Room for the roles, and for a statement; what is longer is a button away. */
const ROOM = 900;

/**
 * The shortest useful form of what the sources say of a person; everything else behind buttons.
 *
 * @param misspelt what was asked, where nobody is called exactly so; null otherwise.
 */
export function cardReply(
  card: Card,
  similar: readonly string[],
  language: Language,
  misspelt: string | null = null,
): Reply {
  const head = cardHead(card, language, misspelt);
  const roles = rolesPart(card, language);
  const facts = factsPart(card, [...new Set(similar)], language);
  const said = statementPart(card, language);
  const whole = [...roles, ...said, facts];
  const isWhole = fitting(whole, head.length) === whole.length;
  return composeReply({
    head,
    parts: isWhole ? whole : [...roles, facts],
    buttons: [
      ...cardButtons(card, isWhole ? said.length : 0, language),
      ...button('post', bookmarksOf(restsOn(card)), language.buttons.post),
    ],
  });
}

function cardHead({ name, aliases }: Card, language: Language, misspelt: string | null): string {
  const asked = misspelt === null ? '' : `\n${language.who.misspelt(language.quoted(inline(misspelt, 100)))}`;
  const line = aliases.length ? `\n-# ${language.who.spellings(nameList(aliases, SHOWN.spellings, language))}` : '';
  return `${heading(inline(name, 100))}${asked}${line}`;
}

function rolesPart({ roles }: Card, language: Language): Part[] {
  const short = roles.filter(isInline).slice(0, SHOWN.roles);
  const lists = short.map((_, i) => citedList(short.slice(0, short.length - i), language));
  const list = lists.find((one) => one.length <= ROOM);
  return list ? [{ content: `**${language.who.roles}**\n${list}` }] : [];
}

function statementPart({ statements }: Card, language: Language): Part[] {
  const [first] = statements.map((statement) => quotePart(statement, [], language)).filter(isShort);
  return first ? [{ content: `**${language.who.statements}**\n${first.content}` }] : [];
}

function isShort({ content, file }: Part): boolean {
  return !file && content.length <= ROOM;
}

function factsPart(card: Card, similar: readonly string[], language: Language): Part {
  const { who } = language;
  const companions = card.with
    .slice(0, SHOWN.companions)
    .map(({ name, count }) => `${inline(name, 40)} (${who.times(count)})`);
  const lines = [`**${who.mentions(card.mentions.length)}**`, mentionPlaces(card.mentions, language)];
  if (companions.length) lines.push(`**${who.companions}**`, formatList(language, companions));
  if (similar.length) lines.push(`-# ${who.similar} ${nameList(similar, SHOWN.similar, language)}`);
  return { content: lines.filter(Boolean).join('\n') };
}

/** The first sentences that name the person: as long as they stand, the card may be posted. */
function restsOn({ mentions }: Card) {
  return mentions
    .slice(0, MOST_PLACES)
    .map(({ text: sentence, citation }) => ({ sentence, citation, first: 0, at: 0, last: 0 }));
}

/** A button for each kind of which the card does not show all. @param said statements that it shows. */
function cardButtons(card: Card, said: number, { buttons }: Language) {
  const { roles, statements, described, mentions, with: companions } = card;
  const open = (section: Section, n: number, shown: number, label: (n: number) => string) =>
    n > shown ? button('who', whoRest(section, 1, whose(card)), label(n)) : [];
  return [
    ...open('roles', roles.length, roles.every(isInline) ? SHOWN.roles : 0, buttons.roles),
    ...open('statements', statements.length, said, buttons.statements),
    ...open('described', described.length, 0, buttons.described),
    ...open('mentions', mentions.length, 0, buttons.mentions),
    ...open('companions', companions.length, SHOWN.companions, buttons.companions),
  ];
}
