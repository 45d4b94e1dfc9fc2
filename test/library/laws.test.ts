import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newFolder } from './folders.ts';
import { ADA, add, NORTH, newLibrary, texts } from './libraries.ts';

const WORDS = ['hall', 'study', 'garden', 'cellar'];
const text = (room: number, edition: number) =>
  `The ${WORDS[room]} of the old house has ${edition + 2} windows. It was built in the year ${1800 + 10 * edition}.`;

const added = fc.record({ kind: fc.constant('add'), room: fc.nat(3), edition: fc.nat(4) });
const removed = fc.record({ kind: fc.constant('remove'), room: fc.nat(3) });
const undone = fc.record({ kind: fc.constant('undo'), number: fc.option(fc.integer({ min: 1, max: 12 })) });
const restored = fc.record({ kind: fc.constant('restore'), number: fc.integer({ min: 1, max: 12 }) });

test('whatever moderators do, a restart changes nothing and the history explains what stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(added, removed, undone, restored), { maxLength: 10 }), async (things) => {
      const dataDir = newFolder();
      const library = newLibrary({ dataDir });
      for (const thing of things) {
        if ('edition' in thing) await add(library, NORTH, WORDS[thing.room] ?? '', text(thing.room, thing.edition));
        else if ('room' in thing) await library.sources.remove(NORTH, `added/${WORDS[thing.room]}`, ADA);
        else if (thing.kind === 'restore') await library.sources.restore(NORTH, thing.number ?? 1, ADA);
        else await library.sources.undo(NORTH, ADA, thing.number ?? undefined);
      }
      const again = newLibrary({ dataDir });
      expect(await texts(again, NORTH)).toEqual(await texts(library, NORTH));
      const history = await again.sources.history(NORTH);
      expect(history).toEqual(await library.sources.history(NORTH));
      const question = 'How many windows has the house?';
      const found = async (one: typeof library) =>
        (await one.shelf(NORTH)).index
          .search(question, { limit: 50 })
          .matches.map(({ sentence }) => sentence.text)
          .sort();
      expect(await found(again)).toEqual(await found(library));
    }),
    { numRuns: 25 },
  );
}, 60_000);
