import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Passage } from '../../answer/passage.ts';
import type { Context } from '../interaction/context.ts';
import { type Place, readPlaces } from '../place.ts';
import type { Pressed } from '../press.ts';
import { changedReply } from '../reply/changed.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { findPlace } from './find-place.ts';

type FoundPassages = { readonly passages: readonly [Passage, ...Passage[]] } | { readonly reply: Reply };

/**
 * Finds the passages a button was made for, or what to say instead: that the button says nothing we know, or that a
 * passage has changed since, with both wordings.
 */
export async function findPressed(
  { shelf, language }: Context,
  places: string,
  { components }: Pressed,
): Promise<FoundPassages> {
  const now = await shelf();
  const passages: Passage[] = [];
  for (const place of readPlaces(places)) {
    const former = formerBlock(components, place);
    const found = findPlace(now, place, former);
    if (found.kind === 'changed') return { reply: changedReply(former, found.nearest, language) };
    passages.push(found.passage);
  }
  const [first, ...others] = passages;
  return first ? { passages: [first, ...others] } : { reply: textReply(language.errors.outdated) };
}

/** A quotation's text has its sentence's fingerprint for an id, so the message itself still tells how it read. */
function formerBlock(components: readonly APIMessageTopLevelComponent[], { sentence }: Place): string | null {
  const block = components.find(({ id }) => id === sentence);
  return block?.type === ComponentType.TextDisplay ? block.content : null;
}
