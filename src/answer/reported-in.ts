import type { Person } from '../people/person.ts';
import { whatIsAsked } from '../search/answer-type.ts';
import type { Reported } from '../search/ranking.ts';

/** Who stands right behind the auxiliary is who speaks: "What did Ada Plum say about Bo Rusk?" */
const AUXILIARY = /\b(?:did|does|do|has|have|had)(?:n['’]t)? (?:the )?$/i;

/**
 * Finds whose words a question asks for.
 *
 * @param named the people it names: as it spells them -> whom it means.
 * @returns undefined where it asks for nobody's, or does not say whose; no sentences where they say nothing.
 */
export function reportedIn(question: string, named: ReadonlyMap<string, Person>): Reported | undefined {
  if (whatIsAsked(question).type !== 'statement') return undefined;
  const speaker = [...named].find(([text]) => AUXILIARY.test(question.slice(0, question.indexOf(text))));
  if (!speaker) return undefined;
  const [name, { statements }] = speaker;
  return { name, sentences: new Set(statements.map(({ sentence }) => sentence)) };
}
