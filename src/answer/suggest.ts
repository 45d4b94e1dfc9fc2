import type { Source } from '../article/article.ts';
import { wordsOf } from '../people/ask/words-of.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { questionsOf } from './questions.ts';

/** Discord's limits for autocompletion: choices at a time, and characters of a choice. */
const CHOICES = 25;
const LONGEST = 100;

/** A source to choose: what is shown, and what stands for it (a file name, or a title that finds it). */
export interface SourceChoice {
  readonly name: string;
  readonly value: string;
}

/** @returns names of people that what was typed may become, best first, each 1-100 characters. */
export function suggestNames(shelf: Shelf, typed: string): string[] {
  const names = shelf.people.suggest(typed, CHOICES).map(({ name, aliases }) => [name, ...aliases].find(fits));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** @returns questions the shelf can answer that hold every word typed so far, best first, each 1-100 characters. */
export function suggestQuestions(shelf: Shelf, typed: string): string[] {
  const words = wordsOf(typed);
  const start = words.join(' ');
  const begun: string[] = [];
  const holding: string[] = [];
  for (const { text, line, words: own } of questionsOf(shelf)) {
    if (!fits(text)) continue;
    if (line.startsWith(start)) begun.push(text);
    else if (holding.length < CHOICES && holds(own, words)) holding.push(text);
    if (begun.length === CHOICES) break;
  }
  return [...begun, ...holding].slice(0, CHOICES);
}

/** What a source is known by. */
interface Titled {
  readonly source: Pick<Source, 'title' | 'file'>;
}

/** @returns sources whose title or file name holds every word typed so far, in the order given. */
export function suggestSources(articles: readonly Titled[], typed: string): SourceChoice[] {
  const words = wordsOf(typed);
  const choices: SourceChoice[] = [];
  for (const { source } of articles) {
    if (choices.length === CHOICES) break;
    if (!holds(wordsOf(`${source.title} ${source.file}`), words)) continue;
    const name = source.title.trim() || source.file;
    choices.push({ name: shorten(name), value: fits(source.file) ? source.file : source.title.slice(0, LONGEST) });
  }
  return choices;
}

function holds(own: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word) => own.some((other) => other.startsWith(word)));
}

function fits(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST;
}

function shorten(text: string): string {
  return fits(text) ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST - 1)).slice(0, LONGEST - 1)}…`;
}
