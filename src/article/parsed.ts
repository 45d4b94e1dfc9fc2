import type { Source } from './article.ts';
import type { Draft } from './compose.ts';

/** What one format's reader finds in a file: what it says of itself, and its blocks. */
export interface Parsed {
  readonly source: Partial<Omit<Source, 'file'>>;
  readonly drafts: readonly Draft[];
  /** The beginnings of what the file held besides the article: its navigation, advertisements, forms. */
  readonly leftOut?: readonly string[];
}
