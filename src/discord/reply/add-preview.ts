import { ButtonStyle } from 'discord.js';
import type { Article } from '../../article/article.ts';
import type { Preview } from '../../library/adding/preview.ts';
import type { Language } from '../language/english.ts';
import { sourceLine } from './markdown/citation-line.ts';
import { heading, inline } from './markdown/inline.ts';
import { nameList } from './markdown/name-list.ts';
import { quotation } from './markdown/quotation.ts';
import { button } from './parts/components.ts';
import { composeReply, type Part } from './parts/compose-reply.ts';
import { countsLine, differenceParts, partsOrFile, type SentenceChanges } from './parts/difference-parts.ts';
import type { Reply } from './reply.ts';

/** People named at most. */
const MOST_PEOPLE = 15;
const MOST_PARTS = 10;
/** Room for the first sentence, and for the last. */
const EDGE = 700;

/** What an article would bring, for a moderator to confirm, correct or cancel. */
export function previewReply(preview: Preview, language: Language): Reply {
  const { add } = language;
  const head = [heading(add[whatItIs(preview)]), ...factLines(preview, language)].join('\n');
  return composeReply({
    head,
    parts: preview.update ? updateParts(preview, preview.update, head, language) : edges(preview.article, language),
    buttons: previewButtons(preview, language),
  });
}

function updateParts({ article }: Preview, update: SentenceChanges, head: string, language: Language): Part[] {
  const changes = [{ kind: 'changed' as const, title: article.source.title, difference: update }];
  return partsOrFile(differenceParts(update, language), head.length, { changes, failed: [] }, language);
}

function whatItIs({ update }: Preview): 'preview' | 'update' | 'identical' {
  if (!update) return 'preview';
  const { reworded, added, removed } = update.counts;
  return reworded + added + removed ? 'update' : 'identical';
}

function factLines({ article, people, leftOut, update, beside }: Preview, language: Language): string[] {
  const { add, sources } = language;
  const { title, publisher, date, url } = article.source;
  const facts = sourceLine({ title: '', publisher, date }, language);
  return [
    `**${inline(title)}**`,
    `-# ${[facts, ...(date ? [] : [add.noDate]), sources.sentences(article.sentences.length)].filter(Boolean).join(' · ')}`,
    ...(url ? [`-# ${inline(url, 300)}`] : []),
    people.length ? add.people(nameList(people, MOST_PEOPLE, language)) : add.nobody,
    ...(leftOut.length ? [add.leftOut(nameList(leftOut, MOST_PARTS, language))] : []),
    ...(update ? [countsLine(update, language)] : []),
    ...(beside === null ? [] : [add.beside(inline(beside))]),
  ];
}

/** The first and the last sentence, which tell whether the whole article was read and nothing but it. */
function edges({ sentences }: Article, language: Language): Part[] {
  const [first, last] = [sentences[0], sentences.at(-1)];
  return [
    ...(first ? [edge(language.add.first, first.text, 'first', language)] : []),
    ...(last && last !== first ? [edge(language.add.last, last.text, 'last', language)] : []),
  ];
}

function edge(label: string, text: string, name: string, { quotation: say }: Language): Part {
  const content = `-# ${label}\n${quotation(text)}`;
  if (content.length <= EDGE) return { content };
  return { content: `-# ${label}\n${say.tooLong(text.length)}`, file: { name: `${name}.txt`, data: text } };
}

function previewButtons({ key, update }: Preview, { buttons }: Language) {
  return [
    ...button('confirm', key, update ? buttons.update : buttons.confirm, ButtonStyle.Primary),
    ...button('correct', key, buttons.correct),
    ...button('cancel', key, buttons.cancel),
  ];
}
