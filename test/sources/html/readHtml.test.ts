import { readHtml } from '../../../src/sources/html/readHtml';
import { tableTexts } from '../../support/sources/tables';

const PARAGRAPHS = [
  'The smelter turned out 40,000 tonnes of copper in the month, and sold most of it to wire makers at home.',
  'Its owner, which holds 60 per cent of the plant, means to keep the furnaces running through the winter, it said.',
  'Demand for wire has grown by a tenth since spring, a union of wire makers counted, and stocks are at their lowest.',
  'A second furnace, with room for 15,000 tonnes a year, is to be lit once the grid is strong enough, which may take time.',
  'Scrap makes up a third of what is melted, the owner said, and the rest comes by rail from two mines in the north.',
];
const PROSE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** The text of a page with the body given. */
async function textOf(body: string): Promise<string> {
  return (await readHtml(`<html><body>${body}</body></html>`, 'page.html')).text;
}

describe('content becomes text', () => {
  test.each([
    [
      'paragraphs are parted by a blank line',
      '<p>One two three.</p><p>Four five six.</p>',
      'One two three.\n\nFour five six.',
    ],
    ['white space collapses', '<p>One\n   two\t<b> three</b> .</p>', 'One two three .'],
    ['words are not joined or torn', '<p>one<b>two</b> <i>three</i>four <u>five</u></p>', 'onetwo threefour five'],
    ['a line break is a line', '<p>One two<br>three four.</p>', 'One two\nthree four.'],
    ['two line breaks are a paragraph', 'One two.<br><br><br>Three four.', 'One two.\n\nThree four.'],
    [
      'list items are lines',
      '<p>One two:</p><ul><li>three</li><li>four</li></ul><p>Five.</p>',
      'One two:\n\nthree\nfour\n\nFive.',
    ],
    ['headings are blocks', '<h2>One two</h2>three four', 'One two\n\nthree four'],
    ['preformatted lines stay', '<pre>one two\nthree   four</pre>', 'one two\nthree four'],
    ['no-break spaces stay within numbers', '<p>about 40&nbsp;000 tonnes</p>', 'about 40\u00a0000 tonnes'],
    ['soft hyphens vanish', '<p>alu&shy;min&shy;ium in bars</p>', 'aluminium in bars'],
    ['raised digits stay raised', '<p>10<sup>6</sup> m<sup>3</sup> a year</p>', '10⁶ m³ a year'],
    ['links to notes vanish', '<p>40 tonnes<sup><a href="#n1">1</a></sup> a year</p>', '40 tonnes a year'],
    [
      'a layout table is text',
      '<table><tr><td><p>One two three.</p></td></tr><tr><td>Four five.</td></tr></table>',
      'One two three.\n\nFour five.',
    ],
  ])('%s', async (_, body, text) => {
    expect(await textOf(body)).toBe(text);
  });

  test.each([
    '<script>secret()</script>',
    '<style>.secret{}</style>',
    '<noscript>secret</noscript>',
    '<template><p>secret</p></template>',
    '<!-- secret -->',
    '<p hidden>secret</p>',
    '<div style="color:red; display: none">secret</div>',
    '<span aria-hidden="true">secret</span>',
    '<nav>secret</nav>',
    '<aside>secret</aside>',
    '<footer>secret</footer>',
    '<div role="navigation">secret</div>',
    '<button>secret</button>',
  ])('never enters: %s', async (unseen) => {
    expect(await textOf(`<p>One two three.</p>${unseen}`)).toBe('One two three.');
    expect(await textOf(`<article>${PROSE}${unseen}</article>`)).not.toContain('secret');
  });
});

