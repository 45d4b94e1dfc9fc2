/** Everything the environment decides. Read once, in main. */
export interface Settings {
  /** null: no Discord, the terminal instead. */
  readonly discordToken: string | null;
  /** null: Discord's own. */
  readonly discordApiUrl: string | null;
  readonly sourcesDir: string;
  readonly dataDir: string;
}

/** @param env `process.env`, after `.env` was read into it. Empty values count as not set. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const read = (name: string) => env[name]?.trim() || null;
  return {
    discordToken: read('DISCORD_TOKEN'),
    discordApiUrl: read('DISCORD_API_URL'),
    sourcesDir: read('SOURCES_DIR') ?? 'seeds',
    dataDir: read('DATA_DIR') ?? 'data',
  };
}
