import { lastWord } from '../candidates/candidate.ts';
import { hasKind, KIND } from '../words/kinds.ts';
import { IS, is } from '../words/lexicon.ts';
import { THING } from './note.ts';
import { PERSON, type Spelling } from './spelling.ts';

export const SHARED_SURNAME = 'surname of person';

/** "Calder Voss, the maker of", "Calder Voss & Sons": whoever shares its surname, a firm stays one. */
const FIRM = ['firm after', 'apposed to a firm role'];

/**
 * @returns the last word of a name of two words that is not taken for a person's yet, if it may be a surname that somebody
 *   else bears too: "Ninian Plum". What ends in a word for things or of everyday ("Warner Center") has none.
 */
export function surnameToShare({ occurrences, evidence, probability }: Spelling): string | undefined {
  if (
    probability >= PERSON ||
    !evidence.names.includes('words 2') ||
    FIRM.some((name) => evidence.names.includes(name))
  )
    return undefined;
  const last = occurrences[0] && lastWord(occurrences[0]);
  const family = !hasKind(last, THING | KIND.club) && !is(last, IS.word | IS.country | IS.organisation);
  return family ? last?.key : undefined;
}
