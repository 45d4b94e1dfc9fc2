import { baseForms } from '../search/words/base-forms.ts';
import { IRREGULAR_FORMS } from '../search/words/irregular-forms.ts';
import { wordId } from '../search/words/word-list.ts';
import { isKindOf } from '../search/words/word-relations.ts';

/** "The decision was ...", "The talks, which began ...": a noun that its verb follows at once says not what it is of. */
const OPENING =
  /^["“‘'(]*the (\p{Ll}+),? (?:(?:which|is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|did|does|do|\p{Ll}+ed)\b|(\p{Ll}+))/iu;

/**
 * @returns whether a sentence opens with what was told before it, called by a noun for it: for something that happened,
 *   was done or was said, by WordNet, and for no group and nothing one can touch, too. (Shell nouns: H.-J. Schmid,
 *   "English Abstract Nouns as Conceptual Shells", 2000.)
 */
export function opensWithShell(sentence: string): boolean {
  const [, noun, verb] = OPENING.exec(sentence) ?? [];
  if (noun === undefined || (verb !== undefined && !IRREGULAR_FORMS.has(verb))) return false;
  const ids = [noun, ...baseForms(noun)].map(wordId);
  const isOne = (...kinds: readonly string[]) => kinds.some((kind) => ids.some((id) => isKindOf(id, wordId(kind))));
  return isOne('happening') || (isOne('act', 'statement') && !isOne('person', 'group', 'artifact', 'object'));
}
