import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, type Interaction } from 'discord.js';
import type { Library } from '../library/library.ts';
import type { Log } from '../log.ts';
import { logIn, type Patience } from './connection/log-in.ts';
import { GatewayRefusal, problemOf, reasonOf } from './connection/refusal.ts';
import { registerCommands } from './connection/register.ts';
import { retrying } from './connection/retry.ts';
import { Cooldown } from './interaction/cooldown.ts';
import { Entrusted } from './interaction/entrusted.ts';
import { respond } from './interaction/respond.ts';

/** Some 15 s of trying at start; a bot that was let in is reconnected by discord.js without end. */
const PATIENCE: Patience = { waits: [500, 1000, 2000, 4000, 8000], longest: 30_000 };
const REGISTRATION_WAITS = [1000, 5000, 15_000, 60_000];
/** What is under way when we are told to stop, and taking leave of Discord, get so many milliseconds together. */
const LAST_WORDS = 4000;

export interface BotSettings {
  readonly token: string;
  /** Base of Discord's REST API; null: Discord's own. */
  readonly api: string | null;
}

/**
 * Is the bot on Discord, until told to stop; then finishes what is being answered.
 *
 * @param stop aborted when the bot is to leave.
 * @returns null when it was told to stop, else why it cannot go on, in one line for the operator.
 */
export async function runBot(
  settings: BotSettings,
  library: Library,
  log: Log,
  stop: AbortSignal,
  patience: Patience = PATIENCE,
): Promise<string | null> {
  const underway = new Set<Promise<unknown>>();
  const track = (work: Promise<unknown>) => {
    const tracked = work.finally(() => underway.delete(tracked));
    underway.add(tracked);
  };
  const bot = { library, log, cooldown: new Cooldown(), entrusted: new Entrusted(), track };
  const attach = (client: Client) => {
    // Without a listener, an error event ends the process.
    client.on(Events.Error, (error) => log.error('discord.js', error));
    client.on(Events.ShardError, (error) => log.warn(`connection: ${error.message}`));
    client.on(Events.ShardReconnecting, () => log.info('connection lost, reconnecting'));
    client.on(Events.ShardResume, () => log.info('connection resumed'));
    client.on(Events.InteractionCreate, (interaction: Interaction) => track(respond(interaction, bot)));
  };
  const stopped = stop.aborted ? Promise.resolve() : once(stop, 'abort');
  const { token, api } = settings;
  const client = await Promise.race([logIn(token, api, attach, patience, log), stopped.then(() => null)]);
  if (!client) return null;
  if ('problem' in client) return client.problem;
  log.info(`online as ${client.user.tag}`);
  void register(client, log);
  const problem = await Promise.race([stopped.then(() => null), disconnected(client)]);
  const leave = finished(underway).then(() => client.destroy());
  await Promise.race([leave, wait(LAST_WORDS, undefined, { ref: false })]);
  return problem;
}

/** Resolves once nothing is under way, nor anything that came of it. */
async function finished(underway: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (underway.size) await Promise.all(underway);
}

async function register(client: Client<true>, log: Log): Promise<void> {
  try {
    const changed = await retrying(
      () => registerCommands(client),
      REGISTRATION_WAITS,
      (error, pause) =>
        log.warn(`commands could not be registered (${reasonOf(error)}), trying again in ${pause / 1000} s`),
    );
    log.info(changed ? 'commands registered' : 'commands registered before, unchanged');
  } catch (error) {
    log.error('commands could not be registered', error);
  }
}

/** Resolves when Discord ends the connection for good: a token revoked, above all. */
function disconnected(client: Client): Promise<string> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => resolve(problemOf(new GatewayRefusal(code))));
  });
}
