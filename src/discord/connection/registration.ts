import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, MessageCommand, OptionSpec, Texts } from '../command.ts';
import { english } from '../language/english.ts';
import type { Language } from '../language/language.ts';
import { languageFor } from '../language/languages.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;

const OPTION_TYPES = {
  text: ApplicationCommandOptionType.String,
  flag: ApplicationCommandOptionType.Boolean,
  file: ApplicationCommandOptionType.Attachment,
  channel: ApplicationCommandOptionType.Channel,
} as const;

/** Discord's locales in which members see something else than English. */
const LOCALES = Object.values(Locale).filter((locale) => languageFor(locale).name !== english.name);

/** Everywhere: servers, direct messages with the bot, and others' channels for members who installed it themselves. */
const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

const FOR_MODERATORS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: Number(PermissionFlagsBits.ManageGuild),
};

/** @returns what Discord is to know of the commands; subcommands of one group become one command. */
export function registration(commands: readonly Command[], messageCommands: readonly MessageCommand[]): Body[] {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const { name } = (command.group ?? command.texts)(english);
    groups.set(name, [...(groups.get(name) ?? []), command]);
  }
  return [...[...groups.values()].map(commandBody), ...messageCommands.map(messageBody)];
}

function commandBody(commands: readonly Command[]): Body {
  const [first] = commands;
  if (!first) throw new RangeError('A group holds at least one command.');
  const places = first.audience === 'moderators' ? FOR_MODERATORS : EVERYWHERE;
  const { group } = first;
  const options = group
    ? commands.map((command) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        ...localised((language) => command.texts(language)),
        options: optionBodies(command),
      }))
    : optionBodies(first);
  return { type: ApplicationCommandType.ChatInput, ...localised(group ?? first.texts), ...places, options } as Body;
}

function messageBody({ texts }: MessageCommand): Body {
  const { name, name_localizations } = localised((language) => ({ ...texts(language), description: '' }));
  return { type: ApplicationCommandType.Message, name, name_localizations, ...EVERYWHERE };
}

/** Required options first, as Discord demands. */
function optionBodies({ options, texts }: Command) {
  const entries = Object.entries(options).sort(([, a], [, b]) => Number(b.required ?? 0) - Number(a.required ?? 0));
  return entries.map(([name, spec]) => {
    const said = localised((language) => texts(language).options?.[name] ?? { name, description: name });
    return { ...said, ...optionBody(spec), name };
  });
}

function optionBody({ kind, required, longest, suggest, choices, label }: OptionSpec) {
  return {
    type: OPTION_TYPES[kind],
    ...(kind === 'channel' ? { channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement] } : {}),
    ...(required ? { required } : {}),
    ...(longest ? { max_length: longest } : {}),
    ...(suggest ? { autocomplete: true } : {}),
    ...(choices ? { choices: choices.map((value) => choiceBody(value, label)) } : {}),
  };
}

function choiceBody(value: string, label: OptionSpec['label'] = (_, choice) => choice) {
  const { name, name_localizations } = localised((language) => ({ name: label(language, value), description: '' }));
  return { name, name_localizations, value };
}

/** Name and description in English, and in each of Discord's locales that we speak. */
function localised(texts: (language: Language) => Texts) {
  const inEach = (key: keyof Texts): LocalizationMap =>
    Object.fromEntries(LOCALES.map((locale) => [locale, texts(languageFor(locale))[key]]));
  const { name, description } = texts(english);
  return {
    name,
    name_localizations: inEach('name'),
    description,
    description_localizations: inEach('description'),
  };
}
