import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/article/citation.ts';
import { composeArticle } from '../../src/article/compose.ts';

const PAGE = 'https://news.example/a?id=1&x=2';

function articleOf(paragraphs: readonly string[], url: string | null = PAGE) {
  const source = { file: 'a.txt', title: 'A', date: null, author: null, publisher: null, url };
  return composeArticle(
    source,
    paragraphs.map((text) => ({ kind: 'paragraph', text })),
  );
}

/** The text directive of the link to the sentence of that index. */
function directive(paragraphs: readonly string[], index: number): string {
  const article = articleOf(paragraphs);
  const sentence = article.sentences[index];
  if (!sentence) throw new Error('no such sentence');
  return cite(article, sentence).url?.split('#:~:text=')[1] ?? '';
}

describe('a link opens the page at the sentence', () => {
  test('a short sentence is named in full, without the marks around it', () => {
    expect(directive(['The cook keeps the key.'], 0)).toBe('The%20cook%20keeps%20the%20key');
  });

  test('hyphen, comma and ampersand are percent-encoded, as the specification demands; brackets too, for Markdown', () => {
    expect(directive(['Crate & Barrow, re-opened (at last), paid £5.'], 0)).toBe(
      'Crate%20%26%20Barrow%2C%20re%2Dopened%20%28at%20last%29%2C%20paid%20%C2%A35',
    );
  });

  test('a long sentence is named by its first and last words', () => {
    expect(directive(['Colonel Mustard was arrested in the hall at seven in the morning on Tuesday.'], 0)).toBe(
      'Colonel%20Mustard%20was%20arrested,morning%20on%20Tuesday',
    );
  });

  test('a long sentence takes as many first words as it needs to begin at no other', () => {
    const twins = [
      'The lead pipe was found under a coat in the hall on Monday.',
      'The lead pipe was hidden again by someone in a hurry last night.',
    ];
    expect(directive(twins, 1)).toBe('The%20lead%20pipe%20was%20hidden,hurry%20last%20night');
  });

  test('the last words are as many as it takes to end at no earlier place', () => {
    expect(
      directive(
        ['One is one and all alone and so it is, and two and more than that is one and all alone and so it is.'],
        0,
      ),
    ).toBe('One%20is%20one%20and,and%20all%20alone%20and%20so%20it%20is');
  });

  test('a sentence that occurs twice is told apart by the words after it', () => {
    expect(directive(['He left. She stayed.', 'He left. They wept.'], 2)).toBe('He%20left.,-They');
  });

  test('or else by the words before it', () => {
    expect(directive(['Mustard spoke. He left.', 'White spoke. He left.'], 3)).toBe('White%20spoke.-,He%20left.');
  });

  test('or by the end of the paragraph above', () => {
    expect(directive(['All was quiet.', 'No.', 'White spoke.', 'No.'], 3)).toBe('spoke.-,No.');
  });

  test('an anchor of the address is kept, a text directive replaced', () => {
    const article = articleOf(['He left.'], 'https://news.example/a#top:~:text=old');
    expect(article.sentences.map((sentence) => cite(article, sentence).url)).toEqual([
      'https://news.example/a#top:~:text=He%20left',
    ]);
  });

  test('a sentence without a word gets the plain address', () => {
    const article = articleOf(['?! He left.']);
    expect(article.sentences.map((sentence) => cite(article, sentence).url)[0]).toBe(PAGE);
  });

  test.each([
    ['a word that never ends', 'a'.repeat(1_000_000)],
    ['words that repeat themselves without end', 'He left and '.repeat(50_000)],
  ])('%s gets the plain address, too, and soon', (_, text) => {
    const article = articleOf([text]);
    expect(article.sentences.map((sentence) => cite(article, sentence).url)).toEqual([PAGE]);
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'nonsense', null])('no link is made of %s', (url) => {
    const article = articleOf(['He left.'], url);
    expect(article.sentences.map((sentence) => cite(article, sentence).url)).toEqual([null]);
  });

  test('decoded, it is words of the sentence and of what stands beside it, and holds no mark that has a meaning there', () => {
    const word = fc.oneof(
      fc.constantFrom('He', 'left', 'a-b', 'x,y', 'U.S.', '“so”', '&', '(c)', '£5', 'naïve', '100%'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
        (blocks) => {
          const article = articleOf(blocks.map((words) => words.join(' ')));
          for (const sentence of article.sentences) {
            const text = cite(article, sentence).url?.split('#:~:text=')[1];
            for (const part of text?.split(/-?,-?/) ?? []) {
              expect(part).toMatch(/^(?:[\w.]|%[0-9A-F]{2})+$/);
              expect(article.text.replace(/\s+/g, ' ')).toContain(decodeURIComponent(part));
            }
          }
        },
      ),
    );
  });
});

test('a quotation set apart and a byline are cited as paragraphs', () => {
  const source = { file: 'a.txt', title: 'A', date: null, author: null, publisher: null, url: null };
  const article = composeArticle(source, [
    { kind: 'quotation', text: 'Less is more.' },
    { kind: 'list', text: 'a rope' },
  ]);
  expect(article.sentences.map((sentence) => cite(article, sentence))).toMatchObject([
    { kind: 'paragraph', paragraph: 1, sentence: 1, url: null },
    { kind: 'list', paragraph: 2, sentence: 1 },
  ]);
});
