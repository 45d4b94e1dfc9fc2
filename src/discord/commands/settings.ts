import type { ServerSettings } from '../../library/server/server-settings.ts';
import { defineCommand, type OptionSpecs, type Options } from '../command.ts';
import type { ServerContext } from '../context.ts';
import type { Language } from '../language/english.ts';
import { LANGUAGES, languageFor } from '../language/languages.ts';
import { heading } from '../reply/markdown/inline.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { problemReply } from '../reply/trouble.ts';

/** Every member's own language. */
const OWN = 'own';

const OPTIONS = {
  answers: {
    kind: 'text',
    choices: ['private', 'public'],
    label: ({ settings }, choice) => (choice === 'public' ? settings.answersPublic : settings.answersPrivate),
  },
  log_channel: { kind: 'channel' },
  log_off: { kind: 'flag' },
  unanswered: { kind: 'flag' },
  language: {
    kind: 'text',
    choices: [OWN, ...Object.keys(LANGUAGES)],
    label: ({ settings }, choice) => (choice === OWN ? settings.membersOwn : languageFor(choice).name),
  },
} as const satisfies OptionSpecs;

export const settingsCommand = defineCommand({
  options: OPTIONS,
  run: async ({ library, server, settings, language, membersLanguage, say }: ServerContext, options) => {
    const changed = changesOf(options);
    if (!Object.keys(changed).length) return settingsReply(settings, false, language);
    // Nobody would hear of it later: what goes wrong with an announcement is in the operator's log alone.
    const { logHere, logRefused } = language.settings;
    if (changed.logChannel && !(await say(changed.logChannel, textReply(logHere)))) {
      return textReply(logRefused(`<#${changed.logChannel}>`));
    }
    const now = await library.settings.change(server, changed);
    if ('problem' in now) return problemReply(now, language);
    return settingsReply(now, true, now.language === null ? membersLanguage : languageFor(now.language));
  },
});

/** @returns what was chosen; what was not stays as it is. */
function changesOf(chosen: Options<typeof OPTIONS>): Partial<ServerSettings> {
  const { answers, log_channel, log_off, unanswered, language } = chosen;
  const changes = {
    answers,
    logChannel: log_off ? null : log_channel,
    keepsUnanswered: unanswered,
    language: language === OWN ? null : language,
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
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
  return textReply(lines.join('\n'));
}
