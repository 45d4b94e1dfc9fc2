import { fold } from '../words/fold.ts';

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
  // As nearly all names and titles are.
  if (/^[a-z\d -]*$/i.test(text))
    return text
      .toLowerCase()
      .split(/[ -]+/)
      .filter((word) => word !== '');
  const latin = text.toLowerCase().replace(/[а-яёєіїґўјљњћђџ]/gu, (letter) => CYRILLIC.get(letter) ?? letter);
  return fold(latin)
    .replace(/['’]s(?!\p{L})/gu, '')
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Asked-for words that name nobody: "who is Mr. Lavrov?" asks for "Lavrov". */
const AROUND = /^(?:who|is|was|are|mr|mrs|ms|miss|mx|the)$/;

/** @returns the words that name somebody; all of them where none does. */
export function coreOf(words: readonly string[]): readonly string[] {
  const core = words.filter((word) => !AROUND.test(word));
  return core.length > 0 ? core : words;
}
