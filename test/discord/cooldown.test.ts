import { expect, test } from 'vitest';
import { Cooldown } from '../../src/discord/interaction/cooldown.ts';
import { textReply } from '../../src/discord/reply/reply.ts';
import { onlineForAll } from './bot.ts';
import { press, slash } from './double/interactions.ts';

const MINUTE = 60_000;

test('eight questions a minute are answered; the ninth is told when the first is a minute old', () => {
  const cooldown = new Cooldown();
  for (let i = 0; i < 8; i += 1) expect(cooldown.ask('ada', 1000 * i)).toBeNull();
  expect(cooldown.ask('ada', 8000)).toBe(MINUTE);
  expect(cooldown.ask('ada', MINUTE - 1)).toBe(MINUTE);
});

test('a refused question does not prolong it', () => {
  const cooldown = new Cooldown();
  for (let i = 0; i < 8; i += 1) cooldown.ask('ada', 0);
  cooldown.ask('ada', MINUTE - 1);
  expect(cooldown.ask('ada', MINUTE)).toBeNull();
});

test('the window slides: each minute, whenever it begins, holds eight', () => {
  const cooldown = new Cooldown();
  for (let i = 0; i < 8; i += 1) cooldown.ask('ada', i * 5000);
  expect(cooldown.ask('ada', MINUTE)).toBeNull();
  expect(cooldown.ask('ada', MINUTE)).toBe(MINUTE + 5000);
});

test("one member's questions are not another's", () => {
  const cooldown = new Cooldown();
  for (let i = 0; i < 8; i += 1) cooldown.ask('ada', 0);
  expect(cooldown.ask('rupert', 0)).toBeNull();
});

test('the last answer is remembered, and forgotten when the member has been silent for a minute', () => {
  const cooldown = new Cooldown();
  cooldown.ask('ada', 0);
  cooldown.remember('ada', 'north', textReply('In the library.'));
  cooldown.ask('rupert', MINUTE - 1);
  expect(cooldown.lastAnswer('ada', 'north')).toEqual(textReply('In the library.'));
  // A server's articles are seen in that server alone.
  for (const elsewhere of ['south', null]) expect(cooldown.lastAnswer('ada', elsewhere)).toBeNull();
  cooldown.ask('agnes', MINUTE + 1);
  expect(cooldown.lastAnswer('ada', 'north')).toBeNull();
});

test('however many members ask in a minute, 2000 are remembered, the latest', () => {
  const cooldown = new Cooldown();
  const members = Array.from({ length: 10_000 }, (_, i) => `member ${i}`);
  for (const member of members) {
    cooldown.ask(member, 0);
    cooldown.remember(member, null, textReply(member));
  }
  const remembered = members.filter((member) => cooldown.lastAnswer(member, null));
  expect(remembered).toEqual(members.slice(-2000));
});

const online = onlineForAll();

test('who asks too much is told until when, privately, and can still reach the last answer', async () => {
  const ask = (member: string) =>
    online.double.ask(slash('ask', { question: 'What hotel is beside the palace?' }, { member }));
  const ada = '100000000000000001';
  for (let i = 0; i < 8; i += 1) expect((await ask(ada)).text).toContain('Ritz');
  const refused = await ask(ada);
  expect(refused.text).toMatch(/You can ask again <t:\d+:R>/);
  expect(refused.private).toBe(true);
  expect((await ask('100000000000000002')).text).toContain('Ritz');
  const [button = ''] = Object.values(refused.buttons);
  const last = await online.double.ask(press(refused.message, button, null, { member: ada }));
  expect(last.text).toContain('Ritz');
  expect(last.private).toBe(true);
});

test('so does who posts too much: it is for everyone to see', async () => {
  const scene = { member: '100000000000000003' };
  const answer = await online.double.ask(slash('who', { name: 'Yuri Ushakov' }, scene));
  const post = () => online.double.ask(press(answer.message, answer.buttons['Post to channel'] ?? '', null, scene));
  for (let i = 0; i < 7; i += 1) expect(await post()).toMatchObject({ private: false });
  const refused = await post();
  expect(refused.text).toMatch(/You can ask again <t:\d+:R>/);
  expect(refused.private).toBe(true);
});
