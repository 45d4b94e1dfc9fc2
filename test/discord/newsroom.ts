import { randomNumbers } from '../../src/bench/synthetic.ts';

const GIVEN =
  'Anna Boris Clara David Elena Felix Greta Henry Irene Jonas Karen Louis Maria Nikolai Olga Peter Rosa Stefan'.split(
    ' ',
  );
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we'.split(' ');
const ENDINGS = 'man berg son off ton ley'.split(' ');
const TITLES = ['Mayor', 'President', 'Senator', 'Professor', 'Foreign Minister', 'Judge'];
const PLACES = ['Riga', 'Vienna', 'Lisbon', 'Oslo', 'Geneva', 'Kyiv'];

const SENTENCES_IN_ARTICLE = 20;
const CAST = 6;

/** @returns made-up news full of names, as many sentences in all, by file name; the same every time. */
export function newsroom(sentences: number): Map<string, string> {
  const random = randomNumbers(sentences);
  const pick = <T>(some: readonly T[]) => some[Math.floor(random() * some.length)] as T;
  const surname = () => {
    const name = pick(SYLLABLES) + pick(SYLLABLES) + pick(ENDINGS);
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  const people = Array.from({ length: sentences / 4 }, () => ({ given: pick(GIVEN), family: surname() }));
  const sentence = (cast: typeof people) => {
    const [one, other] = [pick(cast), pick(cast)];
    return pick([
      `${pick(TITLES)} ${one.given} ${one.family} said on Monday that the bridge in ${pick(PLACES)} would stay closed.`,
      `"We have waited long enough for ${pick(PLACES)}," ${one.given} ${one.family} told reporters.`,
      `${one.family} met ${other.given} ${other.family} in ${pick(PLACES)} for two hours.`,
      'The river rose by a metre overnight and the harbour was closed.',
    ]);
  };
  const article = (number: number): [string, string] => {
    const cast = Array.from({ length: CAST }, () => pick(people));
    const drawn = Array.from({ length: SENTENCES_IN_ARTICLE }, () => sentence(cast));
    return [`${number}.txt`, ` date 2026-01-01 Article ${number}\n\n${drawn.join('\n\n')}\n`];
  };
  return new Map(Array.from({ length: sentences / SENTENCES_IN_ARTICLE }, (_, i) => article(i)));
}
