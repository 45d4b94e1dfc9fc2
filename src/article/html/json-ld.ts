import { decodeHTML } from 'entities';
import type { Source } from '../article.ts';
import { inWords } from '../in-words.ts';
import type { PageElement } from './page.ts';

/** The fields of a schema.org Article that we use, in words; see https://schema.org/NewsArticle. */
export type NewsArticle = Partial<Readonly<Record<keyof Omit<Source, 'file'>, string | undefined>>>;

/** @returns the page's article as its JSON-LD describes it, or null. Broken JSON says nothing. */
export function findNewsArticle(page: PageElement): NewsArticle | null {
  const nodes = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    nodesOf(script.textContent ?? ''),
  );
  const article = nodes.find((node) =>
    [node['@type']].flat().some((type) => /(?:Article|Posting|Report)$/.test(String(type))),
  );
  if (!article) return null;
  return {
    title: wordsOf(article['headline']) ?? wordsOf(article['name']),
    date: wordsOf(article['datePublished']),
    author: wordsOf(article['author']),
    publisher: wordsOf(article['publisher']),
    url: wordsOf(article['url']) ?? addressOf(article['mainEntityOfPage']),
  };
}

type Node = Readonly<Record<string, unknown>>;

function nodesOf(json: string): Node[] {
  try {
    return flatten(JSON.parse(json));
  } catch {
    return [];
  }
}

/** Pages write one node, a list of nodes, or a `@graph` of them. */
function flatten(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isNode(value)) return [];
  return [value, ...flatten(value['@graph'])];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Templates often write for HTML what JSON needs no escape for. */
const wordsOf = (value: unknown) => decodeHTML(inWords(value) ?? '') || undefined;

const addressOf = (value: unknown) => wordsOf(isNode(value) ? value['@id'] : value);
