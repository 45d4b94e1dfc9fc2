import { ChannelType } from 'discord.js';

/** The servers, people and channels of the double. */
export const APPLICATION = '200000000000000001';
export const SERVER = '300000000000000001';
export const OTHER_SERVER = '300000000000000002';
export const GUILDS = [SERVER, OTHER_SERVER];
export const CHANNEL = '400000000000000001';
export const BOT = { id: APPLICATION, username: 'verbatim', discriminator: '0001', avatar: null, bot: true };

const EPOCH = 1_420_070_400_000;
let last = BigInt(Date.now() - EPOCH) << 22n;

/** @returns an id no one else has, which tells when it was given, as Discord's do. @param age of what it names, in ms. */
export function snowflake(age = 0): string {
  last += 1n;
  return String(last - (BigInt(age) << 22n));
}

export function user(id: string) {
  return { id, username: `member-${id}`, discriminator: '0', global_name: null, avatar: null };
}

export function guild(id: string) {
  return {
    id,
    name: 'A server',
    icon: null,
    owner_id: snowflake(),
    roles: [{ id, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false, managed: false }],
    emojis: [],
    stickers: [],
    features: [],
    channels: [{ id: CHANNEL, guild_id: id, type: ChannelType.GuildText, name: 'general', permission_overwrites: [] }],
    threads: [],
    members: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    member_count: 1,
    premium_tier: 0,
    preferred_locale: 'en-US',
    unavailable: false,
  };
}
