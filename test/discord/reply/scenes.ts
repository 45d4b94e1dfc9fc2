import { aboutReply, helpReply } from '../../../src/discord/commands/help.ts';
import { sourcesReply } from '../../../src/discord/commands/library.ts';
import { settingsReply } from '../../../src/discord/commands/settings.ts';
import { doneReply } from '../../../src/discord/commands/shelf-change.ts';
import { historyReply } from '../../../src/discord/commands/sources-history.ts';
import { reloadReply } from '../../../src/discord/commands/sources-reload.ts';
import { unansweredReply } from '../../../src/discord/commands/unanswered.ts';
import type { Language } from '../../../src/discord/language/english.ts';
import { previewReply } from '../../../src/discord/reply/add-preview.ts';
import { closestReply, foundReply, moreReply, notFoundReply } from '../../../src/discord/reply/answer.ts';
import { correctForm, pasteForm, removeForm } from '../../../src/discord/reply/article-form.ts';
import { nobodyReply, severalReply } from '../../../src/discord/reply/choose-person.ts';
import { copyReply } from '../../../src/discord/reply/copy.ts';
import { chooseQuoteForm, questionForm } from '../../../src/discord/reply/forms.ts';
import { changedReply, contextReply } from '../../../src/discord/reply/passages.ts';
import { postedReply } from '../../../src/discord/reply/post.ts';
import type { Form, Reply } from '../../../src/discord/reply/reply.ts';
import {
  cooldownReply,
  emptyShelfReply,
  unexpectedReply,
  unknownSourceReply,
} from '../../../src/discord/reply/trouble.ts';
import { noQuoteReply, verdictReply } from '../../../src/discord/reply/verdict.ts';
import { cardReply } from '../../../src/discord/reply/who-card.ts';
import { notAPersonReply, whoSectionReply } from '../../../src/discord/reply/who-section.ts';
import type { Change } from '../../../src/library/history/change.ts';
import type { Difference } from '../../../src/library/history/compare.ts';
import type { ReloadReport } from '../../../src/library/reload/reload-report.ts';
import { ARTICLES, CANDLESTICK, FOUND, HURRY, KEY, NOT_FOUND, PIPE, PLUM, passage, verification } from './samples.ts';

const WHEN = '2026-11-22T18:30:00Z';
const [FIRST = CANDLESTICK.article] = ARTICLES;

const CHANGES: Difference = {
  counts: { same: 12, reworded: 1, added: 1, removed: 1 },
  reworded: [{ before: 'Plum found the pipe.', now: 'Plum found the lead pipe under his coat.' }],
  added: ['Mrs. White left the house.'],
  removed: ['The cellar was empty.'],
  peopleGained: ['Agnes White'],
  peopleLost: ['Peter Peacock'],
  vanished: 0.07,
};
const UNCHANGED: Difference = {
  ...{ reworded: [], added: [], removed: [], peopleGained: [], peopleLost: [] },
  ...{ counts: { same: 3, reworded: 0, added: 0, removed: 0 }, vanished: 0 },
};
const PAST = { file: 'added/cook-questioned', title: 'Cook Questioned', version: 'v', when: WHEN, undoes: null };
const FILLED: Difference = { ...CHANGES, counts: { same: 0, reworded: 0, added: 14, removed: 0 } };
const HISTORY: readonly Change[] = [
  {
    ...PAST,
    ...{ number: 5, action: 'updated', by: '123456789012345678', why: 'the page was corrected' },
    sentences: CHANGES.counts,
  },
  { ...PAST, number: 2, action: 'added', by: '', why: null, sentences: FILLED.counts },
];

/** The operator's, and one of the server's own. */
const SHELVED = ARTICLES.map((article, i) =>
  i > 1 ? { ...article, source: { ...article.source, file: 'added/an-arrest' } } : article,
);

/** A reload that found nothing. */
const NOTHING_NEW: ReloadReport = {
  ...{ dryRun: false, added: [], changed: [], removed: [], failed: [] },
  ...{ changes: [], heldBack: [], nowAnswered: [], noArticles: false },
};

