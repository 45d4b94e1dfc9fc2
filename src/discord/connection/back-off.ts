import { setTimeout as wait } from 'node:timers/promises';
import { type Client, Events, SimpleShardingStrategy, type WebSocketOptions } from 'discord.js';

/** Milliseconds added to the half second that discord.js waits before each new connection; the last one from then on. */
const WAITS = [0, 500, 1500, 3500, 7500, 15_000, 30_000, 60_000];

/**
 * Makes a client knock less and less often at a gateway that does not let it in again, where discord.js would try
 * twice a second without end; and keeps a client destroyed between two tries from coming back to life with the second.
 *
 * Before each connection discord.js asks for the session to resume: that is where it is kept waiting.
 *
 * @param client not connected yet.
 */
export function backOff(client: Client): void {
  /** By shard: refusals since it was last let in, and what is left to wait before its next connection. */
  const refusals = new Map<number, number>();
  const pauses = new Map<number, number>();
  const welcome = (shard: number) => refusals.delete(shard);
  client.on(Events.ShardReady, welcome);
  client.on(Events.ShardResume, welcome);
  client.on(Events.ShardReconnecting, (shard) => {
    const refused = refusals.get(shard) ?? 0;
    pauses.set(shard, WAITS[Math.min(refused, WAITS.length - 1)] ?? 0);
    refusals.set(shard, refused + 1);
  });
  const buildStrategy: NonNullable<WebSocketOptions['buildStrategy']> = (manager) => {
    const { retrieveSessionInfo } = manager.options;
    manager.options.retrieveSessionInfo = async (shard) => {
      const due = pauses.get(shard);
      // discord.js asks again with every event: only the first waits.
      pauses.delete(shard);
      if (due) await wait(due);
      // A destroyed client has no token any more.
      return client.token === null ? new Promise(() => {}) : retrieveSessionInfo(shard);
    };
    return new SimpleShardingStrategy(manager);
  };
  client.options.ws = { ...client.options.ws, buildStrategy };
}
