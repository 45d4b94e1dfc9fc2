import { InteractionResponseType } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { onlineForAll } from './bot.ts';
import { press, type Scene, slash, submit, typing } from './double/interactions.ts';
import { CHANNEL, OTHER_SERVER, snowflake } from './double/world.ts';

const MODERATOR: Scene = { moderator: true };
const TEXT = 'The lighthouse keeper, Edna Brass, painted the tower green on Tuesday.\n\nNobody had asked her to.';
const QUESTION = 'Who painted the tower green?';

const online = onlineForAll();

const run = (path: string, options = {}) => online.double.ask(slash(path, options, MODERATOR));

async function addPasted(title: string, text: string) {
  const preview = await online.double.ask(submit('paste', { title, date: '2025-03-01', url: '', text }, MODERATOR));
  const confirm = preview.buttons['Add to the shelf'] ?? preview.buttons['Update the source'] ?? '';
  return online.double.ask(press(preview.message, confirm, null, MODERATOR));
}

test('a pasted article is previewed, added on confirmation, and then answers, in its own server alone', async () => {
  const form = await run('sources add');
  expect(form.type).toBe(InteractionResponseType.Modal);
  const preview = await online.double.ask(
    submit('paste', { title: 'The Tower', date: '2025-03-01', url: '', text: TEXT, why: 'It is news' }, MODERATOR),
  );
  expect(preview.text).toContain('Preview: nothing has been added yet.');
  expect(preview.text).toContain('Edna Brass');
  const id = preview.buttons['Add to the shelf'] ?? '';

  const stranger = await online.double.ask(press(preview.message, id, null));
  expect(stranger.text).toContain('You may not do this here.');
  const elsewhere = await online.double.ask(press(preview.message, id, null, { ...MODERATOR, server: OTHER_SERVER }));
  expect(elsewhere.text).not.toContain('Tower');

  const added = await online.double.ask(press(preview.message, id, null, MODERATOR));
  expect(added.type).toBe(InteractionResponseType.UpdateMessage);
  expect(added.text).toContain('Added: The Tower');
  // What the preview had attached goes with it.
  expect(added.data['attachments']).toEqual([]);
  expect((await run('sources history', { source: 'The Tower' })).text).toContain('It is news');
  expect((await online.double.ask(slash('ask', { question: QUESTION }))).text).toContain('Edna');
  for (const scene of [{ server: OTHER_SERVER }, { server: null }, { userInstalled: true }]) {
    expect((await online.double.ask(slash('ask', { question: QUESTION }, scene))).text).not.toContain('Edna');
    const { choices } = await online.double.ask(typing('who', { name: 'Edna' }, 'name', scene));
    expect(choices).toEqual([]);
  }
});

test('whom the server lets use /sources may finish what they began, with its forms and buttons, and nobody else may', async () => {
  const editor: Scene = { member: snowflake() };
  const other: Scene = { member: snowflake() };
  await online.double.ask(slash('sources add', {}, editor));
  const fields = { title: 'The Kiln', date: '2025-03-01', url: '', text: 'The kiln cracked on Monday. Ida Lenz wept.' };
  expect((await online.double.ask(submit('paste', fields, other))).text).toContain('You may not do this here.');
  const elsewhere = await online.double.ask(submit('paste', fields, { ...editor, server: OTHER_SERVER }));
  expect(elsewhere.text).toContain('You may not do this here.');
  const preview = await online.double.ask(submit('paste', fields, editor));
  const id = preview.buttons['Add to the shelf'] ?? '';
  const pressed = async (message: object, scene: Scene) =>
    (await online.double.ask(press(message, id, null, scene))).text;
  expect(await pressed(preview.message, other)).toContain('You may not do this here.');
  const { message: own } = await online.double.ask(slash('help', {}, editor));
  expect(await pressed(own, editor)).toContain('You may not do this here.');
  const old = { ...preview.message, id: snowflake(2 * 60 * 60 * 1000) };
  expect(await pressed(old, editor)).toContain('You may not do this here.');
  const form = await online.double.ask(
    press(preview.message, preview.buttons['Correct the details'] ?? '', null, editor),
  );
  expect(form.type).toBe(InteractionResponseType.Modal);
  expect(await pressed(preview.message, editor)).toContain('Added: The Kiln');
});

