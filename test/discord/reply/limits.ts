import { ComponentType } from 'discord.js';
import { expect } from 'vitest';
import type { Reply } from '../../../src/discord/reply/reply.ts';

/** Checks a reply against what Discord's live service enforces (Components V2), beyond what its OpenAPI file says. */
export function expectWithinLimits({ components, files = [] }: Reply): void {
  const text = components.map((part) => (part.type === ComponentType.TextDisplay ? part.content : ''));
  expect(text.join('').length).toBeLessThanOrEqual(4000);
  const rows = components.flatMap((part) => (part.type === ComponentType.ActionRow ? [part] : []));
  const inRows = rows.flatMap((row) => row.components);
  expect(components.length + inRows.length).toBeLessThanOrEqual(40);
  for (const row of rows) expect(row.components.length).toBeLessThanOrEqual(5);
  const ids = inRows.flatMap((part) => ('custom_id' in part ? [part.custom_id] : []));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(100);
  const labels = inRows.flatMap((part) => ('label' in part ? [part.label ?? ''] : []));
  for (const label of labels) expect(label.length).toSatisfy((length: number) => length >= 1 && length <= 80);
  const numbers = components.flatMap(({ id }) => (id === undefined ? [] : [id]));
  expect(new Set(numbers).size).toBe(numbers.length);
  const shown = components.flatMap((part) => (part.type === ComponentType.File ? [part.file.url] : []));
  expect(shown).toEqual(files.map(({ name }) => `attachment://${name}`));
  expect(new Set(shown).size).toBe(shown.length);
}

/** @returns the markdown of all text in a reply. */
export function markdownOf({ components }: Reply): string[] {
  return components.flatMap((part) => (part.type === ComponentType.TextDisplay ? [part.content] : []));
}
