import { type Who, who } from '../../answer/who.ts';
import { defineCommand, type Press, SHARE } from '../command.ts';
import type { Context } from '../context.ts';
import { readCustomId, readPage } from '../custom-id.ts';
import type { Language } from '../language/english.ts';
import { nobodyReply, severalReply } from '../reply/choose-person.ts';
import { publicReply } from '../reply/post.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { emptyShelfReply } from '../reply/trouble.ts';
import { cardReply } from '../reply/who-card.ts';
import { readWhoRest } from '../reply/who-id.ts';
import { notAPersonReply, whoSectionReply } from '../reply/who-section.ts';
import { hasWords } from './has-words.ts';
import * as suggest from './suggest.ts';

export const whoCommand = defineCommand({
  counts: true,
  options: { name: { kind: 'text', required: true, longest: 100, suggest: suggest.people }, share: SHARE },
  run: (context, { name }) => answerWho(context, name),
});

/** A page of what a person's card only sums up. */
export const whoPress: Press = {
  run: (context, { rest }) => showPressed(context, rest),
};

/** One of several people a name fits: what is chosen is what a button for them would carry. */
export const personPress: Press = {
  run: (context, { values: [chosen = ''] }) => showPressed(context, readCustomId(chosen).rest),
};

/** A page of what is said of something that is nobody. */
export const thingPress: Press = {
  run: (context, { rest }) => {
    const { page, of } = readPage(rest);
    return answerWho(context, of, page);
  },
};

async function answerWho(context: Context, name: string, page = 1): Promise<Reply> {
  const { language } = context;
  const shelf = await context.shelf();
  if (!shelf.articles.length) return emptyShelfReply(language);
  if (!hasWords(name)) return textReply(language.errors.noName);
  const found = who(shelf, name);
  const reply = showWho(found, name, language, page);
  // What asks back is for whoever asked.
  const isAnswer = found.kind === 'person' || found.kind === 'thing';
  return isAnswer && !context.isPrivate ? publicReply(reply) : reply;
}

async function showPressed(context: Context, rest: string): Promise<Reply> {
  const wanted = readWhoRest(rest);
  if (!wanted) return textReply(context.language.errors.outdated);
  const { section, page, name, isFrom } = wanted;
  const found = who(await context.shelf(), name, isFrom);
  return section === 'card' || found.kind !== 'person'
    ? showWho(found, name, context.language)
    : whoSectionReply(found.card, section, page, context.language);
}

/**
 * One person, a choice between several, what is said of something that is nobody, or the nearest names.
 *
 * @param name as it was asked for.
 * @param page from 1, of what is said of something.
 */
function showWho(found: Who, name: string, language: Language, page = 1): Reply {
  if (found.kind === 'several') return severalReply(name, found.candidates, language);
  if (found.kind === 'nobody') return nobodyReply(name, found.nearest, language);
  if (found.kind === 'thing') return notAPersonReply(found.name, found.mentions, page, language);
  return cardReply(found.card, found.similar, language, found.misspelt ? name : null);
}