test('a date that is none does not cost the text that was pasted with it', async () => {
  const fields = { title: 'The Weir', date: 'yesterday', url: '', text: 'The weir broke on Monday. It rained.' };
  const told = await online.double.ask(submit('paste', fields, MODERATOR));
  expect(told.text).toContain('This is no date.');
  expect(told.text).toContain('The Weir');
  expect(Object.keys(told.buttons)).toContain('Correct the details');
});

test.each(['javascript:alert(1)', 'the mill’s own page'])(
  'an address that is none, %s, is told and not kept',
  async (url) => {
    const fields = {
      title: 'The Race',
      date: '2025-03-01',
      url,
      text: 'The mill race froze on Monday. It thawed at noon.',
    };
    const preview = await online.double.ask(submit('paste', fields, MODERATOR));
    expect(preview.text).toContain('That is not a web address');
    expect(preview.text).toContain('March 1, 2025');
    expect(preview.text).not.toContain(url.slice(0, 10));
  },
);

test('details can be corrected before an article is added, and a date that is none is told', async () => {
  const preview = await online.double.ask(
    submit(
      'paste',
      { title: 'Wrong', date: '', url: '', text: 'The mill stood still on Monday. It rained.' },
      MODERATOR,
    ),
  );
  const correct = preview.buttons['Correct the details'] ?? '';
  const form = await online.double.ask(press(preview.message, correct, null, MODERATOR));
  expect(form.type).toBe(InteractionResponseType.Modal);
  const id = String(form.data['custom_id']);
  const wrong = { title: 'The Mill', date: '30 February', url: '' };
  const told = await online.double.ask(submit(id, wrong, MODERATOR));
  expect(told.text).toContain('This is no date.');
  const right = await online.double.ask(submit(id, { ...wrong, date: '2025-02-28' }, MODERATOR));
  expect(right.text).toContain('The Mill');
  expect(right.text).toContain('February 28, 2025');
  const cancelled = await online.double.ask(press(right.message, right.buttons['Cancel'] ?? '', null, MODERATOR));
  expect(cancelled.text).toContain('nothing has changed');
});

test('a removal is asked about once, with why, and undone by a press', async () => {
  await addPasted('The Pier', 'The pier was closed by Harbour Master Ivo Lind on Friday. Ships stayed away.');
  const question = { question: 'Who closed the pier?' };
  const asked = await run('sources remove', { source: 'The Pier' });
  expect(asked.data['title']).toBe('Remove The Pier?');
  const form = String(asked.data['custom_id']);
  expect((await online.double.ask(submit(form, { why: '' }))).text).toContain('You may not do this here.');
  const removed = await online.double.ask(submit(form, { why: 'Ships are back' }, MODERATOR));
  expect(removed.text).toContain('Removed: The Pier');
  expect((await online.double.ask(slash('ask', question))).text).not.toContain('Ivo Lind');
  const undone = await online.double.ask(press(removed.message, removed.buttons['Undo'] ?? '', null, MODERATOR));
  expect(undone.text).toContain('Restored: The Pier');
  expect((await online.double.ask(slash('ask', question))).text).toContain('Ivo Lind');
  expect((await run('sources history', { source: 'The Pier' })).text).toContain('Ships are back');
  const { choices } = await online.double.ask(typing('sources remove', { source: 'pier' }, 'source', MODERATOR));
  expect(choices.map(({ name }) => name)).toEqual(['The Pier']);
});

test('a title full of emoji is cut between two of them, on a form and in a suggestion, and either way finds it', async () => {
  const title = `Gulls${'🕊️'.repeat(60)}`;
  await addPasted(title, 'Gulls sat on the mast on Sunday. They left at noon.');
  const asked = await run('sources remove', { source: title });
  expect(asked.data['title']).toMatch(/^Remove Gulls(🕊️)+…$/u);
  const { choices } = await online.double.ask(typing('ask', { source: 'gulls' }, 'source'));
  expect(choices[0]?.name).toMatch(/^Gulls(🕊️)+…$/u);
  const question = { question: 'Where did gulls sit?', source: choices[0]?.name ?? '' };
  expect((await online.double.ask(slash('ask', question))).text).toContain('mast');
});

