import { createServer } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fetchSource } from '../../../src/library/fetch/fetch-source.ts';
import { FETCH_MS } from '../../../src/library/fetch/fetching-problem.ts';
import { openSite } from './site.ts';

const PAGE = '<!doctype html><title>An Arrest</title><p>Colonel Mustard was arrested in the hall.';

test('a page comes with its bytes, its type, its final address and what a conditional request needs', async () => {
  const site = await openSite((request, response) => {
    expect(request.headers['user-agent']).toMatch(/^Verbatim\/\d+\.\d+\.\d+ \(.+\)$/);
    response.writeHead(200, {
      'content-type': 'text/html',
      etag: '"1"',
      'last-modified': 'Fri, 05 Nov 1926 07:00:00 GMT',
    });
    response.end(PAGE);
  });
  expect(await fetchSource(`${site.origin}/hall#:~:text=arrested`, { allow: [site.host] })).toEqual({
    bytes: Buffer.from(PAGE),
    charset: 'UTF-8',
    contentType: 'text/html',
    finalUrl: `${site.origin}/hall`,
    etag: '"1"',
    lastModified: 'Fri, 05 Nov 1926 07:00:00 GMT',
  });
});

test('a page that has not changed is said to be so', async () => {
  const site = await openSite((request, response) => {
    const known = request.headers['if-none-match'] === '"1"' && request.headers['if-modified-since'] === 'yesterday';
    response.writeHead(known ? 304 : 200).end();
  });
  const fetching = await fetchSource(site.origin, { allow: [site.host], etag: '"1"', lastModified: 'yesterday' });
  expect(fetching).toEqual({ notModified: true });
});

test('a site that calls a page unchanged of which no copy is held gives no page', async () => {
  const site = await openSite((_request, response) => response.writeHead(304).end());
  expect(await fetchSource(site.origin, { allow: [site.host] })).toEqual({ problem: { kind: 'noPage', status: 304 } });
});

test('five redirects are followed, relative ones too, and a sixth is not', async () => {
  const site = await openSite((request, response) => {
    const left = Number(request.url?.slice(1));
    if (left) response.writeHead(307, { location: `${left - 1}` }).end();
    else response.end(PAGE);
  });
  expect(await fetchSource(`${site.origin}/5`, { allow: [site.host] })).toMatchObject({ finalUrl: `${site.origin}/0` });
  expect(site.asked).toEqual(['/5', '/4', '/3', '/2', '/1', '/0']);
  expect(await fetchSource(`${site.origin}/6`, { allow: [site.host] })).toEqual({
    problem: { kind: 'tooManyRedirects', most: 5 },
  });
});

test('a redirect in raw UTF-8 is understood', async () => {
  const site = await openSite((request, response) => {
    if (request.url === '/') response.writeHead(302, { location: Buffer.from('/café').toString('latin1') }).end();
    else response.end(PAGE);
  });
  await fetchSource(site.origin, { allow: [site.host] });
  expect(site.asked).toEqual(['/', '/caf%C3%A9']);
});

test.each([
  [404, 'noSuchPage'],
  [410, 'noSuchPage'],
  [403, 'pageForbidden'],
  [451, 'pageForbidden'],
  [429, 'tooManyRequests'],
  [503, 'siteBroken'],
  [204, 'noPage'],
  [302, 'noPage'],
])('an answer of %d is a problem', async (status, kind) => {
  const site = await openSite((_request, response) => response.writeHead(status).end());
  const fetching = await fetchSource(site.origin, { allow: [site.host] });
  expect(fetching).toEqual({ problem: { kind, status } });
});

const BOMB = Buffer.alloc(40_000_000, '<p>Boom.</p>');

test.each([
  ['gzip', gzipSync(BOMB)],
  ['br', brotliCompressSync(BOMB, { params: { [1 /* quality */]: 1 } })],
  ['deflate', deflateSync(BOMB)],
  ['identity', BOMB],
])('a bomb in %s is left at 10 MB', async (coding, bytes) => {
  const site = await openSite((_request, response) =>
    response.writeHead(200, { 'content-encoding': coding }).end(bytes),
  );
  expect(await fetchSource(site.origin, { allow: [site.host] })).toEqual({
    problem: { kind: 'pageTooLarge', most: 10_000_000 },
  });
});

test.each(['gzip', 'br', 'deflate'])('a page in %s is unpacked', async (coding) => {
  const pack = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync }[coding] ?? gzipSync;
  const site = await openSite((_request, response) =>
    response.writeHead(200, { 'content-encoding': coding }).end(pack(PAGE)),
  );
  expect(await fetchSource(site.origin, { allow: [site.host] })).toMatchObject({ bytes: Buffer.from(PAGE) });
});

