import { expect, test } from 'vitest';
import { onlineForAll } from './bot.ts';
import { press, slash } from './double/interactions.ts';

const online = onlineForAll();

test('a question is answered in the words of the source, privately, with its citation', async () => {
  const seen = await online.double.ask(slash('ask', { question: 'What hotel is beside the palace?' }));
  expect(seen.text).toMatch(/Ritz/);
  expect(seen.text).toMatch(/paragraph \d+, sentence \d+/);
  expect(seen.private).toBe(true);
});

test('a name that the sources never use is told also where something was found', async () => {
  const seen = await online.double.ask(slash('ask', { question: 'Did Rubio and Lavrov meet Orban in Riyadh?' }));
  expect(seen.text).toMatch(/No source uses the word “Orban”\.[\s\S]*paragraph \d/);
});

test('whom the question writes in other letters than the sources is not unknown', async () => {
  const seen = await online.double.ask(slash('ask', { question: 'Ушаков?' }));
  expect(seen.text).toContain('Ushakov');
  expect(seen.text).not.toContain('No source');
});

test('around prose, the context is prose: no caption, no photo credit', async () => {
  const seen = await online.double.ask(slash('ask', { question: 'Who is Yuri Ushakov?' }));
  const context = await online.double.ask(press(seen.message, seen.buttons['Context 1'] ?? '', null));
  expect(context.text).toMatch(/The passage:\n> Rubio was accompanied[\s\S]*words after:/);
  expect(context.text).not.toContain('Getty');
});

test.each([
  '<@123> <:bear:1234567890> what hotel is beside the palace?',
  'what hotel is beside the [palace](https://palace.example/a_(b))?',
  'what hotel is beside the palace? https://news.example/a-long-way-off <t:1739870000:R>',
])('mentions, emoji and addresses are no words of a question: %s', async (question) => {
  const seen = await online.double.ask(slash('ask', { question }));
  expect(seen.text).toMatch(/Ritz/);
  expect(seen.text).not.toMatch(/No source|123|https|example/);
});

test('share shows the answer to everyone at once', async () => {
  const seen = await online.double.ask(slash('ask', { question: 'What hotel is beside the palace?', share: true }));
  expect(seen.private).toBe(false);
});

test('a passage shows its context on a press', async () => {
  const seen = await online.double.ask(slash('ask', { question: 'What hotel is beside the palace?' }));
  const id = Object.entries(seen.buttons).find(([label]) => label.startsWith('Context'))?.[1] ?? '';
  const context = await online.double.ask(press(seen.message, id, null));
  expect(context.text).toMatch(/Ritz/);
});

test.each(['😀😀?', '???', '\u200b\u200e', '<:bear:1234567890>', '<@123>'])(
  '%j holds no word, so that a question is asked for',
  async (question) => {
    const seen = await online.double.ask(slash('ask', { question }));
    expect(seen.text).toBe('Please write a question.');
  },
);