test('the history lists every change, and a command undoes the latest', async () => {
  await addPasted('The Well', 'The well ran dry in August. Farmer Otto Grau dug a new one.');
  const undone = await run('sources undo');
  expect(undone.text).toContain('Removed: The Well');
  const history = await run('sources history', { source: 'The Well' });
  expect(history.text).toContain('History of The Well');
  const restore = Object.entries(history.buttons).find(([label]) => label.startsWith('Restore'))?.[1] ?? '';
  const restored = await online.double.ask(press(history.message, restore, null, MODERATOR));
  expect(restored.text).toContain('Restored: The Well');
});

test('a server chooses who sees answers, and its language', async () => {
  const scene = { ...MODERATOR, server: OTHER_SERVER };
  const before = await online.double.ask(slash('settings', {}, scene));
  expect(before.text).toContain('private at first');
  const saved = await online.double.ask(slash('settings', { answers: 'public' }, scene));
  expect(saved.text).toContain('public at once');
  const answer = await online.double.ask(slash('ask', { question: 'Who is Yuri Ushakov?' }, { server: OTHER_SERVER }));
  expect(answer.private).toBe(false);
});

test('unanswered questions are kept only where a server wants it', async () => {
  expect((await run('unanswered list')).text).toContain('not kept in this server');
  await run('settings', { unanswered: true });
  await online.double.ask(slash('ask', { question: 'Where do penguins breed in Patagonia?' }));
  // No answer waits for the note to be written.
  await vi.waitFor(async () => expect((await run('unanswered list')).text).toContain('penguins'));
  expect((await run('unanswered clear')).text).toContain('1 question forgotten.');
  expect((await run('unanswered list')).text).toContain('No question is waiting.');
});

test('the shelf goes out as one archive', async () => {
  const seen = await run('sources export');
  expect(seen.data['attachments']).toMatchObject([{ filename: 'shelf.zip' }]);
});

test('the operator’s articles are not taken for the server’s own', async () => {
  const elsewhere = { ...MODERATOR, server: OTHER_SERVER };
  const inEnglish = { ...elsewhere, locale: 'en-GB' };
  const history = slash('sources history', { source: '2025-02-18-us-russia-talks.txt' }, inEnglish);
  expect((await online.double.ask(history)).text).toBe(
    'What could come out of U.S.-Russia talks on Ukraine? has no earlier versions.',
  );
  expect((await online.double.ask(slash('sources export', {}, inEnglish))).text).toBe(
    'This server has no articles of its own.',
  );
});

test('changes are announced in the log channel, once one is set', async () => {
  const said = () => JSON.stringify(online.double.rest.posts);
  const saved = await run('settings', { log_channel: CHANNEL });
  expect(saved.text).toContain(`<#${CHANNEL}>`);
  await addPasted('The Barn', 'The barn burned down at noon. No one was hurt.');
  expect(said()).toContain('Changes to the shelf will be announced here.');
  await vi.waitFor(() => expect(said()).toContain('The Barn'));
  expect((await run('settings', { log_off: true })).text).not.toContain(CHANNEL);
});

test('a log channel in which the bot may not write is refused, with what to do', async () => {
  online.double.rest.fault = ({ path }) =>
    path.startsWith('/channels/') ? { status: 403, body: { message: 'Missing Access', code: 50001 } } : null;
  const refused = await run('settings', { log_channel: CHANNEL, unanswered: false });
  expect(refused.text).toContain(`I may not write in <#${CHANNEL}>.`);
  online.double.rest.fault = () => null;
  const { text } = await run('settings');
  for (const kept of ['Log channel: **none**', 'kept, without names']) expect(text).toContain(kept);
});

test("of two sources with one title the server's own is removed", async () => {
  const [title] = (await online.library.shelf(null)).articles.map(({ source }) => source.title);
  await addPasted(title ?? '', 'The lock was opened by Lockkeeper Nell Frost. Two barges passed.');
  const asked = await run('sources remove', { source: title });
  expect(asked.type).toBe(InteractionResponseType.Modal);
});

test('a server that gives up its own language is answered in the member’s', async () => {
  const french = { ...MODERATOR, server: '600000000000000009', locale: 'fr' };
  const set = (language: string) => online.double.ask(slash('settings', { language }, french));
  expect((await set('de')).text).toContain('Gespeichert.');
  // Discord shows commands by their names in the member's language, whatever the server's.
  const help = (await online.double.ask(slash('help', {}, french))).text;
  for (const part of ['Fett stehen', '/demander', 'Vérifier cette citation', '/réglages']) expect(help).toContain(part);
  expect((await set('own')).text).toContain('Enregistré.');
});
