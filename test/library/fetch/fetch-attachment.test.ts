import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { fetchAttachment } from '../../../src/library/fetch/fetch-attachment.ts';
import { openSite } from './site.ts';

test('an attachment comes as it is', async () => {
  const bytes = Buffer.from([0xff, 0, 1, 2]);
  const site = await openSite((_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes)),
  );
  expect(await fetchAttachment(`${site.origin}/attachments/1/2/hall.txt?ex=1`, [site.host])).toEqual({ bytes });
});

test.each([
  'https://cdn.discordapp.com.evil.example/a.txt',
  'https://example.com/a.txt',
  'http://127.0.0.1:8080/a.txt',
  'https://cdn.discordapp.com:8443/a.txt',
])('%s is not one of the hosts attachments come from', async (address) => {
  expect(await fetchAttachment(address, ['cdn.discordapp.com:443'])).toEqual({
    problem: { kind: expect.stringMatching(/^(notFromDiscord|notPublic)$/) },
  });
});

test('an attachment that redirects elsewhere is not followed there', async () => {
  const elsewhere = await openSite((_request, response) => response.end('secret'));
  const site = await openSite((_request, response) => response.writeHead(302, { location: elsewhere.origin }).end());
  expect(await fetchAttachment(site.origin, [site.host])).toHaveProperty('problem');
  expect(elsewhere.asked).toEqual([]);
});

test('an attachment that is gone, or too large, is a problem', async () => {
  const site = await openSite((request, response) => {
    if (request.url === '/gone') response.writeHead(404).end();
    else response.end(Buffer.alloc(10_000_001));
  });
  expect(await fetchAttachment(`${site.origin}/gone`, [site.host])).toEqual({
    problem: { kind: 'attachmentGone', status: 404 },
  });
  expect(await fetchAttachment(`${site.origin}/large`, [site.host])).toEqual({
    problem: { kind: 'pageTooLarge', most: 10_000_000 },
  });
});
