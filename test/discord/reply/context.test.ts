import { expect, test } from 'vitest';
import { cutPassage } from '../../../src/answer/passage.ts';
import { readText } from '../../../src/article/read-text.ts';
import { english } from '../../../src/discord/language/english.ts';
import { contextReply } from '../../../src/discord/reply/passages.ts';

const PIER = readText(
  'pier.txt',
  'The Pier\n\nIt rained. The pier closed. The sun set. "I took the rope," said Plum. "It was wet. It tore." She left.',
);

test('context goes on to the end of a quotation, and no further', () => {
  const at = PIER.sentences.findIndex(({ text }) => text === 'The sun set.');
  const told = JSON.stringify(contextReply(cutPassage(PIER, { at, first: at, last: at }), english).components);
  expect(told).toContain('It rained.');
  expect(told).toContain('It tore.');
  expect(told).not.toContain('She left.');
});
