import { peopleNamed } from '../answer/people-named.ts';
import type { Source } from '../article/article.ts';
import { isOwn } from '../library/own-file.ts';
import type { Context } from './context.ts';
import type { Choice } from './outcome.ts';

/** Discord's limits. */
const MOST = 25;
const LONGEST = 100;

/** Offers the names of sources that hold what was typed; the choice stands for the file. */
export async function suggestSources(context: Context, typed: string): Promise<Choice[]> {
  const { articles } = await context.shelf();
  return fitting(
    articles.map(({ source }) => source),
    typed,
  );
}

/** Offers only what moderators can take off the shelf: the server's own sources. */
export async function suggestOwnSources(context: Context, typed: string): Promise<Choice[]> {
  const { articles } = await context.shelf();
  return fitting(
    articles.map(({ source }) => source).filter(({ file }) => isOwn(file)),
    typed,
  );
}

/** Offers, to moderators, whatever ever stood on the server's own shelf. */
export async function suggestPast({ library, server }: Context, typed: string): Promise<Choice[]> {
  const changes = server === null ? [] : await library.sources.history(server);
  const titles = new Map(changes.map(({ file, title }) => [file, title]));
  return fitting(
    [...titles].map(([file, title]) => ({ file, title })),
    typed,
  );
}

function fitting(sources: readonly Pick<Source, 'file' | 'title'>[], typed: string): Choice[] {
  const held = sources.filter(({ title, file }) => holds(title, typed) || holds(file, typed));
  return choices(held.map(({ title, file }) => ({ name: title, value: file.length <= LONGEST ? file : title })));
}

/** Offers the people named most whose name, in any spelling, holds what was typed. */
export async function suggestPeople(context: Context, typed: string): Promise<Choice[]> {
  const people = peopleNamed(await context.shelf());
  const called = people.filter(({ name, aliases }) => [name, ...aliases].some((spelling) => holds(spelling, typed)));
  return choices(called.map(({ name }) => ({ name, value: name })));
}

function holds(text: string, typed: string): boolean {
  return fold(text).includes(fold(typed));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

function choices(offered: readonly Choice[]): Choice[] {
  return offered
    .slice(0, MOST)
    .map(({ name, value }) => ({ name: name.slice(0, LONGEST).trim() || value, value: value.slice(0, LONGEST) }))
    .filter(({ value }) => value.trim());
}
