import type { Card } from '../../answer/who.ts';
import { formatList } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { heading } from './answer-head.ts';
import { citedList, LONGEST_INLINE } from './cited-list.ts';
import { button, rows } from './components.ts';
import { type Block, composeReply, fitting } from './compose-reply.ts';
import { inline } from './inline.ts';
import { mentionPlaces } from './mention-places.ts';
import { nameList } from './name-list.ts';
import { quoteBlock } from './quote-block.ts';
import type { Reply } from './reply.ts';
import { type Section, whoId } from './who-id.ts';

/** Shown of each kind on the card; the rest is a button away. */
const SHOWN = { spellings: 6, roles: 3, statements: 1, companions: 5, similar: 5 } as const;

/** The shortest useful form of what the sources say of a person; everything else behind buttons. */
export function cardReply(card: Card, similar: readonly string[], language: Language, isPrivate = true): Reply {
  const head = cardHead(card, language);
  const blocks = [
    ...rolesBlock(card, language),
    ...statementBlocks(card, language),
    factsBlock(card, similar, language),
  ];
  const shown = blocks.slice(0, fitting(blocks, head.length));
  return composeReply({ head, blocks: shown, rows: rows(cardButtons(card, language)), private: isPrivate });
}

function cardHead({ name, aliases }: Card, language: Language): string {
  const line = aliases.length ? `\n-# ${language.who.spellings(nameList(aliases, SHOWN.spellings, language))}` : '';
  return `${heading(inline(name, 100))}${line}`;
}

function rolesBlock({ roles }: Card, language: Language): Block[] {
  const short = roles.filter(({ text }) => text.length <= LONGEST_INLINE).slice(0, SHOWN.roles);
  return short.length ? [{ content: `**${language.who.roles}**\n${citedList(short, language)}` }] : [];
}

function statementBlocks({ statements }: Card, language: Language): Block[] {
  const shown = statements.slice(0, SHOWN.statements).map((statement) => quoteBlock(statement, [], language));
  return shown.map(({ content, ...rest }) => ({ content: `**${language.who.statements}**\n${content}`, ...rest }));
}

function factsBlock(card: Card, similar: readonly string[], language: Language): Block {
  const { who } = language;
  const companions = card.with
    .slice(0, SHOWN.companions)
    .map(({ name, count }) => `${inline(name, 60)} (${who.times(count)})`);
  const lines = [`**${who.mentions(card.mentions.length)}**`, mentionPlaces(card.mentions, language)];
  if (companions.length) lines.push(`**${who.companions}**`, formatList(language, companions));
  if (similar.length) lines.push(`-# ${who.similar} ${nameList(similar, SHOWN.similar, language)}`);
  return { content: lines.filter(Boolean).join('\n') };
}

/** A button for each kind of which the card does not show all. */
function cardButtons({ name, roles, statements, mentions, with: companions }: Card, { buttons }: Language) {
  const open = (section: Section, n: number, shown: number, label: (n: number) => string) =>
    n > shown ? button(whoId(section, 1, name), label(n)) : [];
  return [
    ...open('roles', roles.length, SHOWN.roles, buttons.roles),
    ...open('statements', statements.length, SHOWN.statements, buttons.statements),
    ...open('mentions', mentions.length, 0, buttons.mentions),
    ...open('companions', companions.length, SHOWN.companions, buttons.companions),
  ];
}
