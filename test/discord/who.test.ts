import { afterAll, beforeAll, expect, test } from 'vitest';
import { goOnline, type Online } from './bot.ts';
import { slash, typing } from './double/interactions.ts';

let online: Online;
beforeAll(async () => {
  online = await goOnline();
});
afterAll(async () => {
  await online.stop();
  expect(online.double.rest.violations).toEqual([]);
});

test('a person is told of by what the sources say', async () => {
  const seen = await online.double.ask(slash('who', { name: 'Yuri Ushakov' }));
  expect(seen.text).toMatch(/Ushakov/);
  expect(seen.private).toBe(true);
});

test('names are suggested by any part of them, without regard to case and accents', async () => {
  const { choices } = await online.double.ask(typing('who', { name: 'ushá' }, 'name'));
  expect(choices.map(({ name }) => name)).toEqual(['Yuri Ushakov']);
});

test('more than Discord takes is never suggested', async () => {
  const { choices } = await online.double.ask(typing('who', { name: '' }, 'name'));
  expect(choices.length).toBeGreaterThan(1);
  expect(choices.length).toBeLessThanOrEqual(25);
});

test('a name that nobody has is answered as such', async () => {
  const seen = await online.double.ask(slash('who', { name: 'Hercule Poirot' }));
  expect(seen.text).toContain('Hercule Poirot');
});
