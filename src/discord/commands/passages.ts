import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Passage } from '../../answer/passage.ts';
import { type Bookmark, readBookmarks } from '../bookmark.ts';
import type { Press, Pressed } from '../command.ts';
import type { Context } from '../context.ts';
import { closestReply, moreReply } from '../reply/answer.ts';
import { copyReply } from '../reply/copy.ts';
import { changedReply, contextReply } from '../reply/passages.ts';
import { postedReply } from '../reply/post.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { findBookmark } from './find-bookmark.ts';

export const contextPress = onPassages(([first], { language }) => contextReply(first, language));

export const closestPress = onPassages(([first], { language }) => closestReply(first, language));

export const copyPress = onPassages((passages, { language }) => copyReply(passages, language));

/** Before the places stands how many passages were shown. */
export const morePress = onPassages(
  (passages, { language }, { rest }) => moreReply(passages, Number.parseInt(rest, 10) || 0, language),
  (rest) => rest.replace(/^\d*:/, ''),
);

/** Says the pressed reply again for the whole channel, as long as its words still stand on the shelf. */
export const postPress: Press = {
  ...onPassages((passages, { member, language }, { components }) =>
    postedReply(components, passages, member, language),
  ),
  counts: true,
  isPublic: true,
};

type Passages = readonly [Passage, ...Passage[]];
type Show = (passages: Passages, context: Context, pressed: Pressed) => Reply;

/** A press on a button that carries the places of passages: shows them, or says that they have changed since. */
function onPassages(show: Show, placesIn = (rest: string) => rest): Press {
  return {
    run: async (context, pressed) => {
      const found = await findAll(readBookmarks(placesIn(pressed.rest)), context, pressed);
      return 'components' in found ? found : show(found, context, pressed);
    },
  };
}

/** Finds passages again, or says that one has changed since, with both wordings, or that there are no places at all. */
async function findAll(places: readonly Bookmark[], { shelf, language }: Context, pressed: Pressed) {
  const now = await shelf();
  const passages: Passage[] = [];
  for (const place of places) {
    const former = formerBlock(pressed.components, place);
    const found = findBookmark(now, place, former);
    if (found.kind === 'changed') return changedReply(former, found.nearest, language);
    passages.push(found.passage);
  }
  const [first, ...others] = passages;
  return first ? ([first, ...others] as const) : textReply(language.errors.outdated);
}

/** A quotation's text has its sentence's fingerprint for an id, so the message itself still tells how it read. */
function formerBlock(components: readonly APIMessageTopLevelComponent[], { sentence }: Bookmark): string | null {
  const block = components.find(({ id }) => id === sentence);
  return block?.type === ComponentType.TextDisplay ? block.content : null;
}
