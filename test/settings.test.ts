import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings } from '../src/settings.ts';

test('without any setting the terminal answers over the seeds', () => {
  expect(readSettings({})).toEqual({
    settings: {
      discordToken: null,
      discordApiUrl: null,
      sourcesDir: 'seeds',
      watchSources: true,
      dataDir: 'data',
      discordCdnHosts: ['cdn.discordapp.com', 'media.discordapp.net'],
      fetchAllow: [],
      logLevel: 'info',
    },
  });
});

test('empty values count as not set, and spaces around a value do not matter', () => {
  expect(
    readSettings({ SOURCES_DIR: '  ', DATA_DIR: ' kept ', FETCH_ALLOW: ' wiki.example , 10.0.0.7:8080,' }),
  ).toMatchObject({
    settings: { sourcesDir: 'seeds', dataDir: 'kept', fetchAllow: ['wiki.example', '10.0.0.7:8080'] },
  });
});

test('a slash at the end of the API’s URL does not matter', () => {
  expect(readSettings({ DISCORD_API_URL: 'http://127.0.0.1:8080/api/' })).toMatchObject({
    settings: { discordApiUrl: 'http://127.0.0.1:8080/api' },
  });
});

test('every problem is told at once, each with the name of its setting', () => {
  const reading = readSettings({
    DISCORD_TOKEN: 'Bot abc',
    DISCORD_API_URL: 'ftp://discord',
    DISCORD_CDN_HOSTS: 'https://cdn.example/',
    FETCH_ALLOW: 'a b',
    LOG_LEVEL: 'loud',
    WATCH_SOURCES: 'maybe',
  });
  const problems = 'problems' in reading ? reading.problems.join('\n') : '';
  for (const name of [
    'DISCORD_TOKEN',
    'DISCORD_API_URL',
    'DISCORD_CDN_HOSTS',
    'FETCH_ALLOW',
    'LOG_LEVEL',
    'WATCH_SOURCES',
  ]) {
    expect(problems).toContain(name);
  }
  expect(problems).not.toContain('abc');
});

test('every setting stands in .env.example and in the README, and nothing else does', () => {
  const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const names = new Set(read('src/settings.ts').match(/(?<=(?:read|hosts|check)\(')[A-Z_]+/g));
  expect(
    new Set(
      read('.env.example')
        .match(/^#? ?[A-Z_]+(?==)/gm)
        ?.map((name) => name.replace('# ', '')),
    ),
  ).toEqual(names);
  for (const name of names) expect(read('README.md')).toContain(`\`${name}\``);
});
