import { type APIFileComponent, type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Passage } from '../../answer/passage.ts';
import { bookmarkOf } from '../bookmark.ts';
import { readCustomId } from '../custom-id.ts';
import type { Language } from '../language/english.ts';
import { text } from './parts/components.ts';
import type { Reply, ReplyFile } from './reply.ts';

/** An answer for the whole channel from the start, which nobody needs to post any more. */
export function publicReply(reply: Reply): Reply {
  return { ...reply, components: reply.components.flatMap(withoutPost), private: false };
}

/**
 * A private reply once more, for the whole channel: it names who posted it and no longer offers to post it.
 *
 * @param components of the message that was pressed.
 * @param passages what it quotes, as the shelf has it now.
 * @param member id of whoever posts it; shown as a mention, which pings nobody (`message-of.ts` sees to that).
 */
export function postedReply(
  components: readonly APIMessageTopLevelComponent[],
  passages: readonly Passage[],
  member: string,
  language: Language,
): Reply {
  const files: ReplyFile[] = [];
  const again = components.flatMap((component, i) => {
    if (component.type !== ComponentType.File) return withoutPost(component);
    const file = fileAgain(component, components[i - 1], passages);
    if (file) files.push(file);
    return file ? [{ type: ComponentType.File as const, file: { url: `attachment://${file.name}` } }] : [];
  });
  const firstRow = again.findIndex(({ type }) => type === ComponentType.ActionRow);
  const line = text(`-# ${language.ask.postedBy(`<@${member}>`)}`);
  return { components: again.toSpliced(firstRow < 0 ? again.length : firstRow, 0, line), private: false, files };
}

/** A message that Discord hands back names its files, but does not bring them: the passage's is made anew. */
function fileAgain(
  { file, name = file.url.replace(/^.*\/|\?.*$/g, '') }: APIFileComponent,
  above: APIMessageTopLevelComponent | undefined,
  passages: readonly Passage[],
): ReplyFile | null {
  const passage = passages.find((one) => bookmarkOf(one).sentence === above?.id);
  return passage ? { name, data: passage.sentence } : null;
}

function withoutPost(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent[] {
  if (component.type !== ComponentType.ActionRow) return [component];
  const components = component.components.filter(
    (part) => !('custom_id' in part) || readCustomId(part.custom_id).action !== 'post',
  );
  return components.length ? [{ ...component, components }] : [];
}
