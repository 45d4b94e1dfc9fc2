import type { BaseInteraction, MessageComponentInteraction } from 'discord.js';

/** For so long the buttons of an answer are its member's, in ms: who had a right to a command may have lost it since. */
const ENTRUSTED_MS = 60 * 60 * 1000;

/** So many forms are remembered; the one shown longest ago is forgotten first. */
const MOST = 1000;

/**
 * What has been put into members' hands. Who may use a command, Discord decides, by what a server's administrators have
 * arranged; a button or form that came of it may be used by that member, then, whatever other rights they have.
 */
export class Entrusted {
  readonly #forms = new Set<string>();

  /** @param customId of a form that was shown in answer to the interaction. */
  showForm({ guildId, user }: BaseInteraction, customId: string): void {
    const form = `${guildId} ${user.id} ${customId}`;
    this.#forms.delete(form);
    this.#forms.add(form);
    const [oldest = ''] = this.#forms;
    if (this.#forms.size > MOST) this.#forms.delete(oldest);
  }

  /** True where a button stands in a recent answer to the member who presses it, or a form was shown to who sends it. */
  holds(interaction: BaseInteraction): boolean {
    if (interaction.isMessageComponent()) return isOfOwnAnswer(interaction);
    const { guildId, user } = interaction;
    return interaction.isModalSubmit() && this.#forms.has(`${guildId} ${user.id} ${interaction.customId}`);
  }
}

function isOfOwnAnswer({ message, component, user, createdTimestamp }: MessageComponentInteraction): boolean {
  const isRecent = createdTimestamp - message.createdTimestamp < ENTRUSTED_MS;
  return isRecent && component !== null && message.interactionMetadata?.user.id === user.id;
}
