import type { ServerSettings } from '../../library/server/server-settings.ts';
import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/languages.ts';
import { heading } from './markdown/inline.ts';
import { type Reply, textReply } from './reply.ts';

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
  return textReply(lines.join('\n'));
}
