import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { outline, read } from './articles.ts';

const PROSE = [
  'The mayor of Caldry resigned on Tuesday after a row over the bells of the town, which he had wanted to sell.',
  'Bells have hung in the tower since 1604, and nobody has asked for them to be moved until now, said the verger.',
  'A petition against the sale has drawn 4,000 names, which is remarkable in a town of no more than 3,000.',
];
const paragraphs = PROSE.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const source = (body: string, head = '') =>
  read('a.html', page(`${body}<article>${paragraphs}</article>`, head)).source;
const blocks = (body: string) => outline(read('a.html', page(body)));
const PLAIN = PROSE.map((text) => `paragraph: ${text}`);

describe('what a page says of its source', () => {
  test('stands in its JSON-LD', () => {
    const ld = {
      '@graph': [
        { '@type': 'WebSite', url: 'https://lamp.example/' },
        {
          '@type': ['NewsArticle'],
          headline: 'Bells &amp; the verger&#8217;s whistles',
          datePublished: '2025-06-03T23:30:00-05:00',
          author: [{ name: 'Ada Plum' }, { name: 'Agnes White' }],
          publisher: { name: 'The Lamp' },
          mainEntityOfPage: { '@id': 'https://lamp.example/bells' },
        },
      ],
    };
    expect(source('', `<script type="application/ld+json">${JSON.stringify(ld)}</script>`)).toEqual({
      file: 'a.html',
      title: 'Bells & the verger’s whistles',
      date: '2025-06-03',
      author: 'Ada Plum, Agnes White',
      publisher: 'The Lamp',
      url: 'https://lamp.example/bells',
    });
  });

  test('or in meta tags and the canonical link', () => {
    const head = `<meta property="og:title" content="Bells"><meta property="og:site_name" content="The Lamp">
      <meta name="author" content="Ada Plum"><meta property="article:published_time" content="2025-04-01T10:00:00Z">
      <link rel="canonical" href="https://lamp.example/bells"><meta property="og:url" content="https://m.lamp.example/">`;
    expect(source('', head)).toMatchObject({
      title: 'Bells',
      date: '2025-04-01',
      author: 'Ada Plum',
      publisher: 'The Lamp',
      url: 'https://lamp.example/bells',
    });
  });

  test('or in what it shows', () => {
    const shown = '<h1>Bells</h1><p class="byline">By Ada Plum</p><time datetime="2025-04-01">Tuesday</time>';
    expect(source(shown, '<title>Bells | The Lamp</title>')).toMatchObject({
      title: 'Bells',
      date: '2025-04-01',
      author: 'Ada Plum',
      url: null,
    });
    expect(source('<time>3 June 2025</time>', '<title>Bells</title>')).toMatchObject({
      title: 'Bells',
      date: '2025-06-03',
    });
  });

  test('or in its microdata', () => {
    const data =
      '<p><span itemprop="author">Ada Plum</span>, <b itemprop="datePublished" content="2025-04-01">Tuesday</b></p>';
    expect(source(`<h1>Bells</h1>${data}`)).toMatchObject({ date: '2025-04-01', author: 'Ada Plum' });
  });

  test.each([
    ['a box of related articles', '<div class="related-box"><time datetime="2021-01-01">1 January</time></div>'],
    ['an aside', '<aside><time datetime="2021-01-01">1 January</time></aside>'],
    ['the navigation', '<nav><time datetime="2021-01-01">1 January</time></nav>'],
    ['a card for another article', '<article><h3>Rope</h3><time datetime="2021-01-01">1 January</time></article>'],
    ['the top of every page, which says what day it is', '<header><time>1 January 2021</time></header>'],
    ['a sentence', '<p>Since <time datetime="2021-01-01">1 January</time> the bells had been silent.</p>'],
  ])('but never a date that stands in %s', (_, other) => {
    const own = '<h1>Bells</h1><p class="byline">By Ada Plum</p><time datetime="2025-04-01">Tuesday</time>';
    expect(source(`${other}<article>${own}</article>`)).toMatchObject({ date: '2025-04-01' });
    if (other.startsWith('<header>')) return;
    expect(source(`<article>${other}${own}</article>`)).toMatchObject({ date: '2025-04-01' });
    expect(source(`<h1>Bells</h1>${other}`)).toMatchObject({ date: null });
  });

  test('a date in a line of its own counts, whatever the page calls all of itself', () => {
    const dated = '<p>Published on <time>3 June 2025</time>.</p>';
    expect(source(`<div class="has comments"><h1>Bells</h1>${dated}${paragraphs}</div>`)).toMatchObject({
      date: '2025-06-03',
    });
  });

  test('broken JSON-LD, an address that is none and an author that is an address say nothing', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle",</script><script type="application/ld+json">[7]</script>
      <link rel="canonical" href="javascript:alert(1)"><meta name="author" content="https://lamp.example/ada">`;
    expect(source('', head)).toEqual({
      file: 'a.html',
      title: 'a',
      date: null,
      author: null,
      publisher: null,
      url: null,
    });
  });
});

describe('the blocks of a page', () => {
  test('are its article alone: no navigation, advertisement, script, form, comment, cookie notice or footer', () => {
    const clutter = `<nav><a href="/">Home</a></nav><div class="ad-slot"><p>Buy the Carrowmoor Saver and earn five percent, today.</p></div>
      <script>track()</script><style>p{}</style><video>Your browser does not show films.</video><aside><p>Most read: a zeppelin, at last, and why we bought it.</p></aside>
      <form><label>Get our briefing</label></form><div id="cookie-banner"><p>We and our 814 partners use cookies, to look at you.</p></div>`;
    const comments =
      '<div id="comments"><p>First! I love bells, and towers, and the long comments that readers write.</p></div>';
    expect(
      blocks(
        `${clutter}<main><article>${paragraphs}${clutter}</article></main>${comments}<footer><p>© 2025 The Lamp Ltd. All rights reserved.</p></footer>`,
      ),
    ).toEqual(PLAIN);
  });

  test('a class that names clutter does not condemn what holds the article', () => {
    expect(blocks(`<div class="page has-comments share"><div class="story">${paragraphs}</div></div>`)).toEqual(PLAIN);
  });

  test('are not the headline repeated, nor kicker, byline and date above the first paragraph, nor a last heading', () => {
    const head =
      '<header><p class="kicker">The big read</p><h1>Bells</h1><p>By Ada Plum</p><p>April 1, 2025</p><time>1 April 2025</time></header>';
    expect(blocks(`<article>${head}${paragraphs}<h2>Related</h2></article>`)).toEqual(PLAIN);
  });

  test('are not links to other articles or calls to subscribe', () => {
    const links =
      '<ul><li><a href="/1">Bells in brief</a></li><li>Live: <a href="/2">Follow the tower as it leans</a></li></ul><p>ALSO READ: <a href="/z">Ten bells you must hear</a></p>';
    expect(blocks(`<article>${paragraphs}${links}<p>Sign up for our newsletter.</p></article>`)).toEqual(PLAIN);
  });

  test('keep a standfirst, and a sentence that is a link as a whole', () => {
    const extra = '<p class="standfirst">It wanted silence. It got a verger.</p>';
    const linked = '<p><a href="/x">The council will meet again on Friday.</a></p>';
    expect(blocks(`<article>${extra}${paragraphs}${linked}</article>`)).toEqual([
      'paragraph: It wanted silence. | It got a verger.',
      ...PLAIN,
      'paragraph: The council will meet again on Friday.',
    ]);
  });

  test('headings, quotations, captions with their credits, and lists within lists', () => {
    const rich = `<h2>What <em>happened</em></h2><blockquote><p>“Less is more.”</p><cite>The verger</cite></blockquote>
      <figure><img src="a.jpg"><figcaption>The tower at Caldry. <span>Photograph: Ada Plum</span></figcaption></figure>
      <ul><li>ropes, of which:<ul><li>two of hemp</li></ul></li><li><p>bells</p></li></ul>
      <p><strong>What now</strong></p><p><cite>The Lamp</cite> is <b>out</b>.<br>It&nbsp;costs<br><br>a penny.</p>`;
    expect(blocks(`<article>${paragraphs}${rich}${paragraphs}</article>`).slice(3, -3)).toEqual([
      'heading: What happened',
      'quotation: “Less is more.”',
      'byline: © The verger',
      'caption: The tower at Caldry. | © Photograph: Ada Plum',
      'list: ropes, of which:',
      'list: two of hemp',
      'list: bells',
      'heading: What now',
      'paragraph: The Lamp is out. | It costs',
      'paragraph: a penny.',
    ]);
  });

  test('a table of data is one block, a table that lays out the page is none', () => {
    const data = '<table><tr><th>Bell</th><th>Weight</th></tr><tr><td>Old\n Tom</td><td>5 tons</td></tr></table>';
    expect(blocks(`<article>${paragraphs}${data}${paragraphs}</article>`)[3]).toBe(
      'list: Bell | Weight | Old Tom | 5 tons',
    );
    expect(blocks(`<table><tr><td>${paragraphs}</td></tr></table>`)).toEqual(PLAIN);
  });

  test('are read where the page stands in a form, or is hidden behind a dialogue', () => {
    const search = '<form><label>Search</label> <select><option>All</option></select></form>';
    expect(blocks(`<form id="aspnetForm">${search}<h1>Bells</h1>${paragraphs}</form>`)).toEqual(PLAIN);
    const dialogue = '<div role="dialog">We value your privacy.</div><i aria-hidden="true">icon</i>';
    expect(blocks(`<div id="root" aria-hidden="true"><h1>Bells</h1>${paragraphs}</div>${dialogue}`)).toEqual(PLAIN);
  });

  test('keep a date and a name that stand within a sentence', () => {
    const dated =
      '<p>On <time datetime="2025-06-03">3 June</time> the mayor wrote to <a rel="author">Ada Plum</a>.</p>';
    expect(blocks(`<article>${paragraphs}${dated}</article>`).at(-1)).toBe(
      'paragraph: On 3 June the mayor wrote to Ada Plum.',
    );
  });

  test('and the title part words where a line ends', () => {
    const table = '<table><tr><td>Old<br>Tom</td><td>5 tons</td></tr></table>';
    const article = read('a.html', page(`<article><h1>Bells<br>of Caldry</h1>${paragraphs}${table}</article>`));
    expect(article.source.title).toBe('Bells of Caldry');
    expect(outline(article)).toEqual([...PLAIN, 'list: Old Tom | 5 tons']);
  });

  test('have no marks of notes, and the quotation marks that a browser sets around a <q>', () => {
    const noted = `<p>Bells rang.<sup>1</sup> The verger<sup class="reference"><a href="#n2">[2]</a></sup> said <q>no</q>.<a href="#n3">*</a></p>
      <p>Of 10 m<sup>2</sup> of rope and 5 H<sub>2</sub>O, see <a href="#more">more</a>.</p>`;
    expect(blocks(`<article>${paragraphs}${noted}</article>`).slice(3)).toEqual([
      'paragraph: Bells rang. | The verger said “no”.',
      'paragraph: Of 10 m2 of rope and 5 H2O, see more.',
    ]);
  });

  test('of a page too short to tell are all that it shows', () => {
    expect(blocks('<p>The cook keeps the key.</p>')).toEqual(['paragraph: The cook keeps the key.']);
  });
});

test('what was left out is told with its words apart', () => {
  const reading = readArticle(
    'a.html',
    Buffer.from(page(`<nav><ul><li>Home</li><li>World</li></ul></nav>${paragraphs}`)),
  );
  expect(reading).toMatchObject({ leftOut: ['Home World'] });
});

test.each([
  ['the one it names', '<meta charset="iso-8859-2">', 0xb1, 'ą'],
  ['the web’s own if it names none', '', 0xe9, 'é'],
  ['the web’s own, its quotation marks too', '', 0x92, '’'],
])('a page is decoded in %s', (_, head, byte, letter) => {
  const text = page('<p>Caf_ society met.</p>', head);
  const bytes = Uint8Array.from(text, (character) => (character === '_' ? byte : character.charCodeAt(0)));
  expect(readArticle('a.htm', bytes)).toMatchObject({ article: { text: `Caf${letter} society met.` } });
});

test('a page saved as UTF-8 is read as that, whatever it names', () => {
  expect(read('a.html', page('<p>Café society met.</p>', '<meta charset="windows-1252">')).text).toBe(
    'Café society met.',
  );
});
