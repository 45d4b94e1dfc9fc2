import { ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/discord/language/english.ts';
import { formatDate, formatList, formatPercent } from '../../../src/discord/language/format.ts';
import { german } from '../../../src/discord/language/german.ts';
import { LANGUAGES, languageFor } from '../../../src/discord/language/languages.ts';
import { tellFailure, tellProblem } from '../../../src/library/problems/problem-words.ts';
import { expectWithinLimits } from '../reply/limits.ts';
import { formOnPhone, onPhone } from '../reply/phone.ts';
import { forms, scenes } from '../reply/scenes.ts';

/** Discord's rule for the names of slash commands and their options; it also wants them in lower case. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

interface Texts {
  readonly name: string;
  readonly description?: string;
  readonly options?: Readonly<Record<string, Texts>>;
  readonly subcommands?: Readonly<Record<string, Texts>>;
}

function children({ options = {}, subcommands = {} }: Texts): Texts[] {
  return [...Object.values(options), ...Object.values(subcommands)];
}

function all(texts: Texts): Texts[] {
  return [texts, ...children(texts).flatMap(all)];
}

/** Every sentence in a language, its functions called with stand-ins. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value(2, 'x', 'y')), String(value(1, 'x', 'y'))];
  return Object.values(value as object).flatMap(sentences);
}

describe.each(Object.entries(LANGUAGES))('in %s', (_, language) => {
  const { checkQuote, askAbout, ...slash } = language.commands;
  const commands: Texts[] = Object.values(slash);

  test('commands and options keep to Discord’s rules for names and descriptions', () => {
    for (const { name, description = '' } of [...commands.flatMap(all), language.share]) {
      expect(name).toMatch(NAME);
      expect(name).toBe(name.toLowerCase());
      expect(description.length, description).toSatisfy((length: number) => length >= 1 && length <= 100);
    }
    for (const { name } of [checkQuote, askAbout]) expect(name.length).toBeLessThanOrEqual(32);
  });

  test('no two commands, subcommands or options beside each other share a name', () => {
    for (const siblings of [commands, ...commands.flatMap(all).map(children)]) {
      expect(new Set(siblings.map(({ name }) => name)).size).toBe(siblings.length);
    }
  });

  test('sentences that name a command name one that exists here', () => {
    const names = commands.flatMap(({ name, subcommands = {} }) => [
      name,
      ...Object.values(subcommands).map((sub) => `${name} ${sub.name}`),
    ]);
    const { commands: _commands, ...said } = language;
    const mentioned = sentences(said).flatMap((sentence) => [...sentence.matchAll(/(?<!\S)\/([-_\p{L}]+)/gu)]);
    expect(mentioned.length).toBeGreaterThan(3);
    for (const [, name] of mentioned) expect(names).toContain(name);
    const { sources } = language.commands;
    expect(language.ask.emptyShelfHint).toContain(`/${sources.name} ${sources.subcommands.add.name}`);
  });

  test('sentences hold no markdown', () => {
    const { commands: _commands, ...said } = language;
    for (const sentence of sentences(said)) expect(sentence).not.toMatch(/[*_~|`<>[\]\\]{2}|^[#>-] /);
  });

  test('every form keeps to Discord’s limits', () => {
    for (const { form } of Object.values(forms(language))) {
      expect(form.title.length, form.title).toBeLessThanOrEqual(45);
      expect(form.components.length).toBeLessThanOrEqual(5);
      for (const part of form.components) {
        if (part.type !== ComponentType.Label) throw new Error('A field without a label.');
        expect(part.label.length, part.label).toBeLessThanOrEqual(45);
        expect((part.description ?? '').length, part.description).toBeLessThanOrEqual(100);
      }
    }
  });

  test('no button’s label has to be cut', () => {
    for (const label of sentences(language.buttons)) expect(label.length, label).toBeLessThanOrEqual(80);
  });

  test('nothing is said in another language', () => {
    const own = new Set(sentences(language));
    const other = language === english ? german : english;
    const foreign = sentences(other).filter((sentence) => sentence.split(' ').length > 2 && !own.has(sentence));
    const said = [
      ...Object.values(scenes(language)).map(onPhone),
      ...Object.values(forms(language)).map(formOnPhone),
      ...own,
    ].map((text) => text.replace(/\s+/g, ' ').toLowerCase());
    expect(foreign.length).toBeGreaterThan(200);
    for (const sentence of foreign) {
      for (const text of said) expect(text).not.toContain(sentence.toLowerCase());
    }
  });

  test('every reply is within Discord’s limits', () => {
    for (const reply of Object.values(scenes(language))) expectWithinLimits(reply);
  });
});

describe('plural forms follow the language:', () => {
  test.each([
    ['ru', 1, '1 предложение'],
    ['ru', 3, '3 предложения'],
    ['ru', 11, '11 предложений'],
    ['ru', 21, '21 предложение'],
    ['uk', 22, '22 речення'],
    ['uk', 5, '5 речень'],
    ['de', 1, '1 Satz'],
    ['de', 2, '2 Sätze'],
    ['en', 0, '0 sentences'],
    ['fr', 0, '0 phrase'],
    ['es', 1000, '1000 frases'],
  ])('%s, %i: %s', (locale, n, said) => {
    expect(languageFor(locale).sources.sentences(n)).toBe(said);
  });

  test.each([
    ['ru', 'абзацы'],
    ['uk', 'абзаци'],
  ])('%s, where 21 paragraphs are several', (locale, several) => {
    expect(languageFor(locale).who.paragraphs(1, '7')).toBe('абзац 7');
    expect(languageFor(locale).who.paragraphs(21, '1, 2')).toBe(`${several} 1, 2`);
  });
});

describe('a locale', () => {
  test('of a language that the bot speaks gets it, with its own dates', () => {
    expect(languageFor('en-GB').name).toBe('English');
    expect(formatDate(languageFor('en-GB'), '2025-02-18')).toBe('18 February 2025');
    expect(formatDate(languageFor('en-US'), '2025-02-18')).toBe('February 18, 2025');
    expect(formatDate(languageFor('de'), '2025-02-18')).toBe('18. Februar 2025');
    expect(formatDate(languageFor('es-419'), '2025-02-18')).toBe('18 de febrero de 2025');
    expect(formatDate(languageFor('uk'), '2025-02-18')).toBe('18 лютого 2025 р.');
  });

  test('of any other language gets English', () => {
    expect(languageFor('ja').name).toBe('English');
  });

  test('writes lists and percentages its own way', () => {
    expect(formatList(languageFor('de'), ['a', 'b', 'c'])).toBe('a, b und c');
    expect(formatPercent(languageFor('en-US'), 0.62)).toBe('62%');
  });

  test('leaves as it is what is no date', () => {
    expect(formatDate(languageFor('de'), 'yesterday')).toBe('yesterday');
  });
});

describe('a problem of the library', () => {
  const LONG = { kind: 'file', why: { kind: 'tooLong', bytes: 6_210_000, most: 5_000_000 } } as const;

  test('is said in the language, with its numbers', () => {
    expect(tellProblem(LONG, english.problems)).toBe(
      'The article is 6.2 MB long; 5 MB is the most: split it into several files.',
    );
    expect(tellProblem(LONG, german.problems)).toBe(
      'Der Artikel ist 6,2 MB groß, höchstens 5 MB sind möglich. Teile den Text auf mehrere Dateien auf.',
    );
    expect(tellProblem({ kind: 'siteBroken', status: 503 }, german.problems)).toContain('(503)');
  });

  test('goes after a file’s name, or stands for itself', () => {
    expect(tellFailure('attic.txt', { kind: 'file', why: { kind: 'empty' } }, english.problems)).toBe(
      'attic.txt is empty: add some prose.',
    );
    expect(tellFailure('hall', { kind: 'noAnswer' }, english.problems)).toBe(
      'hall: The site does not answer: try again later.',
    );
  });
});
