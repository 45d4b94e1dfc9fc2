import type { Passage } from '../../answer/passage.ts';
import type { Language } from '../language/language.ts';
import { rows } from './components.ts';
import { composeReply, fitting, roomBeside } from './compose-reply.ts';
import { contextButton, copyAndPost } from './found.ts';
import { inline } from './inline.ts';
import { passageBlock } from './passage-block.ts';
import type { Reply } from './reply.ts';

/** What was asked for is an organisation, a place or a work: not a person, but here is what is said of it. */
export function notAPersonReply(
  name: string,
  passages: readonly Passage[],
  language: Language,
  isPrivate = true,
): Reply {
  const head = language.who.notAPerson(inline(name, 100));
  const numberOf = (i: number) => (passages.length > 1 ? i + 1 : null);
  const room = roomBeside(head.length);
  const blocks = passages.map((passage, i) => passageBlock(passage, language, numberOf(i), room));
  const shown = fitting(blocks, head.length);
  const quoted = passages.slice(0, shown);
  return composeReply({
    head,
    blocks: blocks.slice(0, shown),
    rows: rows([
      ...quoted.flatMap((passage, i) => contextButton(passage, language, numberOf(i))),
      ...copyAndPost(quoted, language, isPrivate),
    ]),
    private: isPrivate,
  });
}
