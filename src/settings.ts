import { isWebAddress } from './article/web-address.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Everything the environment decides. Read once, in main. */
export interface Settings {
  /** null: no Discord, the terminal instead. */
  readonly discordToken: string | null;
  /** Base of Discord's REST API; null: Discord's own. */
  readonly discordApiUrl: string | null;
  /** The operator's articles. */
  readonly sourcesDir: string;
  /** Whether they are read anew by themselves when their files change. */
  readonly watchSources: boolean;
  /** What the bot itself keeps. */
  readonly dataDir: string;
  /** `host` or `host:port` from which attachments may be fetched. */
  readonly discordCdnHosts: readonly string[];
  /** `host` or `host:port` that may be fetched although their address is private. */
  readonly fetchAllow: readonly string[];
  readonly logLevel: LogLevel;
}

/** Settings, or every problem with them at once, each a sentence that names the setting and what would be right. */
export type SettingsReading = { readonly settings: Settings } | { readonly problems: readonly string[] };

const CDN_HOSTS = 'cdn.discordapp.com,media.discordapp.net';

/** @param env `process.env`, after `.env` was read into it. Empty values count as not set. */
export function readSettings(env: NodeJS.ProcessEnv): SettingsReading {
  const problems: string[] = [];
  const check = <T>(name: string, value: T, right: boolean, hint: string): T => {
    if (!right) problems.push(`${name} is "${String(value)}": ${hint}`);
    return value;
  };
  const read = (name: string) => env[name]?.trim() || null;
  const hosts = (name: string, fallback = '') => {
    const list = (read(name) ?? fallback).split(',').map((host) => host.trim().toLowerCase());
    return list
      .filter(Boolean)
      .map((host) => check(name, host, isHost(host), 'write host or host:port, with commas between.'));
  };
  const token = read('DISCORD_TOKEN');
  if (token && /\s/.test(token)) problems.push('DISCORD_TOKEN holds a space: copy the bare token, without "Bot".');
  const url = read('DISCORD_API_URL')?.replace(/\/+$/, '') ?? null;
  const level = (read('LOG_LEVEL') ?? 'info') as LogLevel;
  const watch = read('WATCH_SOURCES') ?? 'on';
  const settings: Settings = {
    discordToken: token,
    discordApiUrl: check(
      'DISCORD_API_URL',
      url,
      !url || isWebAddress(url),
      'write a URL such as http://127.0.0.1:8080/api.',
    ),
    sourcesDir: read('SOURCES_DIR') ?? 'seeds',
    watchSources: check('WATCH_SOURCES', watch, watch === 'on' || watch === 'off', 'write on or off.') === 'on',
    dataDir: read('DATA_DIR') ?? 'data',
    discordCdnHosts: hosts('DISCORD_CDN_HOSTS', CDN_HOSTS),
    fetchAllow: hosts('FETCH_ALLOW'),
    logLevel: check('LOG_LEVEL', level, LOG_LEVELS.includes(level), `write one of ${LOG_LEVELS.join(', ')}.`),
  };
  return problems.length ? { problems } : { settings };
}

/** A host name, IPv4 address or bracketed IPv6 address, with or without a port. */
function isHost(text: string): boolean {
  const url = `http://${text}`;
  return URL.canParse(url) && new URL(url).host === text.replace(/:80$/, '');
}
