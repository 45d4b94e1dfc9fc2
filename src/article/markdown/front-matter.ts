import { isMap, parseDocument } from 'yaml';
import type { Source } from '../article.ts';
import { findDate } from '../date.ts';
import { inWords } from '../in-words.ts';

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
  const first = (keys: readonly string[]) => keys.map((key) => inWords(fields[key])).find(Boolean) ?? null;
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
