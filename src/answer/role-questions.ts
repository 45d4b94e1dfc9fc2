import { byTitle } from '../people/ask/by-title.ts';
import type { Person } from '../people/person.ts';
import { hasKind, KIND } from '../people/words/kinds.ts';
import { IS, is } from '../people/words/lexicon.ts';
import { readWords } from '../people/words/read-words.ts';

/** Questions made for one person, at most. */
const MOST = 2;

/**
 * "Who is the head of the Carrow Fund?": only of a role that does not lean on the text around it ("his lawyer", "the Prime
 * Minister"), and that nobody else bears.
 *
 * @param all everyone on the shelf.
 */
export function roleQuestions(person: Person, all: readonly Person[]): string[] {
  // A form of address comes with the name: "Dr. Ada Plum".
  const isAddress = (role: string) => [person.name, ...person.aliases].some((spelling) => role.endsWith(spelling));
  return person.roles
    .filter(({ text }) => !isAddress(text))
    .map(({ text }) => text.replace(/^(?:the |then-)/i, ''))
    .filter((text) => text.split(' ').length < 9 && (OFFICE.test(text) || (TITLE.test(text) && namesPlace(text))))
    .filter((text) => byTitle(text, all).every((called) => called.person === person))
    .slice(0, MOST)
    .map((text) => (/^[^ ]+(?: [^ ]+)?['’]s? /.test(text) ? `Who is ${text}?` : `Who is the ${text}?`));
}

/** An office "of" something with a name, or somebody's. */
const OFFICE = /^\p{Lu}\S*['’]s? |^\p{Ll}+(?: \p{Ll}+)? of (?:the )?\p{Lu}/u;
/** In capitals, of two words or more. */
const TITLE = /^(?:\p{Lu}\S* (?:of )?)+\p{Lu}\S*$/u;

/** "Danish Prime Minister", "Mayor of Port Selwyn"; "Prime Minister" is one in every country. */
function namesPlace(title: string): boolean {
  const { words } = readWords(title, { start: 0, end: title.length });
  return words.some(
    (word) =>
      hasKind(word, KIND.dottedPlace) ||
      is(word, IS.country | IS.demonym) ||
      (hasKind(word, KIND.nameWord) && !is(word, IS.word | IS.rare) && !hasKind(word, KIND.title | KIND.titleModifier)),
  );
}
