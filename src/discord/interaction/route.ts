import type { Interaction, MessageComponentInteraction, ModalSubmitInteraction } from 'discord.js';
import { COMMANDS, FORMS, MESSAGE_COMMANDS, PRESSES } from '../commands.ts';
import type { Context, ServerContext } from '../context.ts';
import { readCustomId } from '../custom-id.ts';
import { english } from '../language/english.ts';
import type { Outcome } from '../reply/reply.ts';
import { readFields, readMessage, readOptions, readPressed } from './reading.ts';

/** What an interaction asks us to do, whatever kind it is of. */
export interface Task {
  /** For the log. */
  readonly name: string;
  /** Who may do it where Discord does not see to that by itself. */
  readonly audience: 'everyone' | 'moderators';
  readonly serverOnly?: boolean;
  readonly counts?: boolean;
  readonly slow?: boolean;
  readonly replaces?: boolean;
  /** Whether an answer that has to be promised first will be the asking member's alone; absent: it will. */
  isPrivate?(context: Context): boolean;
  /** For moderators or servers only: called in a server alone. */
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
    const run = (context: ServerContext) => command.run(context, options);
    const isPrivate = (context: Context) =>
      !command.counts || context.isPrivate(options['share'] as boolean | undefined);
    const serverOnly = command.audience === 'moderators';
    // Who may use a command is Discord's to enforce, and a server's administrators may have re-assigned it.
    return { ...command, name, audience: 'everyone', serverOnly, isPrivate, run };
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = messageCommands.get(interaction.commandName);
    if (!command) return null;
    const said = readMessage(interaction.targetMessage);
    const run = (context: Context) => command.run(context, said);
    const isPrivate = (context: Context) => context.isPrivate();
    return { ...command, name: interaction.commandName, audience: 'everyone', isPrivate, run };
  }
  if (interaction.isMessageComponent()) return routePress(interaction);
  return interaction.isModalSubmit() ? routeForm(interaction) : null;
}

function routePress(interaction: MessageComponentInteraction): Task | null {
  const { action, rest } = readCustomId(interaction.customId);
  const press = PRESSES.get(action);
  if (!press) return null;
  const run = (context: ServerContext) => press.run(context, readPressed(interaction, rest));
  const { isPublic = false } = press;
  return { ...press, name: action, counts: isPublic, isPrivate: () => !isPublic, run };
}

function routeForm(interaction: ModalSubmitInteraction): Task | null {
  const { action, rest } = readCustomId(interaction.customId);
  const form = FORMS.get(action);
  if (!form) return null;
  const run = (context: ServerContext) => form.run(context, readFields(interaction), rest);
  return { ...form, name: action, isPrivate: (context) => !form.counts || context.isPrivate(), run };
}

/** @returns under which name the list has the slash command, also while its options are still being typed. */
export function nameOf({
  commandName,
  options,
}: Extract<Interaction, { options: { getSubcommand: unknown } }>): string {
  const subcommand = options.getSubcommand(false);
  return subcommand ? `${commandName} ${subcommand}` : commandName;
}
