import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoles } from '../../src/people/roles/read-roles.ts';
import { readTold } from '../../src/people/statements/read-told.ts';
import { sceneOf } from './scene.ts';

/** Pieces that the rules look for, in any order: most of what comes of it is nonsense, and must be read all the same. */
const PIECES = [
  'Ada Plum',
  'Plum',
  'Rupert Mustard',
  'Mustard’s',
  'the judge',
  'said',
  'told',
  'denied',
  'that',
  'who',
  'he',
  'she',
  ',',
  ',',
  '.',
  '. ',
  '"',
  '“',
  '”',
  '\n\n',
  ':',
  'according to',
  'by',
  'was',
  'led',
  'mayor of',
  'Dr.',
  'a',
  'of the Greens',
  'and',
  '(',
  ')',
  '—',
];
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => `It rained. ${pieces.join(' ')}`);

test('statements are whole sentences and roles stand within one, whatever the prose', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const scene = sceneOf(text, [
        ['Ada Plum', 'Plum'],
        ['Rupert Mustard', 'Mustard'],
      ]);
      const { sentences } = scene.article;
      const roles = readRoles(scene);
      const told = readTold(scene, roles);
      for (const { start, end, sentence } of told.statements.flat()) {
        expect(sentences[sentence]?.start).toBe(start);
        expect(sentences.some((one) => one.end === end)).toBe(true);
      }
      for (const { start, end, sentence } of [...roles.flat(), ...told.roles.flat()]) {
        expect(start).toBeLessThan(end);
        expect(sentences[sentence]?.start).toBeLessThanOrEqual(start);
        expect(sentences[sentence]?.end).toBeGreaterThanOrEqual(end);
      }
    }),
  );
});
