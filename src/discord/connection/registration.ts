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
  const options = first.group
    ? commands.map((command) => ({
        type: ApplicationCommandOptionType.Subcommand as const,
        ...nameAndDescription(command.texts),
        options: optionBodies(command),
      }))
    : optionBodies(first);
  const said = nameAndDescription(first.group ?? first.texts);
  return { type: ApplicationCommandType.ChatInput, ...said, ...places, options } as Body;
}

function messageBody({ texts }: MessageCommand): Body {
  return { type: ApplicationCommandType.Message, ...inEach('name', (language) => texts(language).name), ...EVERYWHERE };
}

/** Required options first, as Discord demands. */
function optionBodies({ options, texts }: Command) {
  const entries = Object.entries(options).sort(([, a], [, b]) => Number(b.required ?? 0) - Number(a.required ?? 0));
  return entries.map(([name, spec]) => {
    const said = nameAndDescription((language) => texts(language).options?.[name] ?? { name, description: name });
    return { ...said, ...optionBody(spec), name };
  });
}

function optionBody({ kind, required, longest, suggest, choices, label = (_, choice) => choice }: OptionSpec) {
  const choiceBody = (value: string) => ({ ...inEach('name', (language) => label(language, value)), value });
  return {
    type: OPTION_TYPES[kind],
    ...(kind === 'channel' ? { channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement] } : {}),
    ...(required ? { required } : {}),
    ...(longest ? { max_length: longest } : {}),
    ...(suggest ? { autocomplete: true } : {}),
    ...(choices ? { choices: choices.map(choiceBody) } : {}),
  };
}

function nameAndDescription(texts: (language: Language) => Texts) {
  return {
    ...inEach('name', (language) => texts(language).name),
    ...inEach('description', (language) => texts(language).description),
  };
}

/** @returns a text in English under this key, and beside it in each of Discord's locales in which we speak another language. */
function inEach<Key extends 'name' | 'description'>(key: Key, text: (language: Language) => string) {
  const localised = Object.fromEntries(LOCALES.map((locale) => [locale, text(languageFor(locale))]));
  return { [key]: text(english), [`${key}_localizations`]: localised } as Record<Key, string> &
    Record<`${Key}_localizations`, LocalizationMap>;
}
