import type { Draft } from './compose.ts';

/** One block, so that a row is quoted with the table's head above it; the empty line makes each row a sentence. */
export function tableDraft(rows: readonly (readonly string[])[]): Draft {
  return { kind: 'list', text: rows.map((cells) => cells.join(' | ')).join('\n\n') };
}
