import type { NamingSentence } from '../../answer/card.ts';
import type { Language } from '../language/language.ts';
import { inline } from './markdown/inline.ts';
import { button } from './parts/components.ts';
import { pagedReply } from './parts/pages.ts';
import { quotePart } from './parts/quote-part.ts';
import type { Reply } from './reply.ts';

/** What was asked for is an organisation, a place or a work: not a person, but here is what is said of it. */
export function notAPersonReply(
  name: string,
  mentions: readonly NamingSentence[],
  page: number,
  language: Language,
  isPrivate = true,
): Reply {
  const title = language.who.notAPerson(inline(name, 100));
  const numberOf = (i: number) => (mentions.length > 1 ? i + 1 : null);
  const parts = mentions.map(({ sentence, citation }, i) =>
    quotePart({ text: sentence, citation }, [name], language, numberOf(i)),
  );
  return pagedReply(title, parts, page, language, {
    turn: (to, label) => button('thing', `${to}:${name}`, label),
    private: isPrivate,
  });
}
