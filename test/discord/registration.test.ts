import { GatewayIntentBits } from 'discord.js';
import { expect, test } from 'vitest';
import { goOnline } from './bot.ts';

interface Registered {
  readonly name: string;
  readonly contexts: readonly number[];
  readonly integration_types: readonly number[];
  readonly default_member_permissions: number | null;
}

test('commands are registered for where they belong, and the bot asks for no more than to see its servers', async () => {
  const { double, stop } = await goOnline();
  const commands = double.rest.commands as Registered[];
  expect(commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['ask', 'who', 'verify', 'sources', 'Check this quote', 'Ask about this']),
  );
  const of = (name: string) => commands.find((command) => command.name === name);
  expect(of('ask')).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1], default_member_permissions: null });
  expect(of('sources')).toMatchObject({ contexts: [0], integration_types: [0], default_member_permissions: 32 });
  expect(double.gateway.intents).toBe(GatewayIntentBits.Guilds);
  await stop();
  expect(double.rest.violations).toEqual([]);
});

test('commands that Discord knows are not registered again', async () => {
  const first = await goOnline();
  const known = first.double.rest.commands;
  await first.stop();
  const again = await goOnline(known);
  expect(again.double.rest.registrations).toBe(0);
  await again.stop();
});

test('a command that Discord knows differently is registered anew', async () => {
  const first = await goOnline();
  const [ask, ...others] = first.double.rest.commands;
  await first.stop();
  const again = await goOnline([{ ...ask, description: 'Something else' }, ...others]);
  expect(again.double.rest.registrations).toBe(1);
  await again.stop();
});
