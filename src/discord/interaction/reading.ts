import {
  ApplicationIntegrationType,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type Message,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import type { OptionSpecs, Options } from '../command.ts';
import { languageFor } from '../language/languages.ts';
import type { Pressed } from '../press.ts';
import type { Context } from './context.ts';
import type { Parts } from './parts.ts';
import { say } from './send.ts';

/** Reads from an interaction who asks and where; nothing beyond this folder's edge sees the interaction itself. */
export async function contextOf(interaction: BaseInteraction, parts: Parts): Promise<Context> {
  const { library, cooldown, log, track } = parts;
  const server = serverOf(interaction);
  const settings = server === null ? null : await library.settings.of(server);
  return {
    server,
    settings,
    member: interaction.user.id,
    moderator: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false,
    language: languageFor(settings?.language ?? interaction.locale),
    membersLanguage: languageFor(interaction.locale),
    library,
    shelf: () => library.shelf(server),
    askable: () => library.askable(server),
    isPrivate: (share) => (share === undefined ? settings?.answers !== 'public' : !share),
    lastAnswer: () => cooldown.lastAnswer(interaction.user.id, server),
    aside: (name, work) => track(work().catch((error: unknown) => log.error(`${name} failed`, error))),
    say: async (channel, reply) => {
      const isSaid = await say(interaction.client.rest, channel, reply);
      if (!isSaid) log.warn(`may not write in the channel ${channel}`);
      return isSaid;
    },
  };
}

/** A server counts only where the bot itself is installed, not where a member brought it along. */
function serverOf({ guildId, authorizingIntegrationOwners }: BaseInteraction): string | null {
  const installedIn = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  return guildId !== null && installedIn === guildId ? guildId : null;
}

/** Reads a command's options as its definition says. */
export function readOptions(specs: OptionSpecs, { options }: ChatInputCommandInteraction): Options<OptionSpecs> {
  const read = {
    text: (name: string) => options.getString(name) ?? undefined,
    flag: (name: string) => options.getBoolean(name) ?? undefined,
    file: (name: string) => options.getAttachment(name) ?? undefined,
    channel: (name: string) => options.getChannel(name)?.id,
  };
  const entries = Object.entries(specs).map(([name, { kind }]) => [name, read[kind](name)]);
  return Object.fromEntries(entries) as Options<OptionSpecs>;
}

/** @returns all that a message says, a line each: its own words, embeds and components, and those of what it forwards. */
export function readMessage(message: Message): string {
  return [message, ...message.messageSnapshots.values()]
    .flatMap(({ content, embeds, components }) => [
      content,
      ...embeds.map(({ description }) => description ?? ''),
      ...components.flatMap(textsIn),
    ])
    .filter(Boolean)
    .join('\n');
}

/** The texts of a component and of those within it. */
function textsIn(component: object): string[] {
  if ('content' in component) return [String(component.content)];
  return 'components' in component ? (component.components as object[]).flatMap(textsIn) : [];
}

/** @returns what was written, or the first of what was chosen, by the field's custom_id. */
export function readFields({ fields }: ModalSubmitInteraction): Record<string, string> {
  const entries = [...fields.fields.values()].map((field) => {
    const value = 'value' in field ? field.value : 'values' in field ? field.values[0] : undefined;
    return [field.customId, typeof value === 'string' ? value : ''];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

/** @param rest of the custom_id. */
export function readPressed(interaction: MessageComponentInteraction, rest: string): Pressed {
  const components = interaction.message.components.map((component) => component.toJSON());
  return { rest, values: 'values' in interaction ? (interaction.values as string[]) : [], components };
}
