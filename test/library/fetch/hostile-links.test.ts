import type { LookupAddress, LookupOptions } from 'node:dns';
import { beforeEach, expect, test, vi } from 'vitest';
import { fetchSource } from '../../../src/library/fetch/fetch-source.ts';
import { FetchProblem } from '../../../src/library/fetch/fetching-problem.ts';
import { lookupPublic } from '../../../src/library/fetch/hosts.ts';
import { openSite } from './site.ts';

type LookupCallback = (error: Error | null, found: LookupAddress[]) => void;

const names = vi.hoisted(() => new Map<string, string[]>());
vi.mock('node:dns', () => ({
  lookup: (name: string, _options: LookupOptions, callback: LookupCallback) => {
    const address = names.get(name)?.shift();
    if (!address) return callback(Object.assign(new Error(name), { code: 'ENOTFOUND' }), []);
    const found = address.split(' ').map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 }));
    return callback(null, found);
  },
}));

beforeEach(() => names.clear());

const PRIVATE = { kind: 'notPublic' };

test.each([
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.0.1/',
  'http://2130706433/',
  'http://0x7f000001/',
  'http://0x7f.1/',
  'http://0x7f.0x0.0x0.0x1/',
  'http://0177.0.0.1/',
  'http://0177.1/',
  'http://017700000001/',
  'http://00000177.0.0.1/',
  'http://127.0.0.1./',
  'http://%31%32%37.0.0.1/',
  'http://127。0。0。1/',
  'http://①②⑦.⓪.⓪.①/',
  'http:\\\\127.0.0.1\\',
  'http:127.0.0.1',
  'ht\ntp://127.0.0.1/',
  ' http://127.0.0.1/ ',
  'HTTP://127.0.0.1/',
  'http://127.0.0.1:8080/',
  'https://127.0.0.1:8443/',
  'http://127.0.0.1#@example.com/',
  'http://127.0.0.1?@example.com/',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://0xa000001/',
  'http://012.0.0.1/',
  'http://172.16.0.1/',
  'http://192.168.1.1/admin',
  'http://3232235777/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/latest/meta-data/',
  'http://0xA9FEA9FE/',
  'http://0251.0376.0251.0376/',
  'http://169.254.43518/',
  'http://100.64.0.1/',
  'http://100.100.100.200/latest/meta-data/',
  'http://168.63.129.16/',
  'http://192.0.0.192/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://224.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[0:0:0:0:0:ffff:127.0.0.1]/',
  'http://[::ffff:169.254.169.254]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b::a9fe:a9fe]/',
  'http://[64:ff9b:1::a00:1]/',
  'http://[2002:7f00:1::]/',
  'http://[2002:a9fe:a9fe::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[2001:db8::1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/latest/meta-data/',
  'http://[ff02::1]/',
])('%j leads to no public address and is refused', async (address) => {
  expect(await fetchSource(address, { allow: [] })).toEqual({ problem: PRIVATE });
});

test.each([
  ['', 'notAnAddress'],
  ['the library', 'notAnAddress'],
  ['//127.0.0.1/', 'notAnAddress'],
  ['http://', 'notAnAddress'],
  ['http://[fe80::1%25eth0]/', 'notAnAddress'],
  ['http://1.2.3.4.5/', 'notAnAddress'],
  ['http://256.256.256.256/', 'notAnAddress'],
  ['file:///etc/passwd', 'notHttp'],
  ['ftp://example.com/', 'notHttp'],
  ['gopher://127.0.0.1:6379/_INFO', 'notHttp'],
  ['data:text/html,<p>Hello.', 'notHttp'],
  ['javascript:alert(1)', 'notHttp'],
  ['blob:http://example.com/1', 'notHttp'],
  ['localhost:8080', 'notHttp'],
  ['http://user:secret@example.com/', 'holdsPassword'],
  ['http://example.com@127.0.0.1/', 'holdsPassword'],
  ['http://:secret@example.com/', 'holdsPassword'],
  ['http://example.com:22/', 'noWebPort'],
  ['http://example.com:6379/', 'noWebPort'],
  ['https://example.com:25/', 'noWebPort'],
  [`http://example.com/${'a'.repeat(3000)}`, 'linkTooLong'],
])('%j is refused', async (address, kind) => {
  expect(await fetchSource(address, { allow: [] })).toEqual({ problem: expect.objectContaining({ kind }) });
});

test.each(['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.1 192.168.0.1', '169.254.169.254', '64:ff9b::7f00:1'])(
  'a name that resolves to %s is refused when connecting',
  async (addresses) => {
    names.set('plum.example', [addresses]);
    expect(await fetchSource('http://plum.example:8080/', { allow: [] })).toEqual({ problem: PRIVATE });
  },
);

test('a name nobody knows is said to be unknown', async () => {
  const fetching = await fetchSource('http://nobody.example/', { allow: [] });
  expect(fetching).toEqual({ problem: { kind: 'noSite' } });
});

test('a name that turns private the second time it is looked up is refused then', async () => {
  names.set('rebinding.example', ['93.184.216.34', '127.0.0.1']);
  const look = () =>
    new Promise((resolve) =>
      lookupPublic('rebinding.example', {}, (error, address) =>
        resolve(error instanceof FetchProblem ? error.problem : address),
      ),
    );
  expect(await look()).toBe('93.184.216.34');
  expect(await look()).toEqual(PRIVATE);
});

test('of a name with public and private addresses only the public ones are connected to', async () => {
  names.set('mixed.example', ['127.0.0.1 93.184.216.34 ::1']);
  const found = await new Promise((resolve) =>
    lookupPublic('mixed.example', { all: true }, (_error, addresses) => resolve(addresses)),
  );
  expect(found).toEqual([{ address: '93.184.216.34', family: 4 }]);
});

test.each([
  'http://127.0.0.1:1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::ffff:7f00:1]/',
  '//0x7f.1/',
  'http://plum.example/',
])('a redirect to %s is refused', async (location) => {
  names.set('plum.example', ['127.0.0.1']);
  const site = await openSite((_request, response) => response.writeHead(302, { location }).end());
  const fetching = await fetchSource(site.origin, { allow: [site.host] });
  expect(fetching).toEqual({ problem: location.includes(':1/') ? { kind: 'noWebPort', port: 1 } : PRIVATE });
});

test.each([
  ['file:///etc/passwd', 'notHttp'],
  ['http://user:secret@example.com/', 'holdsPassword'],
  ['http://', 'notAnAddress'],
])('a redirect to %s is refused', async (location, kind) => {
  const site = await openSite((_request, response) => response.writeHead(301, { location }).end());
  const fetching = await fetchSource(site.origin, { allow: [site.host] });
  expect(fetching).toEqual({ problem: expect.objectContaining({ kind }) });
});
