import type { ServerSettings } from '../../library/server/server-settings.ts';
import { defineCommand, type OptionSpecs, type Options } from '../command.ts';
import { LANGUAGES, languageFor } from '../language/languages.ts';
import { textReply } from '../reply/reply.ts';
import { settingsReply } from '../reply/settings.ts';
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
  texts: ({ commands }) => commands.settings,
  audience: 'moderators',
  options: OPTIONS,
  run: async ({ library, server, settings, language, membersLanguage, say }, options) => {
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

function changesOf({
  answers,
  log_channel,
  log_off,
  unanswered,
  language,
}: Options<typeof OPTIONS>): Partial<ServerSettings> {
  return {
    ...(answers === undefined ? {} : { answers: answers === 'public' ? 'public' : 'private' }),
    ...(log_channel === undefined ? {} : { logChannel: log_channel }),
    ...(log_off ? { logChannel: null } : {}),
    ...(unanswered === undefined ? {} : { keepsUnanswered: unanswered }),
    ...(language === undefined ? {} : { language: language in LANGUAGES ? language : null }),
  };
}
