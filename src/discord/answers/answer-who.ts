import { type Who, who } from '../../answer/who.ts';
import type { Context } from '../interaction/context.ts';
import type { Language } from '../language/language.ts';
import { nobodyReply, severalReply } from '../reply/choose-person.ts';
import { notAPersonReply } from '../reply/not-a-person.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { emptyShelfReply } from '../reply/trouble.ts';
import { cardReply } from '../reply/who-card.ts';

/** Who someone is, as a member asks for a name. */
export async function answerWho(context: Context, name: string, isPrivate: boolean, page = 1): Promise<Reply> {
  const { language } = context;
  const shelf = await context.shelf();
  if (!shelf.articles.length) return emptyShelfReply(language);
  if (!name.trim()) return textReply(language.errors.noName);
  return showWho(who(shelf, name), name, language, isPrivate, page);
}

/**
 * One person, a choice between several, what is said of something that is nobody, or the nearest names.
 *
 * @param name as it was asked for.
 * @param page from 1, of what is said of something.
 */
export function showWho(found: Who, name: string, language: Language, isPrivate = true, page = 1): Reply {
  if (found.kind === 'several') return severalReply(name, found.candidates, language);
  if (found.kind === 'nobody') return nobodyReply(name, found.nearest, language);
  if (found.kind === 'thing') return notAPersonReply(found.name, found.mentions, page, language, isPrivate);
  return cardReply(found.card, found.similar, language, isPrivate, found.misspelt ? name : null);
}
