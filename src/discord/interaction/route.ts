import type { Interaction } from 'discord.js';
import type { Action } from '../command.ts';
import { type Audience, COMMANDS, FORMS, MESSAGE_COMMANDS, PRESSES } from '../commands.ts';
import type { Context, ServerContext } from '../context.ts';
import { readCustomId } from '../custom-id.ts';
import { english } from '../language/english.ts';
import type { Outcome } from '../reply/reply.ts';
import { readFields, readMessage, readOptions, readPressed } from './reading.ts';

/** What an interaction asks us to do, whatever kind it is of. Moderators' and what is for servers only runs in a server alone. */
export interface Task extends Omit<Action<[]>, 'run'> {
  /** For the log. */
  readonly name: string;
  readonly audience: Audience;
  readonly serverOnly?: boolean;
  run(context: Context): Promise<Outcome>;
}

const messageCommands = new Map(
  (['checkQuote', 'askAbout'] as const).map((key) => [english.commands[key].name, MESSAGE_COMMANDS[key]]),
);

/** @returns null when it belongs to a command or button that is no more. */
export function route(interaction: Interaction): Task | null {
  if (interaction.isChatInputCommand()) {
    const name = nameOf(interaction);
    const command = COMMANDS.get(name);
    if (!command) return null;
    const options = readOptions(command.options, interaction);
    const serverOnly = command.audience === 'moderators';
    const run = (context: ServerContext) => command.run(context, options);
    // Who may use a command is Discord's to enforce, and a server's administrators may have re-assigned it.
    return { ...command, name, audience: 'everyone', serverOnly, run };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.get(interaction.commandName);
    if (!command) return null;
    const said = readMessage(interaction.targetMessage);
    const run = (context: Context) => command.run(context, said);
    return { ...command, name: interaction.commandName, audience: 'everyone', run };
  }
  if (interaction.isMessageComponent()) {
    const { action: name, rest } = readCustomId(interaction.customId);
    const press = PRESSES.get(name);
    if (!press) return null;
    return { ...press, name, run: (context: ServerContext) => press.run(context, readPressed(interaction, rest)) };
  }
  if (interaction.isModalSubmit()) {
    const { action: name, rest } = readCustomId(interaction.customId);
    const form = FORMS.get(name);
    if (!form) return null;
    return { ...form, name, run: (context: ServerContext) => form.run(context, readFields(interaction), rest) };
  }
  return null;
}

/** @returns under which name the list has the slash command, also while its options are still being typed. */
export function nameOf({
  commandName,
  options,
}: Extract<Interaction, { options: { getSubcommand: unknown } }>): string {
  const subcommand = options.getSubcommand(false);
  return subcommand ? `${commandName} ${subcommand}` : commandName;
}
