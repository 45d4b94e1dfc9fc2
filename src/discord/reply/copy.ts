import type { Passage } from '../../answer/passage.ts';
import type { Citation } from '../../article/citation.ts';
import type { Language } from '../language/english.ts';
import { formatDate } from '../language/format.ts';
import { hasUnshown } from './markdown/escape.ts';
import { composeReply } from './parts/compose-reply.ts';
import { type Reply, textReply } from './reply.ts';

/** Room for a code block beside the bot's own line. */
const ROOM = 3500;

/**
 * Passages as plain text, each over its citation, ready to paste: in a code block, which shows everything as it is, or
 * as a file where a code block cannot hold it (too long, a fence of its own, characters that cannot be shown).
 */
export function copyReply(passages: readonly Passage[], language: Language): Reply {
  const text = passages.map(({ text, citation }) => `${text}\n— ${plainCitation(citation, language)}`).join('\n\n');
  const { copyTitle } = language.ask;
  if (text.length > ROOM || text.includes('`') || hasUnshown(text)) {
    return composeReply({ parts: [{ content: copyTitle, file: { name: 'verbatim.txt', data: text } }] });
  }
  return textReply(`${copyTitle}\n\`\`\`\n${text}\n\`\`\``);
}

/** A citation as plain text, for pasting elsewhere: title, publisher, date, place, and the link in full. */
function plainCitation({ title, publisher, date, paragraph, sentence, url }: Citation, language: Language): string {
  const place = language.citation.place(paragraph, sentence);
  return [title, publisher, date && formatDate(language, date), place, url].filter(Boolean).join(', ');
}
