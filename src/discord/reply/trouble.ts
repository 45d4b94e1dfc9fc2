import { TimestampStyles, time } from 'discord.js';
import type { Undone } from '../../library/problems/problem.ts';
import { tellProblem } from '../../library/problems/problem-words.ts';
import type { Language } from '../language/english.ts';
import { inline } from './markdown/inline.ts';
import { button, shelfButton } from './parts/components.ts';
import { composeReply } from './parts/compose-reply.ts';
import { type Reply, textReply } from './reply.ts';

/** A defect, told without its details. @param reference under which the log has them. */
export function unexpectedReply(reference: string, { errors }: Language): Reply {
  return textReply(`${errors.unexpected}\n-# ${errors.reference(inline(reference, 40))}`);
}

/**
 * Too many questions in a minute.
 *
 * @param until when the next one is answered.
 * @param hasAnswer whether the last answer can still be had, by a button.
 */
export function cooldownReply(until: Date, hasAnswer: boolean, { errors, buttons }: Language): Reply {
  const last = hasAnswer ? button('last', '', buttons.lastAnswer) : [];
  return composeReply({ head: errors.cooldown(time(until, TimestampStyles.RelativeTime)), buttons: last });
}

/** Nothing on the shelf to ask. */
export function emptyShelfReply({ ask }: Language): Reply {
  return textReply(`${ask.emptyShelf}\n-# ${ask.emptyShelfHint}`);
}

/** No source is called what the member wrote. */
export function unknownSourceReply(wanted: string, language: Language): Reply {
  return composeReply({
    head: language.ask.unknownSource(language.quoted(inline(wanted, 100))),
    buttons: shelfButton(language),
  });
}

/** Why the library could not do something. */
export function problemReply({ problem }: Undone, { problems }: Language): Reply {
  return textReply(inline(tellProblem(problem, problems), 500));
}
