import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { readCustomId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { text } from './components.ts';
import type { Reply } from './reply.ts';

/**
 * Makes a private reply one for the whole channel: it names who posted it and no longer offers to post it.
 *
 * @param member id of whoever posts it; shown as a mention, which pings nobody (`send.ts` sees to that).
 */
export function posted(reply: Reply, member: string, language: Language): Reply {
  const components = reply.components.flatMap(withoutPost);
  const firstRow = components.findIndex(({ type }) => type === ComponentType.ActionRow);
  const line = text(`-# ${language.ask.postedBy(`<@${member}>`)}`);
  return {
    ...reply,
    components: components.toSpliced(firstRow < 0 ? components.length : firstRow, 0, line),
    private: false,
  };
}

function withoutPost(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent[] {
  // A message that Discord hands back still names its files, but no longer brings them.
  if (component.type === ComponentType.File && !component.file.url.startsWith('attachment:')) return [];
  if (component.type !== ComponentType.ActionRow) return [component];
  const components = component.components.filter(
    (part) => !('custom_id' in part) || readCustomId(part.custom_id).action !== 'post',
  );
  return components.length ? [{ ...component, components }] : [];
}
