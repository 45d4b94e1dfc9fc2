import { beforeAll, expect, test, vi } from 'vitest';
import { onlineForAll } from './bot.ts';
import type { Seen } from './double/double.ts';
import { messageOf, onMessage, press, type Scene, slash, submit, typing } from './double/interactions.ts';
import { OTHER_SERVER, SERVER } from './double/world.ts';

/** Two servers whose articles differ by a word, and what each of them alone may ever see of it. */
const NORTH = { scene: { server: SERVER, moderator: true }, word: 'Zorvath' };
const SOUTH = { scene: { server: OTHER_SERVER, moderator: true }, word: 'Quelbyn' };
const tower = (word: string) =>
  `Edna ${word}, the keeper, painted the tower ${word} on Tuesday. "I like ${word}," Edna ${word} said.`;

/** Where somebody may look, and the words that must not be found there. */
const PLACES: readonly (readonly [name: string, scene: Scene, secrets: readonly string[]])[] = [
  ['the other server', SOUTH.scene, [NORTH.word]],
  ['the first server', NORTH.scene, [SOUTH.word]],
  ['a third server', { server: '300000000000000007', moderator: true }, [NORTH.word, SOUTH.word]],
  ['a direct message', { server: null }, [NORTH.word, SOUTH.word]],
  ['a server where only the member has installed the bot', { ...NORTH.scene, userInstalled: true }, [NORTH.word]],
];

/** Every command that shows something, with everything that could bring the article up; {} stands for the secret word. */
const ASKED: readonly (readonly [path: string, options: Record<string, string | boolean>])[] = [
  ['ask', { question: 'Who painted the tower?' }],
  ['ask', { question: 'What did Edna {} like?' }],
  ['ask', { question: 'Who painted the tower?', source: 'The {} Tower' }],
  ['who', { name: 'Edna' }],
  ['who', { name: 'the keeper' }],
  ['verify', { quote: 'I like {}' }],
  ['library', {}],
  ['sources list', {}],
  ['sources history', {}],
  ['sources history', { source: 'Tower' }],
  ['sources remove', { source: 'Tower' }],
  ['sources reload', { dry_run: true }],
  ['unanswered list', {}],
  ['unanswered export', {}],
  ['settings', {}],
  ['about', {}],
  ['help', {}],
];

const TYPED: readonly (readonly [path: string, option: string, typed: string])[] = [
  ['ask', 'question', 'What did Edna'],
  ['ask', 'source', 'The'],
  ['who', 'name', 'Edn'],
  ['verify', 'speaker', 'Edn'],
  ['sources remove', 'source', ''],
  ['sources reload', 'source', 'The'],
  ['sources history', 'source', ''],
];

const online = onlineForAll();
beforeAll(async () => {
  for (const { scene, word } of [NORTH, SOUTH]) {
    await online.double.ask(slash('settings', { unanswered: true }, scene));
    const fields = { title: `The ${word} Tower`, date: '2025-03-01', url: '', text: tower(word) };
    const preview = await online.double.ask(submit('paste', fields, scene));
    await online.double.ask(press(preview.message, preview.buttons['Add to the shelf'] ?? '', null, scene));
    await online.double.ask(slash('ask', { question: `Where do penguins breed in ${word}ville, Patagonia?` }, scene));
    const list = () => online.double.ask(slash('unanswered list', {}, scene));
    await vi.waitFor(async () => expect((await list()).text).toContain(word));
  }
});

/** All that an answer holds, beside what the asking member wrote. */
const contentOf = ({ data }: Seen) => JSON.stringify(data);
const filled = (options: Record<string, string | boolean>, word: string) =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace('{}', word) : value,
    ]),
  );

const isAboutSecret = (options: object) => Object.values(options).some((value) => String(value).includes('{}'));

test('each server sees its own', async () => {
  for (const { scene, word } of [NORTH, SOUTH]) {
    const seen = [];
    for (const [path, options] of ASKED) seen.push(await online.double.ask(slash(path, filled(options, word), scene)));
    expect(seen.filter((one) => contentOf(one).includes(word)).length).toBeGreaterThan(9);
    const typed = [];
    for (const [path, option, text] of TYPED)
      typed.push(await online.double.ask(typing(path, { [option]: text }, option, scene)));
    expect(typed.filter(({ choices }) => JSON.stringify(choices).includes(word)).length).toBe(TYPED.length);
  }
});

test.each(PLACES)('in %s no command and no suggestion tells of what is not there', async (_, scene, secrets) => {
  for (const secret of secrets) {
    for (const [path, options] of ASKED) {
      if (isAboutSecret(options)) continue;
      const seen = await online.double.ask(slash(path, options, scene));
      expect(contentOf(seen), path).not.toContain(secret);
    }
    for (const [path, option, text] of TYPED) {
      const { choices } = await online.double.ask(typing(path, { [option]: text }, option, scene));
      expect(JSON.stringify(choices), `${path} ${option}`).not.toContain(secret);
    }
    // Who already knows the words learns nothing by them: the same is said as to a word that nobody has.
    for (const [path, options] of ASKED.filter(([, all]) => isAboutSecret(all))) {
      const [known, unknown] = [secret, 'Mirdosk'].map(async (word) =>
        contentOf(await online.double.ask(slash(path, filled(options, word), scene)))
          .replaceAll(word, '')
          .replaceAll(encodeURIComponent(word), ''),
      );
      expect(await known, path).toBe(await unknown);
    }
    const message = await online.double.ask(
      onMessage('Check this quote', 'She said: "Edna, the keeper, painted the tower on Tuesday."', scene),
    );
    expect(message.text).toContain('The quote: “Edna, the keeper');
    expect(contentOf(message)).not.toContain(secret);
  }
});

test.each(PLACES)(
  'in %s no button of another server’s message brings up what is not there',
  async (_, scene, secrets) => {
    for (const { scene: home, word } of [NORTH, SOUTH].filter((one) => secrets.includes(one.word))) {
      for (const [path, options] of ASKED) {
        const answer = await online.double.ask(slash(path, filled(options, word), home));
        for (const id of Object.values(answer.buttons)) {
          // Nothing of the pressed message is handed over but a name that the button itself may hold, and may say back.
          const seen = await online.double.ask(press(messageOf({}), id, null, scene));
          const said = id.includes(word) ? contentOf(seen).replaceAll(`Edna ${word}`, '') : contentOf(seen);
          expect(said, `${path} ${id}`).not.toContain(word);
        }
      }
    }
  },
);

test('an export and a log hold nothing of another server’s', async () => {
  const north = JSON.stringify(await online.library.sources.export(SERVER));
  expect(north).toContain(NORTH.word);
  expect(north).not.toContain(SOUTH.word);
  for (const { word } of [NORTH, SOUTH]) expect(online.log.join('\n')).not.toContain(word);
});
