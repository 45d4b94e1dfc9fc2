import { randomBytes } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import { retrying, UNHURRIED } from '../connection/retry.ts';
import type { Reply } from '../reply/reply.ts';
import { isNotAllowed } from './api-error.ts';
import { messageOf } from './message-of.ts';

/**
 * Says something in a channel, in answer to nobody. The nonce lets Discord know a repetition for what it is.
 *
 * @returns whether the bot may write there.
 */
export async function say(rest: REST, channel: string, reply: Reply): Promise<boolean> {
  const once = { nonce: randomBytes(12).toString('hex'), enforce_nonce: true };
  const { body, files } = messageOf(reply);
  const request = { body: { ...body, ...once }, files };
  try {
    await retrying(() => rest.post(Routes.channelMessages(channel), request), UNHURRIED);
    return true;
  } catch (error) {
    if (isNotAllowed(error)) return false;
    throw error;
  }
}