test.each([
  ['damaged', gzipSync(PAGE).fill(7, 12, 40), 'gzip', { kind: 'damagedPage' }],
  ['cut short', gzipSync(PAGE).subarray(0, 40), 'gzip', { kind: 'incompletePage' }],
  ['packed twice', gzipSync(gzipSync(PAGE)), 'gzip, gzip', { kind: 'packed', coding: 'gzip, gzip' }],
  ['packed unheard of', gzipSync(PAGE), 'lzma', { kind: 'packed', coding: 'lzma' }],
])('a page that is %s is a problem', async (_what, bytes, coding, problem) => {
  const site = await openSite((_request, response) =>
    response.writeHead(200, { 'content-encoding': coding }).end(bytes),
  );
  const fetching = await fetchSource(site.origin, { allow: [site.host] });
  expect(fetching).toEqual({ problem });
});

/** Lets the ten seconds pass when told, and tells how many were asked for. */
function holdTime() {
  const time = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
  onTestFinished(() => timeout.mockRestore());
  return { pass: () => time.abort(), asked: () => timeout.mock.lastCall };
}

test.each(['before its answer', 'within its headers', 'within its body', 'within a packed body', 'in its robots.txt'])(
  'a site that falls silent %s is left after ten seconds',
  async (when) => {
    const time = holdTime();
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', (data) => {
        const robots = data.includes('/robots.txt');
        if (robots && when !== 'in its robots.txt') {
          socket.end('HTTP/1.1 404 None\r\ncontent-length: 0\r\n\r\n');
          return;
        }
        if (when === 'within its headers') socket.write('HTTP/1.1 200 OK\r\ncontent-');
        if (when === 'within its body') socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<p>Col');
        if (when === 'within a packed body') {
          socket.write('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n');
          socket.write(gzipSync(PAGE).subarray(0, 20));
        }
        setImmediate(time.pass);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const fetching = await fetchSource(`http://127.0.0.1:${port}/`, { allow: ['127.0.0.1'] });
    expect(fetching).toEqual({ problem: { kind: 'siteTooSlow', seconds: 10 } });
    expect(time.asked()).toEqual([FETCH_MS]);
    expect(FETCH_MS).toBe(10_000);
  },
);

test.each([
  ['breaks off its body', 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n<p>Col'],
  ['hangs up', ''],
  ['speaks something else', 'SSH-2.0-OpenSSH_9.6\r\n'],
  ['switches protocols', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n'],
  ['sends endless headers', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`],
])('a site that %s is a problem', async (_what, answer) => {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      socket.end(data.includes('/robots.txt') ? 'HTTP/1.1 404 None\r\ncontent-length: 0\r\n\r\n' : answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as { port: number };
  const fetching = await fetchSource(`http://127.0.0.1:${port}/`, { allow: [`127.0.0.1:${port}`] });
  expect(fetching).toMatchObject({ problem: { kind: expect.stringMatching(/^(noAnswer|brokenOff|fetchFailed)$/) } });
});

test('a site that is not there is a problem', async () => {
  const fetching = await fetchSource('http://127.0.0.1:9/', { allow: ['127.0.0.1:9'] });
  expect(fetching).toEqual({ problem: { kind: 'noAnswer' } });
});

test('https with something that is not https is a problem', async () => {
  const site = await openSite((_request, response) => response.end(PAGE));
  const fetching = await fetchSource(site.origin.replace('http:', 'https:'), { allow: [site.host] });
  expect(fetching).toEqual({ problem: { kind: 'noCertificate' } });
});

test('nothing a page names is loaded', async () => {
  const site = await openSite((_request, response) =>
    response.end(`${PAGE}<img src=/a.png><script src=/b.js></script><link rel=stylesheet href=/c.css><iframe src=/d>`),
  );
  await fetchSource(`${site.origin}/`, { allow: [site.host] });
  expect(site.asked).toEqual(['/']);
});

test('an allowed host stands with or without its port, and for no other', async () => {
  const site = await openSite((_request, response) => response.end(PAGE));
  const found = { contentType: 'text/html' };
  expect(await fetchSource(site.origin, { allow: ['127.0.0.1'] })).toMatchObject(found);
  expect(await fetchSource(site.origin, { allow: ['intranet.example', site.host] })).toMatchObject(found);
  expect(await fetchSource(site.origin, { allow: ['127.0.0.1:1', '127.0.0.2', '0.0.1'] })).toHaveProperty('problem');
});

test('a name longer than any site’s is said to be unknown', async () => {
  const fetching = await fetchSource(`https://${'a'.repeat(1900)}.example/`, { allow: [] });
  expect(fetching).toEqual({ problem: { kind: 'noSite' } });
});
