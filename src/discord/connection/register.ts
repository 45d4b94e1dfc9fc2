import { type Client, Routes } from 'discord.js';
import { registration } from './registration.ts';

/**
 * Tells Discord our commands, unless it knows them exactly so already: there is a daily limit on changes, and members
 * see a changed command as a new one.
 *
 * @returns whether Discord had to be told.
 */
export async function registerCommands(client: Client<true>): Promise<boolean> {
  const wanted = registration();
  const { commands } = client.application;
  const known = await commands.fetch({ withLocalizations: true });
  const isKnown = wanted.every((body) =>
    known.some(
      (command) => command.type === body.type && command.equals(body as Parameters<typeof command.equals>[0], true),
    ),
  );
  if (isKnown && known.size === wanted.length) return false;
  // Not commands.set: it writes permissions as a string, where Discord's description of its API has a number.
  await client.rest.put(Routes.applicationCommands(client.application.id), { body: wanted });
  return true;
}
