import { parse } from 'yaml';
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
 * Reads YAML front matter.
 *
 * @param yaml what stands between the fences; if it is not a YAML map, it says nothing of the source.
 */
export function readFrontMatter(yaml: string): Partial<Source> {
  const fields = mapOf(yaml);
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

function mapOf(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** A value in words: several are joined by commas, and of `{name: ...}` it is the name. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || null;
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(', ') || null;
  return typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : null;
}
