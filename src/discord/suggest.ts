import { setTimeout as wait } from 'node:timers/promises';
import { type SourceChoice, suggestNames, suggestQuestions, suggestSources } from '../answer/suggest.ts';
import { isOwn } from '../library/server/own-file.ts';
import type { Shelf } from '../shelf/shelf.ts';
import type { Context } from './interaction/context.ts';
import type { Choice } from './interaction/outcome.ts';

/** What an option offers for what was typed so far: at most 25 choices of 1-100 characters. */
export type Suggest = (context: Context, typed: string) => Promise<readonly Choice[]>;

export const people: Suggest = async (context, typed) => asChoices(suggestNames(await shelfAtHand(context), typed));

export const questions: Suggest = async (context, typed) =>
  asChoices(suggestQuestions(await shelfAtHand(context), typed));

export const sources: Suggest = async (context, typed) => suggestSources((await shelfAtHand(context)).articles, typed);

/** Nobody waits for suggestions: while a server's shelf is on its way they come from the operator's, which is always there. */
async function shelfAtHand({ shelf, library }: Context): Promise<Shelf> {
  return Promise.race([shelf(), wait(PATIENCE, null, { ref: false }).then(() => library.shelf(null))]);
}

const PATIENCE = 20;

/** What moderators can take off the shelf: the server's own. */
export const ownSources: Suggest = async ({ shelf }, typed): Promise<SourceChoice[]> => {
  const { articles } = await shelf();
  return suggestSources(
    articles.filter(({ source }) => isOwn(source.file)),
    typed,
  );
};

/** Whatever ever stood on the server's own shelf. */
export const pastSources: Suggest = async ({ library, server }, typed) => {
  const changes = server === null ? [] : await library.sources.history(server);
  const latest = new Map(changes.toReversed().map(({ file, title }) => [file, { source: { file, title } }]));
  return suggestSources([...latest.values()], typed);
};

function asChoices(texts: readonly string[]): Choice[] {
  return texts.map((text) => ({ name: text, value: text }));
}
