import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { heading } from './answer-head.ts';
import { composeReply } from './compose-reply.ts';
import type { Reply } from './reply.ts';

/** How the bot behaves in one server. */
export interface ServerSettings {
  readonly answers: 'private' | 'public';
  /** Id of the channel where changes to the shelf are announced; null: nowhere. */
  readonly logChannel: string | null;
  readonly keepsUnanswered: boolean;
  /** Primary language subtag; null: each member's own. */
  readonly language: string | null;
}

/** The settings of a server, each on its line. @param saved whether they have just been changed. */
export function settingsReply(settings: ServerSettings, saved: boolean, language: Language): Reply {
  const { settings: say } = language;
  const chosen = settings.language === null ? null : LANGUAGES[settings.language];
  const lines = [
    heading(say.title),
    ...(saved ? [say.saved] : []),
    `- ${say.answers}: **${settings.answers === 'private' ? say.answersPrivate : say.answersPublic}**`,
    `- ${say.logChannel}: ${settings.logChannel === null ? `**${say.none}**` : `<#${settings.logChannel}>`}`,
    `- ${say.unanswered}: **${settings.keepsUnanswered ? say.kept : say.notKept}**`,
    `- ${say.language}: **${chosen?.name ?? say.membersOwn}**`,
  ];
  return composeReply({ head: lines.join('\n') });
}
