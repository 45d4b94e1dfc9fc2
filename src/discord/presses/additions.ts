import { tellProblem } from '../../library/problems/problem-words.ts';
import type { ServerContext } from '../interaction/context.ts';
import type { Language } from '../language/language.ts';
import {
  type ArticleFields,
  correctForm,
  hasNoAddress,
  hasNoSuchDate,
  readCorrections,
  readWhy,
} from '../moderation/article-form.ts';
import { changeReply, proposeReply } from '../moderation/shelf-change.ts';
import { defineModeratorsForm, defineModeratorsPress, type Pressed } from '../press.ts';
import { inline } from '../reply/markdown/inline.ts';
import { type Reply, textReply } from '../reply/reply.ts';

/** The ways of a previewed article: onto the shelf, back for correction, or away. */
export const confirmPress = defineModeratorsPress({ action: 'confirm', replaces: true, run: putOnShelf });

export const cancelPress = defineModeratorsPress({
  action: 'cancel',
  replaces: true,
  run: async ({ library, server, language }, { rest }) => {
    await library.additions.cancel(server, rest);
    return textReply(language.add.cancelled);
  },
});

export const correctPress = defineModeratorsPress({
  action: 'correct',
  run: async ({ language }, { rest }) => correctForm(rest, language),
});

export const correctSent = defineModeratorsForm({
  action: 'correct',
  replaces: true,
  run: async (context, fields, rest) => {
    const { library, server, language } = context;
    return withSlipsTold(
      fields,
      language,
      proposeReply(context, await library.additions.correct(server, rest, readCorrections(fields), readWhy(fields))),
    );
  },
});

export const pasteSent = defineModeratorsForm({
  action: 'paste',
  run: async (context, fields) => {
    const { library, server, language } = context;
    const offer = { kind: 'text', text: fields['text'] ?? '', corrections: readCorrections(fields) } as const;
    const preview = await library.additions.preview(server, offer, readWhy(fields));
    return withSlipsTold(fields, language, proposeReply(context, preview));
  },
});

/** A date or an address that is none costs nothing else that was written: the preview is shown without it, and says so. */
function withSlipsTold(fields: ArticleFields, language: Language, reply: Reply): Reply {
  const slips = [
    ...(hasNoSuchDate(fields) ? [language.add.noSuchDate] : []),
    ...(hasNoAddress(fields) ? [inline(tellProblem({ kind: 'notAnAddress' }, language.problems))] : []),
  ];
  if (!slips.length) return reply;
  return { ...reply, components: [...textReply(slips.join('\n')).components, ...reply.components] };
}

/** A new version that a reload held back: taken, or not. */
export const replacePress = defineModeratorsPress({ action: 'replace', run: putOnShelf });

export const keepPress = defineModeratorsPress({
  action: 'keep',
  run: async ({ library, server, language }, { rest }) => {
    await library.additions.cancel(server, rest);
    return textReply(language.reload.unchanged);
  },
});

async function putOnShelf(context: ServerContext, { rest }: Pressed): Promise<Reply> {
  return changeReply(context, await context.library.additions.confirm(context.server, rest, context.member));
}
