import type { Card, Cited } from '../../../answer/card.ts';
import type { Citation } from '../../../article/citation.ts';
import type { Language } from '../../language/english.ts';
import { placeLink, sourceLine } from './citation-line.ts';
import { inline, labelText } from './inline.ts';

/** Told at most of where someone is named: articles, and paragraphs of each. */
const MOST_ARTICLES = 3;
const MOST_PARAGRAPHS = 12;

/**
 * @returns whether a slice still reads well within a line, and can stand there character by character; any other is
 * quoted in a part of its own.
 */
export function isInline({ text }: Cited): boolean {
  return text.length <= 150 && labelText(text) === text.replace(/\s+/g, ' ').trim();
}

/**
 * Short slices as a list, each with its place, those of one article under a line that names it.
 *
 * @param cited each of them `isInline`.
 */
export function citedList(cited: readonly Cited[], language: Language): string {
  return byArticle(cited)
    .flatMap((group) => [
      ...group.map(({ text, citation }) => `- ${language.quoted(inline(text))} · ${placeLink(citation, language)}`),
      `-# ${sourceLine(group[0].citation, language)}`,
    ])
    .join('\n');
}

/** @returns a line for each article that names the person, with the numbers of its paragraphs; the first few of many. */
export function mentionPlaces(mentions: Card['mentions'], language: Language): string {
  const { who } = language;
  const groups = byArticle(mentions);
  const lines = groups.slice(0, MOST_ARTICLES).map((group) => {
    const numbers = [...new Set(group.map(({ citation }) => citation.paragraph))];
    const told = numbers.slice(0, MOST_PARAGRAPHS).join(', ');
    const rest = numbers.length - MOST_PARAGRAPHS;
    const more = rest > 0 ? ` (${who.more(rest)})` : '';
    return `${inline(group[0].citation.title, 120)}: ${who.paragraphs(numbers.length, told)}${more}`;
  });
  if (groups.length > MOST_ARTICLES) lines.push(`-# ${who.moreSources(groups.length - MOST_ARTICLES)}`);
  return lines.join('\n');
}

/** @returns the cited in groups of one article each, in the order in which the articles first come. */
function byArticle<One extends { readonly citation: Citation }>(cited: readonly One[]): [One, ...One[]][] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of cited) {
    const group = groups.get(one.citation.file);
    if (group) group.push(one);
    else groups.set(one.citation.file, [one]);
  }
  return [...groups.values()];
}
