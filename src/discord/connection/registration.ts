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
import type { Command, OptionSpec } from '../command.ts';
import { COMMANDS, MESSAGE_COMMANDS } from '../commands.ts';
import type { Language } from '../language/english.ts';
import { english } from '../language/english.ts';
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

/** What a member sees of a command, a subcommand or an option, in some language. */
interface Texts {
  readonly name: string;
  readonly description?: string;
  readonly options?: Readonly<Record<string, Texts>>;
  readonly subcommands?: Readonly<Record<string, Texts>>;
}
type Told = (language: Language) => Texts | undefined;

/** @returns what Discord is to know of the commands; subcommands of one group become one command. */
export function registration(): Body[] {
  const names = new Set(Array.from(COMMANDS.keys(), (path) => path.replace(/ .*/, '')));
  return [...Array.from(names, commandBody), ...Object.keys(MESSAGE_COMMANDS).map(messageBody)];
}

function commandBody(name: string): Body {
  const told = toldOf(name);
  const own = COMMANDS.get(name);
  const parts = [...COMMANDS].filter(([path]) => path.startsWith(`${name} `));
  const places = (own ?? parts[0]?.[1])?.audience === 'moderators' ? FOR_MODERATORS : EVERYWHERE;
  const subcommands = parts.map(([path, command]) => {
    const toldOfIt: Told = (language) => told(language)?.subcommands?.[path.slice(name.length + 1)];
    const options = optionBodies(command, toldOfIt);
    return { type: ApplicationCommandOptionType.Subcommand as const, ...nameAndDescription(toldOfIt), options };
  });
  const options = own ? optionBodies(own, told) : subcommands;
  return { type: ApplicationCommandType.ChatInput, ...nameAndDescription(told), ...places, options } as Body;
}

function messageBody(name: string): Body {
  return { type: ApplicationCommandType.Message, ...inEach('name', toldOf(name)), ...EVERYWHERE };
}

/** Required options first, as Discord demands. */
function optionBodies({ options = {} }: Pick<Command, 'options'>, told: Told) {
  const entries = Object.entries(options).sort(([, a], [, b]) => Number(b.required ?? 0) - Number(a.required ?? 0));
  return entries.map(([name, spec]) => {
    const toldOfIt = spec.texts ?? ((language) => told(language)?.options?.[name]);
    return { ...nameAndDescription(toldOfIt), ...optionBody(spec), name };
  });
}

function optionBody({ kind, required, longest, suggest, choices, label = (_, choice) => choice }: OptionSpec) {
  const choiceBody = (value: string) => ({
    ...inEach('name', (language) => ({ name: label(language, value) })),
    value,
  });
  return {
    type: OPTION_TYPES[kind],
    ...(kind === 'channel' ? { channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement] } : {}),
    ...(required ? { required } : {}),
    ...(longest ? { max_length: longest } : {}),
    ...(suggest ? { autocomplete: true } : {}),
    ...(choices ? { choices: choices.map(choiceBody) } : {}),
  };
}

function toldOf(name: string): Told {
  return ({ commands }) => (commands as Readonly<Record<string, Texts>>)[name];
}

function nameAndDescription(told: Told) {
  return { ...inEach('name', told), ...inEach('description', told) };
}

/** @returns a text in English under this key, and beside it in each of Discord's locales in which we speak another language. */
function inEach<Key extends 'name' | 'description'>(key: Key, told: Told) {
  const textIn = (language: Language) => told(language)?.[key] ?? '';
  const localised = Object.fromEntries(LOCALES.map((locale) => [locale, textIn(languageFor(locale))]));
  return { [key]: textIn(english), [`${key}_localizations`]: localised } as Record<Key, string> &
    Record<`${Key}_localizations`, LocalizationMap>;
}
