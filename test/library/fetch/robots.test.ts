import type { RequestListener } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fetchSource } from '../../../src/library/fetch/fetch-source.ts';
import { openSite, type Site } from './site.ts';

const ASKED_NOT_TO = { problem: { kind: 'robots' } };

const page: RequestListener = (_request, response) => response.end('<p>Hello.</p>');
const openWith = (robots: string) => openSite(page, (_request, response) => response.end(robots));
const read = (site: Site, path: string) => fetchSource(site.origin + path, { allow: [site.host] });

test('what robots.txt asks of everybody holds for us', async () => {
  const site = await openWith('User-agent: *\nDisallow: /private/\nAllow: /private/press$\n');
  expect(await read(site, '/private/diary')).toEqual(ASKED_NOT_TO);
  expect(site.asked).toEqual([]);
  expect(await read(site, '/private/press')).toHaveProperty('bytes');
  expect(await read(site, '/public')).toHaveProperty('bytes');
});

test('what robots.txt asks of us by name goes before what it asks of everybody', async () => {
  const site = await openWith('User-agent: *\nDisallow: /\n\nUser-agent: verbatim\nDisallow: /cellar\n');
  expect(await read(site, '/hall')).toHaveProperty('bytes');
  expect(await read(site, '/cellar')).toEqual(ASKED_NOT_TO);
});

test('a page behind a redirect is asked about too', async () => {
  const site = await openSite(
    (_request, response) => response.writeHead(302, { location: '/private' }).end(),
    (_request, response) => response.end('User-agent: *\nDisallow: /private\n'),
  );
  expect(await read(site, '/')).toEqual(ASKED_NOT_TO);
  expect(site.asked).toEqual(['/']);
});

test('a robots.txt that redirects is followed, and not to a private address', async () => {
  const other = await openWith('User-agent: *\nDisallow: /\n');
  const site = await openSite(page, (_request, response) =>
    response.writeHead(301, { location: `${other.origin}/robots.txt` }).end(),
  );
  expect(await read(site, '/')).toEqual({ problem: expect.objectContaining({ kind: 'noWebPort' }) });
  expect(await fetchSource(site.origin, { allow: [site.host, other.host] })).toEqual(ASKED_NOT_TO);
});

test('a site whose robots.txt is out of order is left alone', async () => {
  const site = await openSite(page, (_request, response) => response.writeHead(503).end());
  expect(await read(site, '/')).toEqual({ problem: { kind: 'siteBroken', status: 503 } });
  expect(site.asked).toEqual([]);
});

test('an endless robots.txt counts by its first half megabyte', async () => {
  const site = await openWith(`User-agent: *\nDisallow: /private\n${'# nothing more\n'.repeat(1_000_000)}`);
  expect(await read(site, '/private')).toEqual(ASKED_NOT_TO);
  expect(await read(site, '/public')).toHaveProperty('bytes');
});

test('of rules too long for a long address whole ones are read', async () => {
  const site = await openWith(`User-agent: *\n${`Disallow: /${'a'.repeat(2100)}\n`.repeat(100)}`);
  expect(await read(site, `/${'a'.repeat(1980)}`)).toHaveProperty('bytes');
});

test('robots.txt is read once a day', async () => {
  const clock = vi.spyOn(Date, 'now').mockReturnValue(0);
  onTestFinished(() => clock.mockRestore());
  let readings = 0;
  const site = await openSite(page, (_request, response) => {
    readings++;
    response.end();
  });
  await read(site, '/');
  await read(site, '/');
  expect(readings).toBe(1);
  clock.mockReturnValue(25 * 60 * 60 * 1000);
  await read(site, '/');
  expect(readings).toBe(2);
});

test('the rules of a few dozen sites are kept, and no more', async () => {
  let readings = 0;
  const site = await openSite(page, (_request, response) => {
    readings++;
    response.end();
  });
  await read(site, '/');
  for (let i = 0; i < 64; i++) await read(await openWith(''), '/');
  await read(site, '/');
  expect(readings).toBe(2);
});
