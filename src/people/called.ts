import { fold } from './fold.ts';
import type { Person } from './person.ts';

/** Cyrillic letters in Latin ones, as newspapers in English write them (BGN/PCGN romanisation, simplified). */
const CYRILLIC: ReadonlyMap<string, string> = new Map(
  (
    'а a|б b|в v|г g|ґ g|д d|е e|ё e|є ye|ж zh|з z|и i|і i|ї i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|' +
    'ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya|ў u|ј j|љ lj|њ nj|ћ c|ђ dj|џ dz'
  )
    .split('|')
    .map((pair) => [pair.slice(0, 1), pair.slice(2)]),
);

/** @returns the words of a name or question, folded, Cyrillic in Latin letters: "Mr. al-Aiban's" -> mr, al, aiban. */
export function wordsOf(text: string): string[] {
  const latin = text.toLowerCase().replace(/[а-яёєіїґўјљњћђџ]/gu, (letter) => CYRILLIC.get(letter) ?? letter);
  return fold(latin)
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A person as asked for: all their spellings in words. */
export interface Called {
  readonly person: Person;
  /** The name first, then the aliases. */
  readonly spellings: readonly (readonly string[])[];
  /** The spellings as lines, their words parted by single blanks. */
  readonly lines: readonly string[];
  /** Their roles in words. Worked out on first use. */
  readonly titles: () => readonly (readonly string[])[];
}

const kept = new WeakMap<readonly Person[], readonly Called[]>();

/** @returns the spellings of everyone, worked out once for a list of people. */
export function spellingsOf(people: readonly Person[]): readonly Called[] {
  const before = kept.get(people);
  if (before) return before;
  const called = people.map(toCalled);
  kept.set(people, called);
  return called;
}

function toCalled(person: Person): Called {
  const spellings = [person.name, ...person.aliases].map(wordsOf);
  let titles: readonly (readonly string[])[] | undefined;
  return {
    person,
    spellings,
    lines: spellings.map((words) => words.join(' ')),
    titles: () => {
      titles ??= person.roles.map(({ text }) => wordsOf(text));
      return titles;
    },
  };
}