describe('the article is found on a page', () => {
  const menu = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Section number ${i}</a></li>`).join('');
  const page = (content: string): string =>
    '<html><head><title>Smelter keeps its pace | Metal News</title></head><body>' +
    `<div class="menu"><ul>${menu}</ul></div><div id="content"><h1>Smelter keeps its pace</h1>${content}</div>` +
    '<div class="sidebar"><p>Our newsletter, every morning.</p></div><footer>All about us</footer></body></html>';

  test('menus and side columns stay out', async () => {
    const { text, title } = await readHtml(page(PROSE), 'page.html');
    expect(text).toContain(PARAGRAPHS.join('\n\n'));
    expect(text).not.toMatch(/Section number|newsletter|About us/);
    expect(title).toBe('Smelter keeps its pace');
  });

  const DATA =
    '<table><caption>Output, tonnes</caption><thead><tr><th>Month</th><th>Cathode</th></tr></thead>' +
    '<tbody><tr><td>May</td><td>40,000</td></tr><tr><td>June</td><td>41,000</td></tr></tbody></table>';
  const rows = [
    ['Month', 'Cathode'],
    ['May', '40,000'],
    ['June', '41,000'],
  ];

  test.each([
    ['among paragraphs', `${PROSE}${DATA}${PROSE}`],
    ['within a box that looks like a side column', `${PROSE}<div class="widget sidebar promo">${DATA}</div>${PROSE}`],
    ['at the end of the article', `<article>${PROSE}<div class="related share">${DATA}</div></article>`],
    ['in a figure', `${PROSE}<figure>${DATA}</figure>${PROSE}`],
  ])('a table of data is not lost: %s', async (_, content) => {
    const article = await readHtml(page(content), 'page.html');
    expect(article.tables.map((table) => tableTexts(article, table))).toEqual([rows]);
    const caption = article.tables[0]?.caption;
    expect(caption && article.text.slice(caption.start, caption.end)).toBe('Output, tonnes');
  });

  test('depth of nesting does no harm', async () => {
    const deep = `${'<div>'.repeat(20_000)}<p>${PARAGRAPHS.join(' ')}</p>`;
    expect(await textOf(deep)).toContain('40,000 tonnes');
  });
});

describe('metadata of the page', () => {
  const head = (tags: string, body = ''): string => `<html><head>${tags}</head><body>${body}${PROSE}</body></html>`;

  test.each([
    ['article:published_time', '<meta property="article:published_time" content="2018-08-09T23:30:00-05:00">'],
    ['name', '<meta name="pubdate" content="20180809">'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2018-08-09">'],
    ['Parse.ly', '<meta name="parsely-pub-date" content="2018-08-09T10:00:00Z">'],
    ['in words', '<meta name="date" content="Thu, 09 Aug 2018 10:00:00 GMT">'],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2018-08-09"}</script>'],
    [
      'JSON-LD graph',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite","datePublished":"2001-01-01"},{"@type":["Article"],"datePublished":"2018-08-09T01:00"}]}</script>',
    ],
    [
      'JSON-LD list',
      '<script type="application/ld+json">[{"@type":"ReportageNewsArticle","datePublished":"2018-08-09"}]</script>',
    ],
  ])('publication date from %s', async (_, tags) => {
    expect((await readHtml(head(tags), 'page.html')).published).toBe('2018-08-09');
  });

  test.each([
    ['time', '<time datetime="2018-08-09T10:00">9 Aug</time>'],
    ['itemprop', '<span itemprop="datePublished" content="2018-08-09"></span>'],
    ['a class', '<div class="post-date">August 9, 2018</div>'],
    ['the line below the title', '<h1>Smelter keeps its pace</h1><div>By Ann Lee</div><div>9 August 2018</div>'],
  ])('publication date from mark-up: %s', async (_, body) => {
    expect((await readHtml(head('', body), 'page.html')).published).toBe('2018-08-09');
  });

  test.each([
    ['a broken JSON-LD block', '<script type="application/ld+json">{"@type":</script>'],
    ['a modification date', '<meta property="article:modified_time" content="2018-08-09">'],
    ['a date to come', '<meta name="date" content="2199-08-09">'],
    ['an open order', '<meta name="date" content="08/09/2018">'],
  ])('no publication date from %s', async (_, tags) => {
    expect((await readHtml(head(tags), 'page.html')).published ?? null).toBeNull();
  });

  test.each([
    ['og:title', '<meta property="og:title" content="Smelter keeps its pace"><title>x</title>'],
    ['JSON-LD', '<script type="application/ld+json">{"@type":"Article","headline":"Smelter keeps its pace"}</script>'],
    [
      'title and site name',
      '<title>Smelter keeps its pace | Metal News</title><meta property="og:site_name" content="Metal News">',
    ],
    [
      'site name first',
      '<title>Metal News - Smelter keeps its pace</title><meta property="og:site_name" content="Metal News">',
    ],
    [
      'title and host',
      '<title>Smelter keeps its pace — MetalNews</title><link rel="canonical" href="https://www.metalnews.example/1">',
    ],
    ['title', '<title>Smelter keeps its\n pace</title>'],
  ])('title from %s', async (_, tags) => {
    expect((await readHtml(head(tags), 'page.html')).title).toBe('Smelter keeps its pace');
  });

  test('publisher, address and language', async () => {
    const tags =
      '<meta property="og:site_name" content="Metal News"><link rel="canonical" href="https://metal.example/a?id=1">';
    const page = await readHtml(head(tags).replace('<html>', '<html lang="en-GB">'), 'page.html');
    expect(page).toMatchObject({ publisher: 'Metal News', url: 'https://metal.example/a?id=1', language: 'en-GB' });
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', '/relative', 'ftp://metal.example/a'])(
    'no address from %s',
    async (href) => {
      expect((await readHtml(head(`<link rel="canonical" href="${href}">`), 'page.html')).url).toBeNull();
    },
  );
});
