import type { Undone } from '../../library/problems/problem.ts';
import { tellProblem } from '../../library/problems/problem-words.ts';
import { customId } from '../custom-id.ts';
import type { Language } from '../language/language.ts';
import { inline } from './markdown/inline.ts';
import { moment } from './markdown/moment.ts';
import { button, rows } from './parts/components.ts';
import { composeReply } from './parts/compose-reply.ts';
import { type Reply, textReply } from './reply.ts';

/** A defect, told without its details. @param reference under which the log has them. */
export function unexpectedReply(reference: string, { errors }: Language): Reply {
  return composeReply({ head: `${errors.unexpected}\n-# ${errors.reference(inline(reference, 40))}` });
}

/**
 * Too many questions in a minute.
 *
 * @param until when the next one is answered, ISO 8601.
 * @param hasAnswer whether the last answer can still be had, by a button.
 */
export function cooldownReply(until: string, hasAnswer: boolean, { errors, buttons }: Language): Reply {
  const last = hasAnswer ? button(customId('last'), buttons.lastAnswer) : [];
  return composeReply({ head: errors.cooldown(moment(until, 'relative')), rows: rows(last) });
}

/** Nothing on the shelf to ask. */
export function emptyShelfReply({ ask }: Language): Reply {
  return composeReply({ head: `${ask.emptyShelf}\n-# ${ask.emptyShelfHint}` });
}

/** No source is called what the member wrote. */
export function unknownSourceReply(wanted: string, { ask, quoted, buttons }: Language): Reply {
  return composeReply({
    head: ask.unknownSource(quoted(inline(wanted, 100))),
    rows: rows(button(customId('shelf', '1'), buttons.shelf)),
  });
}

/** Why the library could not do something. */
export function problemReply({ problem }: Undone, { problems }: Language): Reply {
  return textReply(inline(tellProblem(problem, problems), 500));
}
