import type { Passage } from '../../answer/passage.ts';
import type { Language } from '../language/language.ts';
import { heading } from './markdown/answer-head.ts';
import { rows } from './parts/components.ts';
import { composeReply } from './parts/compose-reply.ts';
import { copyAndPost } from './parts/passage-buttons.ts';
import { contextPart } from './parts/passage-part.ts';
import type { Reply } from './reply.ts';

/** A passage with the two sentences before and after it, each part marked for what it is. */
export function contextReply(passage: Passage, language: Language): Reply {
  return composeReply({
    head: heading(language.ask.contextTitle),
    parts: [contextPart(passage, language)],
    rows: rows(copyAndPost([passage], language, true)),
  });
}
