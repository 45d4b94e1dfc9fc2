import type {
  ChatInputCommandInteraction,
  Message,
  MessageComponentInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { OptionSpecs, Options, Pressed } from '../command.ts';

/** Reads a command's options as its definition says. */
export function readOptions(specs: OptionSpecs = {}, { options }: ChatInputCommandInteraction): Options<OptionSpecs> {
  const read = {
    text: (name: string) => options.getString(name) ?? undefined,
    flag: (name: string) => options.getBoolean(name) ?? undefined,
    file: (name: string) => options.getAttachment(name) ?? undefined,
    channel: (name: string) => options.getChannel(name)?.id,
  };
  const entries = Object.entries(specs).map(([name, { kind }]) => [name, read[kind](name)]);
  return Object.fromEntries(entries) as Options<OptionSpecs>;
}

/** @returns all that a message says, a line each: its own words, embeds and components, and those of what it forwards. */
export function readMessage(message: Message): string {
  return [message, ...message.messageSnapshots.values()]
    .flatMap(({ content, embeds, components }) => [
      content,
      ...embeds.map(({ description }) => description ?? ''),
      ...components.flatMap(textsIn),
    ])
    .filter(Boolean)
    .join('\n');
}

/** The texts of a component and of those within it. */
function textsIn(component: object): string[] {
  if ('content' in component) return [String(component.content)];
  return 'components' in component ? (component.components as object[]).flatMap(textsIn) : [];
}

/** @returns what was written, or the first of what was chosen, by the field's custom_id. */
export function readFields({ fields }: ModalSubmitInteraction): Record<string, string> {
  const entries = [...fields.fields.values()].map((field) => {
    const value = 'value' in field ? field.value : 'values' in field ? field.values[0] : undefined;
    return [field.customId, typeof value === 'string' ? value : ''];
  });
  return Object.fromEntries(entries) as Record<string, string>;
}

/** @param rest of the custom_id. */
export function readPressed(interaction: MessageComponentInteraction, rest: string): Pressed {
  const components = interaction.message.components.map((component) => component.toJSON());
  return { rest, values: 'values' in interaction ? (interaction.values as string[]) : [], components };
}
