import { expect, test, vi } from 'vitest';
import { openSite } from '../fetch/site.ts';
import { must, NORTH, newLibrary } from '../libraries.ts';
import { paragraph, writeDocx } from '../parse/docx-file.ts';
import { column, writePdf } from '../parse/pdf-file.ts';

// Files are read in threads, which take a while to start on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SENTENCES = [
  'Inspector Ada Plum said on Monday that the candlestick had been polished.',
  'Nobody in the house believed her.',
  'The rope was found in the kitchen by the cook.',
  'Colonel Mustard was arrested in the hall at seven.',
];
const page = (sentences: readonly string[]) => sentences.map((sentence) => `<p>${sentence}</p>`).join('');

test('a page that names no title is called by the end of its address', async () => {
  const site = await openSite((_request, response) => response.end(page(SENTENCES)));
  const library = newLibrary({ fetchAllow: [site.host] });
  const preview = must(
    await library.additions.preview(NORTH, { kind: 'url', url: `${site.origin}/2/the-arrest.html` }),
  );
  expect(preview.article.source).toMatchObject({ title: 'the-arrest', url: `${site.origin}/2/the-arrest.html` });
});

test('... in its own letters', async () => {
  const site = await openSite((_request, response) => response.end(page(SENTENCES)));
  const library = newLibrary({ fetchAllow: [site.host] });
  const title = async (path: string) =>
    must(await library.additions.preview(NORTH, { kind: 'url', url: `${site.origin}/${path}` })).article.source.title;
  expect(await title('вокзал')).toBe('вокзал');
  expect(await title('100%25')).toBe('100%');
  expect(await title('caf%E9')).toBe('caf%E9');
});

test.each([
  [
    'The lamp in the hall was out when the colonel came, and so was the one in the library.',
    'The lamp in the hall was out when the colonel came, and so',
  ],
  [`${'🕊️'.repeat(40)} flew.`, '🕊️'.repeat(20)],
])(
  'a pasted text without a title is called by its first words, or by as much of the first as fits: %s',
  async (text, title) => {
    const preview = must(await newLibrary().additions.preview(NORTH, { kind: 'text', text, corrections: {} }));
    expect(preview.article.source.title).toBe(title);
  },
);

test('pages that all name the front page as their own address are told apart', async () => {
  const texts = [SENTENCES, ['It rained all day.', 'The garden was empty when the guests came.']];
  const site = await openSite((request, response) =>
    response.end(`<link rel="canonical" href="${site.origin}/">${page(texts[Number(request.url?.slice(1))] ?? [])}`),
  );
  const library = newLibrary({ fetchAllow: [site.host] });
  const first = must(await library.additions.preview(NORTH, { kind: 'url', url: `${site.origin}/0` }));
  must(await library.additions.confirm(NORTH, first.key, 'm'));
  const second = must(await library.additions.preview(NORTH, { kind: 'url', url: `${site.origin}/1` }));
  expect(second).toMatchObject({ update: null, article: { source: { url: `${site.origin}/1` } } });
});

test.each([
  ['hall.pdf', writePdf([column(SENTENCES, { leading: 40 })])],
  ['hall.docx', writeDocx(SENTENCES.map((sentence) => paragraph(sentence)).join(''))],
  ['hall.html', Buffer.from(page(SENTENCES))],
])('an attached %s is read', async (name, bytes) => {
  const site = await openSite((_request, response) => response.end(bytes));
  const library = newLibrary({ discordCdnHosts: [site.host] });
  const preview = must(await library.additions.preview(NORTH, { kind: 'file', name, url: `${site.origin}/1/${name}` }));
  expect(preview.article.sentences.map(({ text }) => text)).toEqual(SENTENCES);
  expect(preview.people).toContain('Ada Plum');
});

test('a preview tells what the page held besides the article, also when it was corrected', async () => {
  const around = '<nav><a href="/">Home</a> <a href="/crime">Crime</a></nav><script>track()</script>';
  const ad = '<div class="ad-slot">Buy candlesticks today</div>';
  const site = await openSite((_request, response) =>
    response.end(`<html><body>${around}${page(SENTENCES)}${ad}</body></html>`),
  );
  const library = newLibrary({ fetchAllow: [site.host] });
  const preview = must(await library.additions.preview(NORTH, { kind: 'url', url: `${site.origin}/arrest.html` }));
  expect(preview.leftOut).toEqual(['Home Crime', 'Buy candlesticks today']);
  const corrected = must(await library.additions.correct(NORTH, preview.key, { title: 'An Arrest' }));
  expect(corrected.leftOut).toEqual(preview.leftOut);
});

test('an update that names no link keeps the former one', async () => {
  const site = await openSite((_request, response) => response.end(page(SENTENCES)));
  const library = newLibrary({ fetchAllow: [site.host] });
  const url = `${site.origin}/arrest.html`;
  const first = must(await library.additions.preview(NORTH, { kind: 'url', url }));
  must(await library.additions.confirm(NORTH, first.key, 'm'));
  const text = [...SENTENCES, 'He denied it.'].join('\n\n');
  const update = must(await library.additions.preview(NORTH, { kind: 'text', text, corrections: {} }));
  expect(update.update).not.toBeNull();
  expect(update.article.source.url).toBe(url);
});

test('what should never be fetched is a problem', async () => {
  const library = newLibrary();
  expect(await library.additions.preview(NORTH, { kind: 'url', url: 'http://169.254.169.254/' })).toEqual({
    problem: { kind: 'notPublic' },
  });
  expect(
    await library.additions.preview(NORTH, { kind: 'file', name: 'a.txt', url: 'https://example.com/a.txt' }),
  ).toEqual({
    problem: { kind: 'notFromDiscord' },
  });
});
