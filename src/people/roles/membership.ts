import type { Token } from '../tokens.ts';
import type { Stretch } from './stretch.ts';

/** What a person is of: "of the Greens", "from the Carrow Institute", "of the magazine Palate & Plume". */
export function membership(tokens: readonly Token[], start: number, text: string): Stretch | undefined {
  if (!/^(?:of|from)$/.test(tokens[start]?.key ?? '')) return undefined;
  let at = start + 1;
  if (tokens[at]?.key === 'the') {
    at++;
    if (tokens[at]?.kind === 'word' && !tokens[at]?.capital) at++;
  }
  const first = at;
  while (tokens[at]?.capital && tokens[at]?.kind === 'word') {
    at++;
    const joint = tokens[at];
    const links = joint && (text[joint.start] === '&' || joint.key === 'of' || joint.key === 'and');
    if (links && tokens[at + 1]?.capital) at++;
  }
  return at > first ? [start, at] : undefined;
}

/** @returns where a membership that begins at `at` ends; `at` itself when none does. */
export function membershipEnd(tokens: readonly Token[], at: number, text: string): number {
  return membership(tokens, at, text)?.[1] ?? at;
}
