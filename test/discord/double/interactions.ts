import {
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionType,
  MessageType,
} from 'discord.js';
import { APPLICATION, CHANNEL, SERVER, snowflake, user } from './world.ts';

const MANAGE_SERVER = 1n << 5n;
const SEND_MESSAGES = 1n << 11n;

/** Where an interaction happens, and who starts it. */
export interface Scene {
  /** null: a direct message with the bot. */
  readonly server?: string | null;
  readonly member?: string;
  readonly moderator?: boolean;
  readonly locale?: string;
  /** Only the member has installed the bot, not the server. */
  readonly userInstalled?: boolean;
  /** Default: one that every server of the bot has. */
  readonly channel?: string;
}

type Values = Readonly<Record<string, string | boolean>>;

/** @param path name of the command, and of the subcommand behind a blank. */
export function slash(path: string, options: Values, scene: Scene = {}) {
  return command(InteractionType.ApplicationCommand, path, optionsOf(options), scene);
}

/** @param focused the option that is being typed. */
export function typing(path: string, options: Values, focused: string, scene: Scene = {}) {
  const typed = optionsOf(options).map((option) => (option.name === focused ? { ...option, focused: true } : option));
  return command(InteractionType.ApplicationCommandAutocomplete, path, typed, scene);
}

/** @param said the message's words, or whatever else it holds. */
export function onMessage(name: string, said: string | Partial<APIMessage>, scene: Scene = {}) {
  const message = messageOf(typeof said === 'string' ? { content: said } : said);
  const data = {
    id: snowflake(),
    name,
    type: ApplicationCommandType.Message,
    target_id: message.id,
    resolved: { messages: { [message.id]: message } },
  };
  return { ...frame(scene), type: InteractionType.ApplicationCommand, data };
}

export function press(message: object, customId: string, values: readonly string[] | null, scene: Scene = {}) {
  const component_type = values ? ComponentType.StringSelect : ComponentType.Button;
  const data = { custom_id: customId, component_type, id: 1, ...(values ? { values } : {}) };
  return { ...frame(scene), type: InteractionType.MessageComponent, data, message };
}

/** @param fields by custom_id; a list of values is a menu's. */
export function submit(customId: string, fields: Readonly<Record<string, string | string[]>>, scene: Scene = {}) {
  const components = Object.entries(fields).map(([custom_id, value], id) => ({
    type: ComponentType.Label,
    id: 2 * id + 1,
    component: Array.isArray(value)
      ? { type: ComponentType.StringSelect, id: 2 * id + 2, custom_id, values: value }
      : { type: ComponentType.TextInput, id: 2 * id + 2, custom_id, value },
  }));
  return { ...frame(scene), type: InteractionType.ModalSubmit, data: { custom_id: customId, components } };
}

/** A message as Discord hands it to the bot. */
export function messageOf(parts: Partial<APIMessage>) {
  return {
    id: snowflake(),
    channel_id: CHANNEL,
    type: MessageType.Default,
    author: user(snowflake()),
    content: '',
    timestamp: '2025-02-18T12:00:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: 0,
    components: [],
    ...parts,
  };
}

function command(type: InteractionType, path: string, options: ReturnType<typeof optionsOf>, scene: Scene) {
  const [name, subcommand] = path.split(' ');
  const nested = [{ type: ApplicationCommandOptionType.Subcommand, name: subcommand, options }];
  const data = {
    id: snowflake(),
    name,
    type: ApplicationCommandType.ChatInput,
    options: subcommand ? nested : options,
    resolved: {
      attachments: attachmentsOf(options),
      channels: { [CHANNEL]: { id: CHANNEL, type: ChannelType.GuildText, name: 'general', permissions: '0' } },
    },
  };
  return { ...frame(scene), type, data };
}

function optionsOf(values: Values) {
  return Object.entries(values).map(([name, value]) => ({
    name,
    value,
    type: typeOf(name, value),
  }));
}

/** An option of this kind is the address of a file that someone attached. */
function attachmentsOf(options: readonly { readonly name: string; readonly value: string | boolean }[]) {
  const files = options.filter(({ name }) => name === 'file').map(({ value }) => String(value));
  return Object.fromEntries(
    files.map((url) => [url, { id: url, filename: url.replace(/^.*\//, ''), url, proxy_url: url, size: 1000 }]),
  );
}

function typeOf(name: string, value: string | boolean): ApplicationCommandOptionType {
  if (typeof value === 'boolean') return ApplicationCommandOptionType.Boolean;
  if (name === 'file') return ApplicationCommandOptionType.Attachment;
  return name.endsWith('channel') ? ApplicationCommandOptionType.Channel : ApplicationCommandOptionType.String;
}

function frame(scene: Scene) {
  const {
    server = SERVER,
    member = snowflake(),
    moderator,
    locale = 'en-US',
    userInstalled,
    channel = CHANNEL,
  } = scene;
  const permissions = String(SEND_MESSAGES | (moderator ? MANAGE_SERVER : 0n));
  const joined = { user: user(member), roles: [], joined_at: '2025-01-01T00:00:00Z', permissions, flags: 0 };
  const here = { guild_id: server, guild_locale: 'en-US', member: { ...joined, deaf: false, mute: false } };
  return {
    id: snowflake(),
    application_id: APPLICATION,
    token: `token-${snowflake()}`,
    version: 1,
    locale,
    channel_id: channel,
    channel: { id: channel, type: server ? ChannelType.GuildText : ChannelType.DM, permissions },
    app_permissions: permissions,
    attachment_size_limit: 10_000_000,
    entitlements: [],
    authorizing_integration_owners:
      userInstalled || !server ? { 1: member, ...(server ? {} : { 0: '0' }) } : { 0: server },
    context: server ? 0 : 1,
    ...(server ? here : { user: user(member) }),
  };
}
