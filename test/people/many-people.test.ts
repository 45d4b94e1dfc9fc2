import { expect, test } from 'vitest';
import { readText } from '../../src/article/read-text.ts';
import { readPeople } from '../../src/people/read-people.ts';
import { leastTime } from '../least-time.ts';

const SYLLABLES = 'bran cor del fin gar hol mer nev pol rud sel tor'.split(' ');
const TRADES = 'energy science health trade sports harbour culture water'.split(' ');

/** A crowd: each has a full name, a name alone, and an office that others hold, too. */
function crowd(size: number) {
  const surname = (n: number) =>
    [n % 12, Math.floor(n / 12) % 12, Math.floor(n / 144)]
      .map((at) => SYLLABLES[at])
      .join('')
      .replace(/^./, (letter) => letter.toUpperCase());
  const told = Array.from({ length: size }, (_, n) => {
    const trade = TRADES[n % TRADES.length];
    return `Ada ${surname(n)}, the ${trade} minister, said it was late. ${surname(n)} left. “It was late,” the ${trade} minister said.`;
  });
  return readText('crowd.txt', told.join('\n\n'));
}

test('a crowd of people is read in time that grows with their number, not with its square', () => {
  const [few, many] = [crowd(200), crowd(1600)];
  expect(readPeople(many).people.length).toBeGreaterThan(1000);
  const once = leastTime(() => readPeople(few));
  expect(leastTime(() => readPeople(many)) / once).toBeLessThan(16);
});
