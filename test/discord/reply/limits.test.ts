import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../src/answer/card.ts';
import type { Passage } from '../../../src/answer/passage.ts';
import { composeArticle } from '../../../src/article/compose.ts';
import { bookmarkOf, readBookmarks } from '../../../src/discord/bookmark.ts';
import { sourcesReply } from '../../../src/discord/commands/library.ts';
import { reloadReply } from '../../../src/discord/commands/sources-reload.ts';
import { unansweredReply } from '../../../src/discord/commands/unanswered.ts';
import { customId, readCustomId } from '../../../src/discord/custom-id.ts';
import { english } from '../../../src/discord/language/english.ts';
import { previewReply } from '../../../src/discord/reply/add-preview.ts';
import { foundReply, moreReply } from '../../../src/discord/reply/answer.ts';
import { copyReply } from '../../../src/discord/reply/copy.ts';
import { showable } from '../../../src/discord/reply/markdown/escape.ts';
import { contextReply } from '../../../src/discord/reply/passages.ts';
import { postedReply } from '../../../src/discord/reply/post.ts';
import type { Reply } from '../../../src/discord/reply/reply.ts';
import { verdictReply } from '../../../src/discord/reply/verdict.ts';
import { cardReply } from '../../../src/discord/reply/who-card.ts';
import { readWhoRest, whoRest } from '../../../src/discord/reply/who-id.ts';
import { notAPersonReply, whoSectionReply } from '../../../src/discord/reply/who-section.ts';
import { type Node, renderMarkdown, visible } from './discord-markdown.ts';
import { expectWithinLimits, markdownOf } from './limits.ts';
import { CANDLESTICK, FOUND, HURRY, passage, verification } from './samples.ts';
import { scenes } from './scenes.ts';

const word = fc.constantFrom(
  'the',
  'pipe',
  '**',
  '_',
  'https://e.com/a_b',
  '@everyone',
  '<@1>',
  'שלום',
  '😀',
  'hall',
  '||x||',
  '`',
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 1, 1, 20, 60))
  .map(([words, times]) => `Plum ${`${words.join(' ')} `.repeat(times)}left.`);
const source = fc.record({
  file: fc.constant('a.txt'),
  title: fc.oneof(fc.constant('A Title'), fc.constant(`${'Long [title](https://e.com) '.repeat(30)}`)),
  date: fc.constantFrom('2025-02-18', null),
  author: fc.constant(null),
  publisher: fc.constantFrom('*The* Gazette', null),
  url: fc.constantFrom(null, 'https://e.com/a_(b)', `https://e.com/${'a'.repeat(600)}`, 'javascript:alert(1)'),
});
const article = fc.tuple(source, fc.array(sentence, { minLength: 1, maxLength: 8 })).map(([from, texts]) =>
  composeArticle(
    from,
    texts.map((text) => ({ kind: 'paragraph', text })),
  ),
);
const passages = article.map((one) =>
  one.sentences.map((_, at) => passage(one, at, ['pipe', 'hall', 'Plum'], at % 3 === 1 ? 1 : 0)),
);

function quotesIn(reply: Reply): string[] {
  const nodes: Node[] = markdownOf(reply).flatMap((markdown) => renderMarkdown(markdown));
  return nodes.flatMap((node) => (node.type === 'quote' ? [visible(node.children)] : []));
}

/** Nothing in a reply links anywhere but to the sources, mentions anybody, or takes a form that is not ours. */
function expectOnlyOurs(reply: Reply): void {
  const nodes = markdownOf(reply).flatMap((markdown) => allNodes(renderMarkdown(markdown)));
  for (const node of nodes) {
    expect(['text', 'quote', 'bold', 'heading', 'subtext', 'list', 'link']).toContain(node.type);
    if (node.type === 'link') expect(node.url).toMatch(/^https:\/\/e\.com\/a/);
  }
}

function allNodes(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => ('children' in node ? [node, ...allNodes(node.children)] : [node]));
}

/** Every passage a reply shows is there whole: in a quotation, or in the file that comes with it. */
function expectWhole(reply: Reply, shown: readonly Passage[]): void {
  const texts = [...quotesIn(reply), ...(reply.files ?? []).map(({ data }) => showable(String(data)))];
  for (const { sentence } of shown) expect(texts.some((text) => text.includes(showable(sentence)))).toBe(true);
}

