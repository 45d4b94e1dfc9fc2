import fc from 'fast-check';
import robotsParser from 'robots-parser';
import { expect, test } from 'vitest';
import { ownRules } from '../../../src/library/fetch/own-rules.ts';

const parse = robotsParser as unknown as typeof robotsParser.default;
const isAllowed = (text: string, path: string) =>
  parse('http://example.com/robots.txt', text).isAllowed(`http://example.com${path}`, 'verbatim');

const line = fc.oneof(
  fc.constantFrom('', '# hall', 'User-agent: *', 'User-Agent: Verbatim/1.0', 'user-agent : other', 'User-agent:'),
  fc.constantFrom('Crawl-delay: 10', 'Sitemap: http://example.com/map', 'nonsense', 'Host: example.com'),
  fc.constantFrom(
    'Disallow: /',
    'Disallow:',
    'Disallow: /hall',
    'Allow: /hall # open',
    'ALLOW: /h*l$',
    'disallow: /*l',
  ),
);

test('what robots.txt says to us stays the same when only our rules are kept', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 12 }),
      fc.constantFrom('/', '/hall', '/hall/1', '/cellar'),
      (lines, path) => {
        const text = lines.join('\n');
        expect(isAllowed(ownRules(text, 'verbatim'), path)).toBe(isAllowed(text, path));
      },
    ),
    { numRuns: 2000 },
  );
});

test('the names of other programs cost nothing', () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `User-agent: program-${i}`).join('\n');
  expect(
    ownRules(`${names}\n${'Disallow: /hall\n'.repeat(10_000)}User-agent: *\nDisallow: /cellar\n`, 'verbatim'),
  ).toBe('user-agent: *\ndisallow:\ndisallow: /cellar');
});
