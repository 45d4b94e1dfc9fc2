import { type APIMessageComponent, MessageFlags } from 'discord.js';

interface MessageBody {
  readonly flags?: number;
  readonly content?: string;
  readonly components?: readonly APIMessageComponent[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
}

/** @returns what Discord, beyond its written description, would refuse in a message, and what we never want in one. */
export function breaches(body: MessageBody): string[] {
  const all = (body.components ?? []).flatMap(withChildren);
  const text = all.reduce((sum, part) => sum + ('content' in part ? part.content.length : 0), 0);
  const customIds = all.flatMap((part) => ('custom_id' in part ? [part.custom_id] : []));
  const ids = all.flatMap(({ id }) => (id ? [id] : []));
  const rules: [boolean, string][] = [
    [((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0, 'is not Components V2'],
    [body.content === undefined, 'has content beside components'],
    [all.length <= 40, `${all.length} components`],
    [text <= 4000, `${text} characters of text`],
    [new Set(customIds).size === customIds.length, 'custom_ids are not unique'],
    [new Set(ids).size === ids.length, 'ids of components are not unique'],
    [body.allowed_mentions?.parse?.length === 0, 'may ping'],
  ];
  return rules.flatMap(([holds, breach]) => (holds ? [] : [breach]));
}

/** A component and everything in it. */
export function withChildren(component: APIMessageComponent): APIMessageComponent[] {
  const children = 'components' in component ? (component.components as APIMessageComponent[]) : [];
  const accessory = 'accessory' in component ? [component.accessory as APIMessageComponent] : [];
  return [component, ...[...children, ...accessory].flatMap(withChildren)];
}
