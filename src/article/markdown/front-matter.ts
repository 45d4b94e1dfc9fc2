import { isMap, parseDocument } from 'yaml';
import type { Source } from '../article.ts';
import { findDate } from '../date.ts';

/** What each field of a source is called in front matter, by the static site generators in use; the first one wins. */
const KEYS = {
  title: ['title', 'headline'],
  date: ['date', 'published', 'datePublished', 'pubDate', 'created'],
  author: ['author', 'authors', 'byline', 'by'],
  publisher: ['publisher', 'site', 'site_name', 'source', 'outlet', 'publication'],
  url: ['url', 'link', 'canonical', 'canonical_url', 'canonicalUrl', 'source_url'],
} as const;

/**
 * Reads YAML front matter, and what comes near it.
 *
 * @param matter what stands between the fences; where no field is named, it says nothing of the source.
 */
export function readFrontMatter(matter: string): Partial<Source> {
  const fields = fieldsOf(matter);
  const first = (keys: readonly string[]) => keys.map((key) => textOf(fields[key])).find(Boolean) ?? null;
  const title = first(KEYS.title);
  return {
    ...(title && { title }),
    date: findDate(first(KEYS.date) ?? '')?.date ?? null,
    author: first(KEYS.author),
    publisher: first(KEYS.publisher),
    url: first(KEYS.url),
  };
}

/** What is no YAML is mostly a title with a colon in it, or TOML: then a field a line, as it stands. */
function fieldsOf(matter: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(matter);
  try {
    if (!document.errors.length && isMap(document.contents)) return document.toJS();
  } catch {
    // Aliases of aliases, too many to be meant.
  }
  return Object.fromEntries(Array.from(matter.matchAll(FIELD), fieldOf));
}

const FIELD = /^([\w-]+)[ \t]*[:=][ \t]*(["']?)(.*?)\2[ \t]*$/gm;

const fieldOf = ([, name = '', , value = '']: RegExpExecArray): [string, string] => [name, value];

/** A value in words: several are joined by commas, and of `{name: ...}` it is the name. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number')
    return /[\p{L}\p{N}]/u.test(`${value}`) ? `${value}`.trim() : null;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || null;
  return typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : null;
}
