import { defineCommand } from '../command.ts';
import type { Language } from '../language/english.ts';
import { formatList } from '../language/format.ts';
import { heading } from '../reply/markdown/inline.ts';
import { shelfButton } from '../reply/parts/components.ts';
import { composeReply } from '../reply/parts/compose-reply.ts';
import { type Reply, textReply } from '../reply/reply.ts';

export const helpCommand = defineCommand({
  run: async ({ language, membersLanguage }) => helpReply(membersLanguage.commands, language),
});

export const aboutCommand = defineCommand({
  run: async ({ language, settings }) => aboutReply(settings?.keepsUnanswered ?? null, language),
});

/** How to ask. @param commands as the member's own Discord calls them, whatever language is spoken in the server. */
export function helpReply(commands: Language['commands'], language: Language): Reply {
  const { help } = language;
  const names = ['ask', 'who', 'verify', 'library', 'about'] as const;
  const moderators = (['sources', 'unanswered', 'settings'] as const).map((name) => `/${commands[name].name}`);
  const lines = [
    heading(help.title),
    ...names.map((name) => `- **/${commands[name].name}**: ${language.commands[name].description}`),
    help.menus(commands.checkQuote.name, commands.askAbout.name),
    help.bold,
    help.private,
    `-# ${help.moderators(formatList(language, moderators))}`,
  ];
  return composeReply({ head: lines.join('\n'), buttons: shelfButton(language) });
}

/** What the bot does and what it keeps. @param keepsUnanswered in this server; null outside servers. */
export function aboutReply(keepsUnanswered: boolean | null, { about }: Language): Reply {
  const here = keepsUnanswered === null ? [] : [keepsUnanswered ? about.unansweredOn : about.unansweredOff];
  const privacy = [...about.privacy, ...here].map((line) => `- ${line}`);
  return textReply([heading(about.title), about.what, `**${about.privacyTitle}**`, ...privacy].join('\n'));
}
