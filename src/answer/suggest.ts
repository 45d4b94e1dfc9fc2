import type { Source } from '../article/article.ts';
import { wordsOf } from '../people/ask/words-of.ts';
import type { Shelf } from '../shelf/shelf.ts';
import { questionsOf } from './questions.ts';

/** Discord's limits for autocompletion: choices at a time, and characters of a choice. */
const CHOICES = 25;
const LONGEST = 100;

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
export type Titled = Pick<Source, 'title' | 'file'>;

/** @returns sources whose title or file name holds every word typed so far, in the order given. */
export function suggestSources(sources: Iterable<Titled>, typed: string): Titled[] {
  const words = wordsOf(typed);
  const choices: Titled[] = [];
  for (const { title, file } of sources) {
    if (choices.length === CHOICES) break;
    if (holds(wordsOf(`${title} ${file}`), words)) choices.push({ title, file });
  }
  return choices;
}

function holds(own: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word) => own.some((other) => other.startsWith(word)));
}

function fits(text: string): boolean {
  return text.length > 0 && text.length <= LONGEST;
}
