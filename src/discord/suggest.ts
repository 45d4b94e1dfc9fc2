import { peopleNamed } from '../answer/people-named.ts';
import type { Context } from './context.ts';
import type { Choice } from './outcome.ts';

/** Discord's limits. */
const MOST = 25;
const LONGEST = 100;

/** Offers the names of sources that hold what was typed; the choice stands for the file. */
export async function suggestSources(context: Context, typed: string): Promise<Choice[]> {
  const { articles } = await context.shelf();
  const sources = articles
    .map(({ source }) => source)
    .filter(({ title, file }) => holds(title, typed) || holds(file, typed));
  return choices(sources.map(({ title, file }) => ({ name: title, value: file.length <= LONGEST ? file : title })));
}

/** Offers the people named most whose name, in any spelling, holds what was typed. */
export async function suggestPeople(context: Context, typed: string): Promise<Choice[]> {
  const people = peopleNamed(await context.shelf());
  const fitting = people.filter(({ name, aliases }) => [name, ...aliases].some((spelling) => holds(spelling, typed)));
  return choices(fitting.map(({ name }) => ({ name, value: name })));
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
