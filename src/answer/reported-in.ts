import type { Person } from '../people/person.ts';
import { whatIsAsked } from '../search/answer-type.ts';
import type { Reported } from '../search/ranking.ts';

/** Who stands right behind the auxiliary is who speaks: "What did Ada Plum say about Bo Rusk?" */
const AUXILIARY = /\b(?:did|does|do|has|have|had)(?:n['’]t)? (?:the )?$/i;
/** What nobody did who says nothing; whoever "thinks" or "offers terms" may be told to without a word of theirs. */
const SAYS = /\b(?:say|said|tell|told|write|written|wrote)\b/i;

/**
 * Finds whose words a question asks for.
 *
 * @param named the people it names: as it spells them -> whom it means.
 * @param files only what these sources report; all when absent.
 * @returns undefined where it asks for nobody's, or does not say whose; no sentences where they are asked to
 *   have said something, and say nothing.
 */
export function reportedIn(
  question: string,
  named: ReadonlyMap<string, Person>,
  files?: readonly string[],
): Reported | undefined {
  if (whatIsAsked(question).type !== 'statement') return undefined;
  const speaker = [...named].find(([text]) => AUXILIARY.test(question.slice(0, question.indexOf(text))));
  if (!speaker) return undefined;
  const [name, { statements }] = speaker;
  const asked = statements.filter(({ article }) => !files || files.includes(article.source.file));
  if (asked.length === 0 && !SAYS.test(question)) return undefined;
  return { name, sentences: new Set(asked.map(({ sentence }) => sentence)) };
}
