import type { Passage } from '../answer/passage.ts';
import { type Named, who } from '../answer/who.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Context } from './context.ts';
import { findPlace } from './find-place.ts';
import { placeOf } from './place.ts';
import { nobodyReply, severalReply } from './reply/choose-person.ts';
import { notAPersonReply } from './reply/not-a-person.ts';
import { type Reply, textReply } from './reply/reply.ts';
import { emptyShelfReply } from './reply/trouble.ts';
import { cardReply } from './reply/who-card.ts';

/** Sentences shown of what is not a person. */
const SHOWN = 3;

/** Who someone is, a choice between several, or the nearest names. */
export async function answerWho(context: Context, name: string, isPrivate: boolean): Promise<Reply> {
  const { language } = context;
  const shelf = await context.shelf();
  if (!shelf.articles.length) return emptyShelfReply(language);
  if (!name.trim()) return textReply(language.errors.empty);
  const found = who(shelf, name);
  if (found.kind === 'several') return severalReply(name, found.candidates, language);
  if (found.kind === 'nobody') return nobodyReply(name, found.nearest, language);
  if (found.kind === 'thing') {
    const passages = found.mentions.slice(0, SHOWN).flatMap((mention) => passageOf(shelf, mention));
    return notAPersonReply(found.name, passages, language, isPrivate);
  }
  return cardReply(found.card, found.similar, language, isPrivate);
}

function passageOf(shelf: Shelf, { sentence, citation }: Named): Passage[] {
  const found = findPlace(shelf, placeOf({ sentence, citation, first: 0, at: 0, last: 0 }), null);
  return found.kind === 'same' ? [found.passage] : [];
}