const candidate = (name: string) => ({ name, role: null, source: FIRST.source });
const NAMESAKES = [
  { name: 'Agnes White', role: 'the cook', source: FIRST.source },
  { name: 'Agnes White', role: null, source: { ...FIRST.source, file: 'opera.txt', title: 'At the Opera' } },
] as const;

/** A long list of names, as no shelf of ours has it. */
const MANY = Array.from({ length: 12 }, (_, i) => `Guest ${i + 1}`);

/** Every reply there is, by what happened. */
export function scenes(language: Language): Readonly<Record<string, Reply>> {
  const found = foundReply(FOUND, [...FOUND.passages, KEY], language);
  return {
    'A question, answered': found,
    'A question, answered by one passage': foundReply({ ...FOUND, corrected: [] }, [PIPE], language),
    'A question, answered without a name in it': foundReply(
      { ...FOUND, corrected: [], unknownNames: ['Poirot'] },
      [PIPE],
      language,
    ),
    'The same, posted to the channel': postedReply(found.components, [], '123456789012345678', language),
    'More passages': moreReply([KEY], 3, language),
    'A passage in context': contextReply(HURRY, language),
    'A copy': copyReply([PIPE, HURRY], language),
    'A passage that has changed since': changedReply('> The pipe was found.\n-# An Arrest in the Hall', PIPE, language),
    'A passage that is gone': changedReply(null, null, language),
    'A question, not answered': notFoundReply(NOT_FOUND, [KEY], language),
    'A question, for words of somebody who says nothing': notFoundReply(
      { ...NOT_FOUND, question: 'What did White say?', silent: 'Agnes White', unknown: [] },
      [KEY],
      language,
    ),
    'Nothing comes close': notFoundReply({ ...NOT_FOUND, unknown: ['submarine'] }, [], language),
    'The closest passage': closestReply(KEY, language),
    'An empty shelf': emptyShelfReply(language),
    'An unknown source': unknownSourceReply('Garden', language),
    'Who is it': cardReply(PLUM, ['Adam Plum'], language),
    'Who: mentions': whoSectionReply(PLUM, 'mentions', 1, language),
    'Who: own words': whoSectionReply(PLUM, 'statements', 1, language),
    'Who: misspelt': cardReply(PLUM, [], language, 'Plumb'),
    'Who: what others say': whoSectionReply(PLUM, 'described', 1, language),
    'Who: named together': whoSectionReply(PLUM, 'companions', 1, language),
    'Who: several people': severalReply('plum', ['Ada Plum', 'Adam Plum'].map(candidate), language),
    'Who: two of one name': severalReply('white', [NAMESAKES[0], NAMESAKES[1]], language),
    'Who: many people': severalReply('guest', MANY.map(candidate), language),
    'Who: nobody, but near': nobodyReply('Plumm', ['Ada Plum'].map(candidate), language),
    'Who: nobody': nobodyReply('Zorro', [], language),
    'Who: not a person': notAPersonReply('Library', [passage(FIRST, 2)], 1, language),
    'A quotation: exact': verdictReply(verification({ speakers: ['Ada Plum'] }), null, language),
    'A quotation: a word that stands everywhere': verdictReply(
      verification({ quotation: 'the', places: 12, isTelling: false, speakers: ['Ada Plum'], passages: [PIPE, KEY] }),
      null,
      language,
    ),
    'A quotation: altered': verdictReply(
      verification({
        quotation: 'Oh, somebody was in a big rush, she',
        verdict: 'altered',
        differences: [
          { kind: 'quotation', text: 'Oh,' },
          { kind: 'same', text: 'Somebody was in a' },
          { kind: 'quotation', text: 'big rush' },
          { kind: 'source', text: 'hurry' },
          { kind: 'same', text: 'she' },
          { kind: 'source', text: 'told reporters' },
        ],
      }),
      'Plum',
      language,
    ),
    'A quotation: stitched': verdictReply(
      verification({
        verdict: 'stitched',
        quotation: 'The cook keeps the lead pipe under his coat',
        passages: [KEY, PIPE],
      }),
      null,
      language,
    ),
    'A quotation: misattributed': verdictReply(
      verification({ verdict: 'misattributed', speakers: ['Ada Plum'] }),
      'Colonel Mustard',
      language,
    ),
    'A quotation: absent': verdictReply(
      verification({ verdict: 'absent', quotation: 'I did it, in the hall', passages: [PIPE] }),
      null,
      language,
    ),
    'No quotation': noQuoteReply('noQuote', language),
    Sources: sourcesReply({ articles: SHELVED, readAt: WHEN, page: 1, troubles: [] }, language),
    'Sources, some damaged': sourcesReply(
      {
        articles: SHELVED,
        readAt: WHEN,
        page: 1,
        troubles: [
          { kind: 'historyDamaged', aside: 'history.json.damaged-12345678' },
          { kind: 'articleMissing', title: 'The Trial' },
        ],
      },
      language,
    ),
    'No sources': sourcesReply({ articles: [], readAt: null, page: 1, troubles: [] }, language),
    'A preview': previewReply(
      {
        article: FIRST,
        people: ['Ada Plum', 'Quentin Violet'],
        leftOut: ['Subscribe for two crowns a week', 'More from the Gazette'],
        update: null,
        beside: null,
        key: 'k',
      },
      language,
    ),
    'A preview of an update': previewReply(
      { article: FIRST, people: [], leftOut: [], update: CHANGES, beside: null, key: 'k' },
      language,
    ),
    'A preview of what is there already': previewReply(
      { article: FIRST, people: [], leftOut: [], update: UNCHANGED, beside: null, key: 'k' },
      language,
    ),
    'A preview of what the operator has': previewReply(
      { article: FIRST, people: [], leftOut: [], update: null, beside: 'The Body', key: 'k' },
      language,
    ),
    'A reload': reloadReply(
      {
        ...NOTHING_NEW,
        changes: [
          { kind: 'changed', file: 'hall.txt', title: 'An Arrest in the Hall', difference: CHANGES },
          { kind: 'added', file: 'trial.txt', title: 'The Trial', difference: FILLED },
        ],
        failed: [{ file: 'attic.txt', reason: { kind: 'file', why: { kind: 'empty' } }, keptSince: WHEN }],
        heldBack: [{ title: 'Cook Questioned', vanished: 0.62, key: 'k' }],
        nowAnswered: ['Who left the house?'],
      },
      language,
    ),
    'A reload that holds two back': reloadReply(
      {
        ...NOTHING_NEW,
        heldBack: ['Cook Questioned', 'The Trial'].map((title, i) => ({ title, vanished: 0.62, key: `k${i}` })),
      },
      language,
    ),
    'A reload that holds ten back': reloadReply(
      {
        ...NOTHING_NEW,
        heldBack: Array.from({ length: 10 }, (_, i) => ({ title: `Part ${i + 1}`, vanished: 1, key: `k${i}` })),
      },
      language,
    ),
    'A reload, nothing new': reloadReply({ ...NOTHING_NEW, dryRun: true }, language),
    Removed: doneReply(
      { ...PAST, number: 6, action: 'removed', by: '', why: null, sentences: CHANGES.counts },
      language,
    ),
    'A history': historyReply('Cook Questioned', 'added/cook-questioned', HISTORY, 1, language),
    Unanswered: unansweredReply(
      [
        { question: 'Where is the rope?', times: 3 },
        { question: 'Who is Dr. Black?', times: 1 },
      ],
      1,
      language,
    ),
    'Unanswered, not kept': unansweredReply(null, 1, language),
    Settings: settingsReply(
      { answers: 'private', logChannel: '123456789012345678', keepsUnanswered: false, language: null },
      true,
      language,
    ),
    About: aboutReply(true, language),
    Help: helpReply(language.commands, language),
    'Too many questions': cooldownReply(new Date(WHEN), true, language),
    'Something went wrong': unexpectedReply('7F3K-21', language),
  };
}

/** Every form, with something to begin with. */
export function forms(language: Language): Record<string, Form> {
  return {
    'A form: which quotation': chooseQuoteForm(
      ['Somebody was in a hurry', 'The cook keeps the key'],
      'Ada Plum',
      language,
    ),
    'A form: a question about a message': questionForm('Who found the pipe?', language),
    'A form: an article to add': pasteForm(language),
    'A form: a source to remove': removeForm('Cook Questioned', 'added/cook', language),
    'A form: details to correct': correctForm('k', language),
  };
}
