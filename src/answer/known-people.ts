import { peopleInSentences } from '../people/ask/in-sentences.ts';
import { namedIn, otherNames } from '../people/ask/named-in.ts';
import type { Person } from '../people/person.ts';
import { pronounOf } from '../people/statements/gender.ts';
import { whatIsAsked } from '../search/question/answer-type.ts';
import type { KnownPeople } from '../search/question/known-people.ts';

/** Who stands right behind the auxiliary is who speaks: "What did Ada Plum say about Bo Rusk?" */
const AUXILIARY = /\b(?:did|does|do|has|have|had)(?:n['’]t)? (?:the )?$/i;
/** What nobody did who says nothing; whoever "thinks" or "offers terms" may be told to without a word of theirs. */
const SAYS = /\b(?:say|said|tell|told|write|written|wrote)\b/i;

/**
 * Tells a search what is known of people.
 *
 * @param people all whom the sources name.
 * @param files only what these sources report; all when absent.
 */
export function knownPeople(people: readonly Person[], question: string, files?: readonly string[]): KnownPeople {
  const named = namedIn(people, question);
  const called = Array.from(named, ([name, person]) => {
    return { name, others: otherNames(person, name), person, pronoun: pronounOf(person) };
  });
  const speaker = speakerAsked(question, named);
  const isToBeHeard = speaker && (SAYS.test(question) || speaks(speaker, files));
  return { called, wordsOf: isToBeHeard ? speaker : undefined, there: peopleInSentences(people) };
}

/**
 * @param people all whom the sources name.
 * @returns who is asked to have said something, and says nothing in the sources.
 */
export function whoIsMute(
  people: readonly Person[],
  { wordsOf }: KnownPeople,
  files?: readonly string[],
): Person | undefined {
  return people.find((person) => person === wordsOf && !speaks(person, files));
}

function speaks({ statements }: Person, files?: readonly string[]): boolean {
  return statements.some(({ article }) => !files || files.includes(article.source.file));
}

/** @returns whose words a question asks for; undefined where it asks for nobody's, or does not say whose. */
function speakerAsked(question: string, named: ReadonlyMap<string, Person>): Person | undefined {
  if (whatIsAsked(question).type !== 'statement') return undefined;
  return [...named].find(([text]) => AUXILIARY.test(question.slice(0, question.indexOf(text))))?.[1];
}
