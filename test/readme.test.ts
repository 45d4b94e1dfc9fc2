import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ask } from '../src/answer/ask.ts';
import { readable } from '../src/answer/readable.ts';
import { readText } from '../src/article/read-text.ts';
import { buildShelf } from '../src/shelf/shelf.ts';
import { USAGE } from '../src/terminal/command.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
const readme = read('README.md');

test('the commands of the README are scripts of the package', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const named = Array.from(
    readme.matchAll(/npm (?:run (?:--silent )?)?(start|test|chat|bench|eval)\b/g),
    ([, name]) => name,
  );
  expect(named.length).toBeGreaterThan(3);
  for (const name of named) expect(scripts).toHaveProperty([String(name)]);
});

test('every command of the terminal stands in the README', () => {
  for (const [line] of USAGE) if (line.startsWith('/')) expect(readme).toContain(`\`${line.split(' ')[0]}`);
});

test('the exchange on the first screen is the real one', () => {
  const file = '2025-02-18-us-russia-talks.txt';
  const shelf = buildShelf([readText(file, read(`seeds/${file}`))]);
  const [, question = '', text] = /^> \*\*(.+)\*\*\n>\n> > (.+)\n/m.exec(readme) ?? [];
  const [first] = readable(ask(shelf, question).passages, 1);
  expect(first?.text).toBe(text);
  const { title, date, paragraph, sentence } = first?.citation ?? {};
  expect(readme).toContain(`> ${title}, ${date}, paragraph ${paragraph}, sentence ${sentence}\n`);
});
