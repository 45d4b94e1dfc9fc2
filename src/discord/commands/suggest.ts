import { setTimeout as wait } from 'node:timers/promises';
import { suggestNames, suggestQuestions, suggestSources, type Titled } from '../../answer/suggest.ts';
import { cut } from '../../article/cut.ts';
import { isOwn } from '../../library/server/own-file.ts';
import type { Shelf } from '../../shelf/shelf.ts';
import type { OptionSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { clip, labelText } from '../reply/markdown/inline.ts';
import type { Choice } from '../reply/reply.ts';

/** What an option offers for what was typed so far: at most 25 choices of 1-100 characters. */
type Suggest = NonNullable<OptionSpec['suggest']>;

export const people: Suggest = async (context, typed) => asChoices(suggestNames(await shelfAtHand(context), typed));

export const questions: Suggest = async (context, typed) =>
  asChoices(suggestQuestions(await shelfAtHand(context), typed));

export const sources: Suggest = async (context, typed) => {
  const { articles } = await shelfAtHand(context);
  return sourceChoices(
    articles.map(({ source }) => source),
    typed,
  );
};

/** Nobody waits for suggestions: while a server's shelf is on its way they come from the operator's, which is always there. */
async function shelfAtHand({ shelf, library }: Context): Promise<Shelf> {
  return Promise.race([shelf(), wait(PATIENCE, null, { ref: false }).then(() => library.shelf(null))]);
}

const PATIENCE = 20;

/** What moderators can take off the shelf: the server's own. */
export const ownSources: Suggest = async ({ shelf }, typed) => {
  const { articles } = await shelf();
  return sourceChoices(
    articles.map(({ source }) => source).filter(({ file }) => isOwn(file)),
    typed,
  );
};

/** Whatever ever stood on the server's own shelf. */
export const pastSources: Suggest = async ({ library, server }, typed) => {
  const changes = server === null ? [] : await library.sources.history(server);
  const latest = new Map(changes.toReversed().map(({ file, title }) => [file, { file, title }]));
  return sourceChoices(latest.values(), typed);
};

/** Discord's limit for a choice. */
const LONGEST = 100;

/** A source is shown by its title; a file name stands for it, or as much of its title as fits. */
function sourceChoices(known: Iterable<Titled>, typed: string): Choice[] {
  return suggestSources(known, typed).map(({ title, file }) => ({
    name: clip(labelText(title) || file, LONGEST),
    value: file.length <= LONGEST ? file : cut(title.trim(), LONGEST),
  }));
}

function asChoices(texts: readonly string[]): Choice[] {
  return texts.map((text) => ({ name: text, value: text }));
}
