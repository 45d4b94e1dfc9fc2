import { tellProblem } from '../../library/problems/problem-words.ts';
import { defineCommand, type Press, type SentForm } from '../command.ts';
import type { ServerContext } from '../context.ts';
import type { Language } from '../language/english.ts';
import { correctForm, type Detail, pasteForm, readDetails, readWhy } from '../reply/article-form.ts';
import { inline } from '../reply/markdown/inline.ts';
import { type Reply, textReply } from '../reply/reply.ts';
import { confirm, drop, proposeReply } from './shelf-change.ts';

export const sourcesAddCommand = defineCommand({
  options: { url: { kind: 'text', longest: 2000 }, file: { kind: 'file' } },
  run: async ({ library, server, language }: ServerContext, { url, file }) => {
    if (url) return proposeReply(await library.additions.preview(server, { kind: 'url', url }), language);
    if (!file) return pasteForm(language);
    const { name, url: at } = file;
    return proposeReply(await library.additions.preview(server, { kind: 'file', name, url: at }), language);
  },
});

export const pasteSent: SentForm<ServerContext> = {
  run: async ({ library, server, language }, fields) => {
    const { corrections, slips } = readDetails(fields);
    const offer = { kind: 'text', text: fields['text'] ?? '', corrections } as const;
    const preview = await library.additions.preview(server, offer, readWhy(fields));
    return withSlipsTold(slips, language, proposeReply(preview, language));
  },
};

/** The ways of a previewed article: back for correction, onto the shelf, or away. */
export const correctPress: Press<ServerContext> = {
  run: async ({ language }, { rest }) => correctForm(rest, language),
};

export const correctSent: SentForm<ServerContext> = {
  replaces: true,
  run: async ({ library, server, language }, fields, key) => {
    const { corrections, slips } = readDetails(fields);
    const preview = await library.additions.correct(server, key, corrections, readWhy(fields));
    return withSlipsTold(slips, language, proposeReply(preview, language));
  },
};

export const confirmPress: Press<ServerContext> = { replaces: true, run: confirm };

export const cancelPress: Press<ServerContext> = {
  replaces: true,
  run: (context, pressed) => drop(context, pressed, context.language.add.cancelled),
};

/** A date or an address that is none costs nothing else that was written: the preview is shown without it, and says so. */
function withSlipsTold(slips: readonly Detail[], { add, problems }: Language, reply: Reply): Reply {
  if (!slips.length) return reply;
  const told: Partial<Record<Detail, string>> = {
    date: add.noSuchDate,
    url: inline(tellProblem({ kind: 'notAnAddress' }, problems)),
  };
  const lines = slips.flatMap((slip) => told[slip] ?? []);
  return { ...reply, components: [...textReply(lines.join('\n')).components, ...reply.components] };
}
