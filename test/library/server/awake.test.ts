import { expect, test, vi } from 'vitest';
import { Awake } from '../../../src/library/server/awake.ts';
import { newFolder } from '../folders.ts';
import { add, Clock, NORTH, newLibrary, SOUTH, texts } from '../libraries.ts';

test('a shelf is loaded when first asked for and leaves memory when nobody asks for a while', async () => {
  const clock = new Clock();
  const loaded: string[] = [];
  const busy = new Set<string>();
  const load = async (server: string) => loaded.push(server);
  const awake = new Awake(load, clock.now, { busy: (server) => busy.has(server) });
  await awake.get('a');
  await awake.get('b');
  busy.add('b');
  clock.pass({ minutes: 10 });
  await awake.get('a');
  clock.pass({ minutes: 10 });
  await awake.get('a');
  await awake.get('b');
  expect(loaded).toEqual(['a', 'b']);
  busy.clear();
  clock.pass({ minutes: 10 });
  await awake.get('a');
  clock.pass({ minutes: 10 });
  await awake.get('a');
  await awake.get('b');
  expect(loaded).toEqual(['a', 'b', 'b']);
});

test('what could not be loaded is tried again', async () => {
  let tries = 0;
  const awake = new Awake(
    async () => {
      if (++tries === 1) throw new Error('The disk is away');
      return tries;
    },
    new Clock().now,
    { busy: () => false },
  );
  await expect(awake.get('a')).rejects.toThrow('The disk is away');
  expect(await awake.get('a')).toBe(2);
});

test('a shelf that slept stands as it stood', async () => {
  const clock = new Clock();
  const library = newLibrary({ dataDir: newFolder() }, { now: clock.now });
  await add(library, NORTH, 'The Study', 'The study has a red door.');
  const before = await library.shelf(NORTH);
  // While its people are being kept it stays awake.
  await vi.waitFor(async () => {
    clock.pass({ minutes: 20 });
    await library.shelf(SOUTH);
    expect(await library.shelf(NORTH)).not.toBe(before);
  });
  expect(await texts(library, NORTH)).toEqual(['The study has a red door.']);
});

test('while a great shelf is prepared anew, questions find what came with the former one', async () => {
  let ready: (() => void) | undefined;
  let waits = false;
  const toAsk = () => (waits ? new Promise<void>((resolve) => (ready = resolve)) : Promise.resolve());
  const library = newLibrary({}, { preparation: { toAsk, rest: async () => {} } });
  await add(library, NORTH, 'The Study', 'The study has a red door.');
  const former = await library.shelf(NORTH);
  waits = true;
  await add(library, NORTH, 'The Barn', 'The barn has a green roof.');
  const meanwhile = await library.shelf(NORTH);
  expect(meanwhile).toBe(former);
  expect(meanwhile.index.search('green roof').matches[0]?.sentence.text).toBe('The barn has a green roof.');
  ready?.();
  expect(await texts(library, NORTH)).toEqual(['The study has a red door.', 'The barn has a green roof.']);
});