describe('whatever the articles are, within the limits and nothing cut:', { timeout: 30_000 }, () => {
  test('an answer', () => {
    fc.assert(
      fc.property(passages, (found) => {
        const reply = foundReply({ ...FOUND, question: '*'.repeat(1000) }, found, english);
        expectWithinLimits(reply);
        expectOnlyOurs(reply);
        const again = postedReply(reply.components, found, '123456789012345678', english);
        expectWithinLimits(again);
        const contexts = JSON.stringify(reply.components).split('"context:').length - 1;
        // More goes on where the answer stopped, however many passages it had room for.
        const [, before, places = ''] = /"more:(\d+):([^"]*)"/.exec(JSON.stringify(reply.components)) ?? [];
        expect(Number(before ?? found.length)).toBe(contexts);
        expect(readBookmarks(places)).toEqual(found.slice(contexts, contexts + 5).map(bookmarkOf));
        expectWhole(reply, found.slice(0, contexts));
        expectWhole(again, found.slice(0, contexts));
      }),
      { numRuns: 40 },
    );
  });

  test('a passage in context, more passages, a copy, a verdict', () => {
    fc.assert(
      fc.property(passages, (found) => {
        const [one = HURRY] = found.slice(-1);
        expectWithinLimits(contextReply(one, english));
        expectWhole(contextReply(one, english), [one]);
        expectOnlyOurs(contextReply(one, english));
        expectWithinLimits(moreReply(found.slice(0, 5), 3, english));
        expectWithinLimits(copyReply(found, english));
        const quotation = one.sentence;
        const verdict = verdictReply(verification({ quotation, passages: found.slice(0, 3) }), quotation, english);
        expectWithinLimits(verdict);
        expectOnlyOurs(verdict);
      }),
      { numRuns: 40 },
    );
  });

  test('a preview and a reload', () => {
    fc.assert(
      fc.property(article, fc.boolean(), (one, isUpdate) => {
        const texts = one.sentences.map(({ text }) => text);
        const reworded = texts.map((text) => ({ before: text, now: text }));
        const counts = { same: 0, reworded: texts.length, added: texts.length, removed: texts.length };
        const changes = {
          counts,
          reworded,
          added: texts,
          removed: texts,
          peopleGained: texts,
          peopleLost: [],
          vanished: 0,
        };
        const update = isUpdate ? changes : null;
        const beside = one.source.title;
        expectWithinLimits(
          previewReply({ article: one, people: texts, leftOut: texts, update, beside, key: 'k' }, english),
        );
        const change = { kind: 'changed', file: 'a.txt', title: one.source.title, difference: changes } as const;
        const failed = texts.map((title) => ({
          file: title,
          reason: { kind: 'changedSince' as const, title },
          keptSince: '2026-11-22T18:30:00Z',
        }));
        const names = { added: [], changed: ['a.txt'], removed: [], noArticles: true };
        const news = { ...names, dryRun: false, changes: [change, change], failed, nowAnswered: texts };
        const heldBack = texts.map((title, i) => ({ title, vanished: 1, key: `k${i}` }));
        for (const held of [[], heldBack]) expectWithinLimits(reloadReply({ ...news, heldBack: held }, english));
      }),
      { numRuns: 40 },
    );
  });
});

describe('lists longer than a message go on by pages:', { timeout: 30_000 }, () => {
  const mentions = Array.from({ length: 500 }, () => ({ text: HURRY.sentence, citation: HURRY.citation }));
  const roles = Array.from({ length: 60 }, () => ({ text: 'a role '.repeat(30), citation: HURRY.citation }));
  const companions = Array.from({ length: 300 }, (_, i) => ({ name: `Guest ${i} ${'von '.repeat(20)}`, count: i }));
  const described = roles.map((role) => ({ ...role, by: 'Colonel '.repeat(30) }));
  const names = companions.map(({ name }) => name);
  const card: Card = {
    name: 'Ada Plum',
    aliases: names,
    roles,
    statements: roles,
    described,
    mentions,
    with: companions,
  };

  test('the card of a person with 500 mentions', () => {
    expectWithinLimits(cardReply(card, names, english, 'plumm '.repeat(50)));
  });

  test('a role that no line can hold character by character is behind a button', () => {
    const turned = { ...card, roles: [{ text: 'the \u202eking of spades', citation: HURRY.citation }] };
    expect(markdownOf(cardReply(turned, [], english)).join()).not.toContain('king');
    expect(JSON.stringify(cardReply(turned, [], english))).toContain('Roles (1)');
    expect(quotesIn(whoSectionReply(turned, 'roles', 1, english))).toEqual(['the \u202eking of spades']);
  });

  test.each(['roles', 'statements', 'described', 'mentions', 'companions'] as const)(
    'all %s, none left out',
    (section) => {
      let shown = 0;
      for (let page = 1, pages = 1; page <= pages; page++) {
        const reply = whoSectionReply(card, section, page, english);
        expectWithinLimits(reply);
        pages = Number(/Page \d+ of (\d+)/.exec(markdownOf(reply)[0] ?? '')?.[1] ?? 1);
        shown +=
          section === 'companions' ? markdownOf(reply).join('\n').split('- Guest').length - 1 : quotesIn(reply).length;
      }
      const all = { roles, statements: roles, described, mentions, companions }[section];
      expect(shown).toBe(all.length);
    },
  );

  test('a page beyond the last is the last', () => {
    expect(whoSectionReply(card, 'mentions', 999, english)).toEqual(whoSectionReply(card, 'mentions', 50, english));
  });

  test('what is said of something that is no person', () => {
    const first = notAPersonReply('Tudor Hall', mentions, 1, english);
    expectWithinLimits(first);
    expect(markdownOf(first)[0]).toContain('Page 1 of 50');
  });

  test('a button for a page says which, of whom', () => {
    const id = readCustomId(customId('who', whoRest('mentions', 12, { name: 'Ada: Plum', file: 'hall.txt' })) ?? '');
    const read = readWhoRest(id.rest);
    expect(read).toMatchObject({ section: 'mentions', page: 12, name: 'Ada: Plum' });
    expect(['hall.txt', 'key.txt'].map((file) => read?.isFrom(file))).toEqual([true, false]);
    expect(readWhoRest('mentions')).toBeNull();
    expect(customId('who', whoRest('card', 1, { name: 'x'.repeat(100), file: 'hall.txt' }))).toBeNull();
  });

  test('sources and unanswered questions', () => {
    const articles = Array.from({ length: 300 }, () => CANDLESTICK.article);
    expectWithinLimits(sourcesReply({ articles, readAt: null, page: 7, troubles: [] }, english));
    const questions = names.map((question) => ({ question, times: 2 }));
    expectWithinLimits(unansweredReply(questions, 3, english));
  });
});

test.each(Object.entries(scenes(english)))('%s is within the limits', (_, reply) => {
  expectWithinLimits(reply);
});
