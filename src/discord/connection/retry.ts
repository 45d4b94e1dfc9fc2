import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError } from 'discord.js';
import { GatewayRefusal, isWrongToken } from './refusal.ts';

/** Waits for what may take its time: a deferred reply may be filled for 15 minutes. */
export const UNHURRIED = [100, 400, 1000, 2000, 4000, 8000];

/**
 * Calls until it succeeds or the waits are used up; then throws what was thrown last. An answer that Discord has
 * thought about (4xx) is final; servers' errors, closed sockets and silence are worth another try.
 *
 * @param waits milliseconds between one call and the next.
 * @param failed is told of each failure that another call follows, and in how many milliseconds.
 */
export async function retrying<T>(
  call: () => Promise<T>,
  waits: readonly number[],
  failed: (error: unknown, pause: number) => void = () => {},
): Promise<T> {
  for (const pause of waits) {
    try {
      return await call();
    } catch (error) {
      if (isFinal(error)) throw error;
      failed(error, pause);
      await wait(pause);
    }
  }
  return call();
}

function isFinal(error: unknown): boolean {
  return error instanceof DiscordAPIError || error instanceof GatewayRefusal || isWrongToken(error);
}
