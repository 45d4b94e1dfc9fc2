import { randomInt } from 'node:crypto';
import type { AutocompleteInteraction, Interaction } from 'discord.js';
import { COMMANDS } from '../commands.ts';
import type { Context } from '../context.ts';
import { languageFor } from '../language/languages.ts';
import { type Outcome, type Reply, textReply } from '../reply/reply.ts';
import { cooldownReply, unexpectedReply } from '../reply/trouble.ts';
import { isTooLate } from './api-error.ts';
import { contextOf, type Running } from './context-of.ts';
import { Exchange } from './exchange.ts';
import { nameOf, route, type Task } from './route.ts';

/** Milliseconds after which an answer that is not there yet is promised, well within the 3 s that Discord gives. */
const PATIENCE = 1500;

/** Answers one interaction, whatever happens: the one place that catches. Never rejects. */
export async function respond(interaction: Interaction, bot: Running): Promise<void> {
  if (interaction.isAutocomplete()) return suggest(interaction, bot);
  const exchange = new Exchange(interaction.client.rest, interaction);
  let task: Task | null = null;
  try {
    task = route(interaction);
    const context = await contextOf(interaction, bot);
    const outcome = task ? await carryOut(task, context, exchange, bot) : textReply(context.language.errors.outdated);
    if ('form' in outcome) bot.entrusted.showForm(interaction, outcome.form.custom_id);
    await exchange.answer(outcome, task?.replaces);
  } catch (error) {
    if (isTooLate(error)) return bot.log.warn(`${task?.name ?? 'unknown'} came too late`);
    const reference = newReference();
    bot.log.error(`${reference} ${task?.name ?? 'unknown'} failed`, error);
    await exchange
      .answer(unexpectedReply(reference, languageFor(interaction.locale)))
      .catch((lost) => bot.log.warn(`${reference} could not be told`, lost));
  }
}

async function carryOut(task: Task, context: Context, exchange: Exchange, { cooldown }: Running): Promise<Outcome> {
  const refusal = refuse(task, context);
  if (refusal) return refusal;
  const until = task.counts ? cooldown.ask(context.member, Date.now()) : null;
  if (until !== null) return cooldownReply(new Date(until), context.lastAnswer() !== null, context.language);
  const outcome = await inTime(task, context, exchange);
  // A form can only be the first response; what it waited for is there by now, and it comes at once the next time.
  if ('form' in outcome && exchange.isDeferred) return textReply(context.language.errors.again);
  if (task.counts && 'components' in outcome)
    cooldown.remember(context.member, context.server, { ...outcome, private: true });
  return outcome;
}

function refuse({ audience, serverOnly }: Task, { server, moderator, language }: Context): Reply | null {
  const forModerators = audience === 'moderators';
  if ((serverOnly || forModerators) && server === null) return textReply(language.errors.serverOnly);
  return forModerators && !moderator ? textReply(language.errors.notAllowed) : null;
}

/** Runs the task; if it reads files or is slow for whatever reason, Discord is told that an answer will come. */
async function inTime(task: Task, context: Context, exchange: Exchange): Promise<Outcome> {
  const isPrivate = !task.isPublic && (!task.counts || context.isPrivate);
  const defer = () => exchange.defer(task.replaces, isPrivate);
  if (task.slow) await defer();
  // A deferral that fails fails again when the answer is sent, and is caught there.
  const timer = setTimeout(() => defer().catch(() => {}), PATIENCE);
  try {
    return await task.run(context);
  } finally {
    clearTimeout(timer);
  }
}

/** Without letters and digits that are mistaken for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** @returns six characters that stand in a member's error line and in the operator's log alike. */
function newReference(): string {
  return Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** Suggestions are a courtesy: where they fail, there are none. */
async function suggest(interaction: AutocompleteInteraction, bot: Running): Promise<void> {
  const exchange = new Exchange(interaction.client.rest, interaction);
  try {
    const { name, value } = interaction.options.getFocused(true);
    const context = await contextOf(interaction, bot);
    const offered = await COMMANDS.get(nameOf(interaction))?.options?.[name]?.suggest?.(context, value);
    await exchange.suggest(offered ?? []);
  } catch (error) {
    bot.log.warn(`suggestions for ${interaction.commandName} failed`, error);
    await exchange.suggest([]).catch(() => {});
  }
}
