import type { Language } from '../language/language.ts';
import { heading } from './markdown/answer-head.ts';
import { composeReply } from './parts/compose-reply.ts';
import type { Reply } from './reply.ts';

/** What the bot does and what it keeps. @param keepsUnanswered in this server; null outside servers. */
export function aboutReply(keepsUnanswered: boolean | null, { about }: Language): Reply {
  const here = keepsUnanswered === null ? [] : [keepsUnanswered ? about.unansweredOn : about.unansweredOff];
  const privacy = [...about.privacy, ...here].map((line) => `- ${line}`);
  return composeReply({ head: [heading(about.title), about.what, `**${about.privacyTitle}**`, ...privacy].join('\n') });
}
