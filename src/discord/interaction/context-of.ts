import { ApplicationIntegrationType, type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { Library } from '../../library/library.ts';
import type { ServerSettings } from '../../library/server/server-settings.ts';
import type { Log } from '../../log.ts';
import type { Context } from '../context.ts';
import { languageFor } from '../language/languages.ts';
import type { Cooldown } from './cooldown.ts';
import type { Entrusted } from './entrusted.ts';
import { say } from './say.ts';

/** What lives as long as the bot runs. */
export interface Running {
  readonly library: Library;
  readonly log: Log;
  readonly cooldown: Cooldown;
  readonly entrusted: Entrusted;
  /** Is finished before the bot goes. @param work never rejects. */
  track(work: Promise<unknown>): void;
}

/** Reads from an interaction who asks and where; nothing beyond this folder's edge sees the interaction itself. */
export async function contextOf(interaction: BaseInteraction, bot: Running): Promise<Context> {
  const { library, cooldown, entrusted, log, track } = bot;
  const server = serverOf(interaction);
  const settings = server === null ? null : await library.settings.of(server);
  return {
    server,
    settings,
    member: interaction.user.id,
    moderator: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) || entrusted.holds(interaction),
    language: languageFor(settings?.language ?? interaction.locale),
    membersLanguage: languageFor(interaction.locale),
    library,
    shelf: () => library.shelf(server),
    askable: () => library.shelf(server, 'askable'),
    isPrivate: isPrivate(interaction, settings),
    lastAnswer: () => cooldown.lastAnswer(interaction.user.id, server),
    aside: (name, work) => track(work().catch((error: unknown) => log.error(`${name} failed`, error))),
    say: async (channel, reply) => {
      const isSaid = await say(interaction.client.rest, channel, reply);
      if (!isSaid) log.warn(`may not write in the channel ${channel}`);
      return isSaid;
    },
  };
}

/** What a press shows is for whoever pressed; who asks may say otherwise than their server does, by the option `share`. */
function isPrivate(interaction: BaseInteraction, settings: ServerSettings | null): boolean {
  const share = interaction.isChatInputCommand() ? interaction.options.getBoolean('share') : null;
  return interaction.isMessageComponent() || !(share ?? settings?.answers === 'public');
}

/** A server counts only where the bot itself is installed, not where a member brought it along. */
function serverOf({ guildId, authorizingIntegrationOwners }: BaseInteraction): string | null {
  const installedIn = authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall];
  return guildId !== null && installedIn === guildId ? guildId : null;
}
