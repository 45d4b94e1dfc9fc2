import { isEnglishWord } from '../words/dictionary.ts';
import { STOP_WORDS } from '../words/stop-words.ts';

/** Words for which chat writes figures of the same sound. */
const SOUNDS: Readonly<Record<string, string>> = { 1: 'one', 2: 'to', 4: 'for' };
/** After these a figure counts: "the 2 of them". */
const COUNTED = new Set(
  'the these those his her their our my your all last next first only top than about over under number'.split(' '),
);

/** "some1" as "someone", "2day" as "today", where that makes a word; else the word itself. */
export function figureWithin(word: string): string {
  const whole = word.replace(/[124]/, (figure) => SOUNDS[figure] as string);
  return /^(?:[a-z]{2,}[124][a-z]*|[24][a-z]{3,})$/.test(word) && isEnglishWord(whole) ? whole : word;
}

/**
 * "go 2 bed", "what 4": the question with "to" and "for" instead; a figure stays before what is counted ("2 old boats"),
 * and behind what the sources number so ("runway 2").
 *
 * @param isPair whether the sources hold two words side by side.
 */
export function figureAlone(question: string, isPair: (first: string, second: string) => boolean): string {
  return question.replace(
    /(?<=(?<!\p{L})(\p{L}+) )[24](?=(?: ([a-z]+)(?: ([a-z]+))?|[?!.,]*$))/gu,
    (figure, before, next, later) => {
      const counted =
        COUNTED.has(before) || next === 'of' || isPlural(next) || (!STOP_WORDS.has(next) && isPlural(later));
      return counted || isPair(before, figure) ? figure : (SOUNDS[figure] as string);
    },
  );
}

function isPlural(word = ''): boolean {
  return (
    !STOP_WORDS.has(word) && (/^(?:\w*men|people|children)$/.test(word) || (/[^s]s$/.test(word) && isEnglishWord(word)))
  );
}
