import type { Card } from '../../../answer/card.ts';
import type { Language } from '../../language/language.ts';
import { byArticle } from './by-article.ts';
import { inline } from './inline.ts';

/** Told at most: articles, and paragraphs of each. */
const MOST_ARTICLES = 3;
const MOST_PARAGRAPHS = 12;

/** @returns a line for each article that names the person, with the numbers of its paragraphs; the first few of many. */
export function mentionPlaces(mentions: Card['mentions'], language: Language): string {
  const { who } = language;
  const groups = byArticle(mentions);
  const lines = groups.slice(0, MOST_ARTICLES).map((group) => {
    const numbers = [...new Set(group.map(({ citation }) => citation.paragraph))];
    const told = numbers.slice(0, MOST_PARAGRAPHS).join(', ');
    const rest = numbers.length - MOST_PARAGRAPHS;
    const more = rest > 0 ? ` (${who.more(rest)})` : '';
    return `${inline(group[0]?.citation.title ?? '', 120)}: ${who.paragraphs(numbers.length, told)}${more}`;
  });
  if (groups.length > MOST_ARTICLES) lines.push(`-# ${who.moreSources(groups.length - MOST_ARTICLES)}`);
  return lines.join('\n');
}
