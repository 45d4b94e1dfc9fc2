import { type APIMessage, type APIMessageSnapshot, InteractionResponseType } from 'discord.js';
import { expect, test } from 'vitest';
import { onlineForAll } from './bot.ts';
import { messageOf, onMessage, slash, submit } from './double/interactions.ts';
import { CHANNEL, snowflake } from './double/world.ts';

const LAMP = ' date 2025-03-02 The Lamp\n\nThe lamp burns at night, said Edna, and the lamp burns at night for ships.';

const online = onlineForAll([], {}, new Map([['lamp.txt', LAMP]]));

test('of a word that stands everywhere no place is shown', async () => {
  const { text, buttons } = await online.double.ask(slash('verify', { quote: 'the' }));
  expect(text).toMatch(/very words in \d+ places\.\n-# The quote: “the”\nA word or two [^\n]*$/);
  expect(buttons).toEqual({});
});

test('a message becomes a question that can be edited before it is asked', async () => {
  const form = await online.double.ask(onMessage('Ask about this', 'So what hotel\nis beside the palace?'));
  expect(form.type).toBe(InteractionResponseType.Modal);
  expect(JSON.stringify(form.data)).toContain('So what hotel is beside the palace?');
  const id = String(form.data['custom_id']);
  const answer = await online.double.ask(submit(id, { question: 'What hotel is beside the palace?' }));
  expect(answer.text).toMatch(/Ritz/);
});

test('a message without text still opens the form', async () => {
  const form = await online.double.ask(onMessage('Ask about this', ''));
  expect(form.type).toBe(InteractionResponseType.Modal);
});

test('a long message is cut between two characters as people see them', async () => {
  for (const end of ['😀😀', '👩‍👩‍👧‍👦', 'e\u0301e\u0301']) {
    const form = await online.double.ask(onMessage('Ask about this', `${'x'.repeat(499)}${end}`));
    expect(JSON.stringify(form.data)).toContain(`"${'x'.repeat(499)}"`);
  }
});

test('the one quote in a message is checked at once', async () => {
  const seen = await online.double.ask(
    onMessage('Check this quote', 'He said “the moon is made of green cheese and nothing else” today'),
  );
  expect(seen.text).toContain('Not in the sources');
});

test('of several quotes the form asks which one, and checks it in full', async () => {
  const long = 'one two three four five six seven eight nine ten '.repeat(5).trim();
  const form = await online.double.ask(onMessage('Check this quote', `"${long}" and "all of them were late again"`));
  expect(form.type).toBe(InteractionResponseType.Modal);
  const quotes = `${long}\nall of them were late again`;
  expect(JSON.stringify(form.data)).toContain(JSON.stringify(quotes));
  const seen = await online.double.ask(submit(String(form.data['custom_id']), { chosen: ['1'], quotes }));
  expect(seen.text).toContain('all of them were late again');
});

test('of more quotes than the form has room for, those are offered that it holds in full', async () => {
  const all = Array.from({ length: 20 }, (_, i) => `number ${i} ${'of very many words '.repeat(20)}ends here`);
  const form = await online.double.ask(onMessage('Check this quote', all.map((quote) => `"${quote}"`).join(' ')));
  const [menu, field] = (form.data['components'] as { component: { options: unknown[]; value: string } }[]) ?? [];
  const held = field?.component.value.split('\n') ?? [];
  expect(held).toEqual(all.slice(0, 10));
  expect(menu?.component.options).toHaveLength(held.length);
});

test('a quote is found in a message that was forwarded, in an embed, and in a posted answer of the bot’s own', async () => {
  const quote = "we will be forced to spend 10 times more if we don't prevent a wider war";
  const shared = await online.double.ask(slash('ask', { question: 'What hotel is beside the palace?', share: true }));
  const own = shared.message as Partial<APIMessage>;
  const forwarded = { message: messageOf({ content: `"${quote}"` }) } as APIMessageSnapshot;
  const message_reference = { type: 1, channel_id: CHANNEL, message_id: snowflake() };
  for (const said of [
    { message_reference, message_snapshots: [forwarded] },
    { embeds: [{ description: `“${quote}”` }] },
    own,
  ]) {
    // Also where only the member has installed the bot, and discord.js knows nothing of the channel.
    for (const scene of [{}, { server: snowflake(), channel: snowflake(), userInstalled: true }]) {
      const seen = await online.double.ask(onMessage('Check this quote', said, scene));
      expect(JSON.stringify(seen.data)).toContain(said === own ? 'next to the Ritz Carlton hotel' : 'Exact');
    }
  }
});

test('who is named beside the quote is taken for its speaker', async () => {
  const quote = '"we will be forced to spend 10 times more if we don\'t prevent a wider war"';
  const right = await online.double.ask(onMessage('Check this quote', `${quote}, as Tusk has it`));
  expect(right.text).toContain('Exact');
  const wrong = await online.double.ask(onMessage('Check this quote', `Macron: ${quote}`));
  expect(wrong.text).toContain('Misattributed: in the source these are the words of Donald Tusk');
});

test('a message is offered as a question in the words that a reader sees', async () => {
  const seen = await online.double.ask(onMessage('Ask about this', 'What hotel is **beside** the \\*palace, <@123>?'));
  expect(JSON.stringify(seen.data)).toContain('"What hotel is beside the *palace, ?"');
});

test('of a quote that shares no word with the sources no nearest sentence is shown', async () => {
  const { text } = await online.double.ask(slash('verify', { quote: 'xyzzy plugh frotz' }));
  expect(text).toContain('Not in the sources');
  expect(text).not.toContain('nearest');
});

test('a message that quotes nothing is told so', async () => {
  const seen = await online.double.ask(onMessage('Check this quote', 'I never said that.'));
  expect(seen.text).toContain('no quote of three words or more');
});

test('a quote is checked word by word, with who is said to have said it', async () => {
  const quote = "we will be forced to spend 10 times more if we don't prevent a wider war";
  expect((await online.double.ask(slash('verify', { quote }))).text).toContain('Exact');
  const altered = await online.double.ask(slash('verify', { quote: quote.replace('10', 'twenty') }));
  expect(altered.text).toContain('Altered');
  expect(altered.text).toContain('twenty');
  const misattributed = await online.double.ask(slash('verify', { quote, speaker: 'Macron' }));
  expect(misattributed.text).toContain('Misattributed');
  expect((await online.double.ask(slash('verify', { quote, speaker: ' ' }))).text).toContain('Exact');
});

test('a quote that stands twice in one sentence shows that sentence once', async () => {
  const seen = await online.double.ask(slash('verify', { quote: 'the lamp burns at night' }));
  expect(seen.text).toContain('Exact');
  expect(seen.text.split('for ships.')).toHaveLength(2);
});
