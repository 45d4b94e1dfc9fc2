import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js';
import type { Log } from '../../log.ts';
import { backOff } from './back-off.ts';
import { GatewayRefusal, problemOf, reasonOf } from './refusal.ts';
import { retrying } from './retry.ts';

/** Why there is no connection, in one line for the operator. */
export interface Refusal {
  readonly problem: string;
}

/** Milliseconds between tries, and from one word of Discord's gateway to the next until it has let us in. */
export interface Patience {
  readonly waits: readonly number[];
  readonly longest: number;
}

/**
 * Logs in, with patience for a Discord that cannot be reached or is out of order, and none for a token it refuses.
 *
 * @param attach is given each new client before it connects, to listen to it.
 * @param api base of the REST API; null: Discord's own.
 */
export async function logIn(
  token: string,
  api: string | null,
  attach: (client: Client) => void,
  { waits, longest }: Patience,
  log: Log,
): Promise<Client<true> | Refusal> {
  const once = async () => {
    // Discord wants more connections than one of a bot in more than 2,500 servers, and says how many.
    const options: ClientOptions = { intents: [GatewayIntentBits.Guilds], shards: 'auto' };
    const client = new Client(api ? { ...options, rest: { api } } : options);
    backOff(client);
    attach(client);
    try {
      return await connect(client, token, longest);
    } catch (error) {
      await client.destroy();
      throw error;
    }
  };
  try {
    return await retrying(once, waits, (error, pause) =>
      log.warn(`Discord cannot be reached (${reasonOf(error)}), trying again in ${pause / 1000} s`),
    );
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** Resolves once the gateway has let us in; rejects when it refuses, or takes too long. */
function connect(client: Client, token: string, longest: number): Promise<Client<true>> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('its gateway does not answer')), longest);
    const settle = (done: () => void) => {
      clearTimeout(timer);
      done();
    };
    client.on(Events.ShardReady, () => timer.refresh());
    client.once(Events.ClientReady, (ready) => settle(() => resolve(ready)));
    client.once(Events.ShardDisconnect, ({ code }) => settle(() => reject(new GatewayRefusal(code))));
    client.once(Events.ShardReconnecting, () => settle(() => reject(new Error('its gateway closed the connection'))));
    client.login(token).catch((error: unknown) => settle(() => reject(error)));
  });
}
