import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, hasUnshown, showable } from '../../../src/discord/reply/markdown/escape.ts';
import { inline } from '../../../src/discord/reply/markdown/inline.ts';
import { quotation } from '../../../src/discord/reply/markdown/quotation.ts';
import { type Node, renderMarkdown, visible } from './discord-markdown.ts';

/** All that Discord takes for more than it is, to be mixed with words at random. */
const SYNTAX = [
  ...[
    '**',
    '*',
    '__',
    '_',
    '~~',
    '||',
    '`',
    '```',
    '```js\n',
    '\\',
    '> ',
    '>>> ',
    '# ',
    '### ',
    '-# ',
    '- ',
    '+ ',
    '1. ',
  ],
  ...['@everyone', '@here', '<@123>', '<@&123>', '<#123>', '</ask:123>', '<t:1700000000:R>', '<id:guide>'],
  ...[
    ':smile:',
    '<:smile:123>',
    '<a:wave:123>',
    'https://example.com/a_b',
    '<https://example.com>',
    '[text](https://e.com)',
  ],
  ...[
    '\n',
    '\r\n',
    '\u2028',
    '\t',
    ' ',
    '  ',
    '\u200b',
    '\u200d',
    '\u202e',
    '\u2066',
    '\u2069',
    'שלום',
    'مرحبا',
    '😀',
    '👩🏽‍🚀',
  ],
  ...[
    '\u0000',
    '\u001b',
    '\u007f',
    '\u0085',
    '\ud800',
    '¯\\_(ツ)_/¯',
    '10:30',
    'word',
    'Ada',
    "O'Neil",
    'al-Aiban',
    '7',
  ],
];
const hostile = fc.array(fc.oneof(fc.constantFrom(...SYNTAX), fc.string({ unit: 'grapheme', maxLength: 3 })), {
  maxLength: 14,
});
const text = hostile.map((parts) => parts.join('')).filter((parts) => parts !== '');
const words = fc.array(fc.constantFrom('word', 'Ada', "O'Neil", 'al-Aiban', '7', 'שלום', 'js', '1', 'смерть', '*'), {
  maxLength: 4,
});

function typesIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => [node.type, ...('children' in node ? typesIn(node.children) : [])]);
}

describe('a quotation', { timeout: 30_000 }, () => {
  test('shows every character of the source as it stands, whatever it holds', () => {
    fc.assert(
      fc.property(text, words, (source, bold) => {
        expect(visible(renderMarkdown(quotation(source, bold)))).toBe(showable(source));
      }),
      { numRuns: 400 },
    );
  });

  test('is one quotation that holds nothing but text and bold words, and nothing stands outside it', () => {
    fc.assert(
      fc.property(text, words, (source, bold) => {
        const nodes = renderMarkdown(quotation(source, bold));
        expect(nodes.map(({ type }) => type)).toEqual(['quote']);
        expect(typesIn(nodes).filter((type) => !['quote', 'text', 'bold'].includes(type))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('ends where the next line of the bot begins', () => {
    fc.assert(
      fc.property(text, (source) => {
        const [quote, newline, ...after] = renderMarkdown(`${quotation(source)}\n-# 1 · Title`);
        expect([quote?.type, newline, ...after.map(({ type }) => type)]).toEqual([
          'quote',
          { type: 'text', text: '\n' },
          'subtext',
        ]);
      }),
    );
  });

  test.each([
    ['The cook found the cook.', ['cook'], '> The **cook** found the **cook**.'],
    ['Cooking is no cook', ['cook'], '> Cooking is no **cook**'],
    ['lead pipe', ['lead', 'pipe'], '> **lead** **pipe**'],
    ['**lead**', ['lead'], '> \\*\\***lead**\\*\\*'],
    ['東京都', ['東', '京'], '> **東京**都'],
    ['cafe\u0301', ['cafe'], '> cafe\u0301'],
    ['1. Plum', ['1', 'Plum'], '> **1**\\. **Plum**'],
    ['# Plum\n- White', [], '> \\# Plum\n> \\- White'],
  ])('%j with %j in bold is %j', (source, bold, markdown) => {
    expect(quotation(source, bold)).toBe(markdown);
  });
});

describe('what cannot be shown', () => {
  test('has a visible stand-in, and the reader can be told', () => {
    expect(showable('a\u0000b\u001bc\u007fd\u0081e\ud800')).toBe('a␀b␛c␡d\ufffde\ufffd');
    expect(hasUnshown('a\u0000b')).toBe(true);
  });

  test('does not mean line ends, tabs, emoji or joiners', () => {
    const shown = 'a\tb\r\nc\u2028d 👩🏽‍🚀 \u200b';
    expect(hasUnshown(shown)).toBe(false);
    expect(showable(shown)).toBe('a\tb\nc\nd 👩🏽‍🚀 \u200b');
  });
});

describe("someone else's words within a line of ours", { timeout: 30_000 }, () => {
  test('stay on their line, show no markup and turn nothing around', () => {
    fc.assert(
      fc.property(text, (title) => {
        const nodes = renderMarkdown(`-# 1 · ${inline(title)} · paragraph 7`);
        expect(typesIn(nodes).filter((type) => !['subtext', 'text'].includes(type))).toEqual([]);
        expect(visible(nodes)).toMatch(/^1 · .* ?· paragraph 7$/u);
        expect(visible(nodes)).not.toMatch(/[\u202a-\u202e]/);
      }),
      { numRuns: 400 },
    );
  });

  test('are isolated where they run from right to left', () => {
    expect(inline('שלום \u202eabc')).toBe('\u2068שלום abc\u2069');
  });

  test('end at a word when they are too long', () => {
    expect(inline('The Body in the Library', 12)).toBe('The Body in…');
  });
});

test('the model of Discord’s markdown shows markup where nothing is escaped', () => {
  const markdown = '# a\n> **b** ||c||\n-# [d](https://e.com) @everyone <@1> :smile: `f` ~~g~~\n1. _h_ https://i.com';
  expect(new Set(typesIn(renderMarkdown(markdown)))).toEqual(
    new Set([
      'heading',
      'text',
      'quote',
      'bold',
      'spoiler',
      'subtext',
      'link',
      'everyone',
      'mention',
      'emoji',
      'code',
      'strike',
      'list',
      'italic',
      'url',
    ]),
  );
  expect(visible(renderMarkdown(escapeMarkdown(markdown)))).toBe(markdown);
});
