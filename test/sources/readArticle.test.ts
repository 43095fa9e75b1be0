import { ArticleReadError } from '../../src/sources/ArticleReadError';
import { readArticle } from '../../src/sources/readArticle';
import { encoded, utf16, utf8, windows1252 } from '../support/sources/bytes';
import { docxBytes, paragraph } from '../support/sources/docxBytes';
import { column, pdfBytes } from '../support/sources/pdfBytes';

const ENGLISH = 'The smelter’s output rose by 3% – to 40,000 tonnes – and its owner sold it for £90 million.';
const RUSSIAN = 'Завод выпустил за месяц 40 тысяч тонн меди и продал почти всё на внутреннем рынке по 9 000 рублей.';
const CHINESE = '该冶炼厂当月生产了四万吨铜，大部分销往国内的电线制造商，价格为每吨六万元。同比增长百分之三。';
const FRENCH = 'La fonderie a coulé 40 000 tonnes de cuivre raffiné l’été dernier, près de 3 % de plus qu’à Noël.';
const LINE = 'Output of copper at the smelter rose by three per cent.';

describe('the format is told by content first, then by name', () => {
  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['note.txt', () => utf8(LINE), LINE],
    ['note', () => utf8(LINE), LINE],
    ['note.md', () => utf8(`**${LINE}**`), LINE],
    ['note.html', () => utf8(`<p>${LINE}</p>`), LINE],
    ['note.htm', () => utf8(`<p>${LINE}</p>`), LINE],
    ['note.txt', () => utf8(`\n<!DOCTYPE html><html><body><p>${LINE}</p></body></html>`), LINE],
    ['-', () => utf8(`<html><body><p>${LINE}</p></body></html>`), LINE],
    ['note.txt', () => utf8(`<p>${LINE}</p>`), `<p>${LINE}</p>`],
    ['note.pdf', () => pdfBytes([column([LINE], 50, 700)]), LINE],
    ['-', () => pdfBytes([column([LINE], 50, 700)]), LINE],
    ['note.docx', () => docxBytes(paragraph(LINE)), LINE],
    ['note', () => docxBytes(paragraph(LINE)), LINE],
  ])('%s', async (name, bytes, text) => {
    const article = await readArticle(await bytes(), name);
    expect(article).toMatchObject({ id: name, text });
  });
});

describe('text is decoded from', () => {
  test.each<[string, string, Uint8Array]>([
    ['UTF-8', RUSSIAN, utf8(RUSSIAN)],
    ['UTF-8 with a mark', ENGLISH, utf8(`\ufeff${ENGLISH}`)],
    ['UTF-16 LE with a mark', ENGLISH, utf16(ENGLISH, 'le', true)],
    ['UTF-16 BE with a mark', CHINESE, utf16(CHINESE, 'be', true)],
    ['UTF-16 LE without a mark', ENGLISH, utf16(ENGLISH, 'le', false)],
    ['UTF-16 BE without a mark', `${RUSSIAN}\n`, utf16(`${RUSSIAN}\n`, 'be', false)],
    ['windows-1251', RUSSIAN, encoded(RUSSIAN, 'windows-1251')],
    ['windows-1252, English', ENGLISH, windows1252(ENGLISH)],
    ['windows-1252, French', FRENCH, windows1252(FRENCH)],
    ['GB18030', CHINESE, encoded(CHINESE, 'gb18030')],
  ])('%s', async (_, text, bytes) => {
    expect((await readArticle(bytes, 'note.txt')).text).toBe(text);
  });

  test('the encoding that an HTML page declares', async () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body><p>${CHINESE}</p></body></html>`;
    expect((await readArticle(encoded(page, 'gb18030'), 'note.html')).text).toBe(CHINESE);
    const short =
      '<html><head><meta charset="windows-1251"></head><body><p>Медь выросла в цене на три процента.</p></body></html>';
    expect((await readArticle(encoded(short, 'windows-1251'), 'a.html')).text).toBe(
      'Медь выросла в цене на три процента.',
    );
  });

  test('a UTF-8 page whose head declares something else', async () => {
    const page = `<html><head><meta charset="windows-1252"></head><body><p>${ENGLISH}</p></body></html>`;
    expect((await readArticle(utf8(page), 'note.html')).text).toBe(ENGLISH);
  });
});

test('line ends become line feeds', async () => {
  const article = await readArticle(utf8('Copper\r\n\r\nOutput rose.\rPrices fell.\n'), 'note.txt');
  expect(article.text).toBe('Copper\n\nOutput rose.\nPrices fell.\n');
});

test('the date that is given overrides the one that the article states', async () => {
  const bytes = utf8(`3 May 2021\n\n${LINE}`);
  expect((await readArticle(bytes, 'note.txt')).published).toBe('2021-05-03');
  expect((await readArticle(bytes, 'note.txt', { published: '2020-01-02' })).published).toBe('2020-01-02');
  expect((await readArticle(bytes, 'note.txt', { published: null })).published).toBe('2021-05-03');
});

test.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
  ['note.pdf', () => pdfBytes([column([LINE], 50, 700)])],
  ['note.docx', () => docxBytes(paragraph(LINE))],
])("Node's own kind of bytes will do: %s", async (name, bytes) => {
  expect((await readArticle(Buffer.from(await bytes()), name)).text).toBe(LINE);
});

test('the bytes that are read stay as they are', async () => {
  const bytes = pdfBytes([column([LINE], 50, 700)]);
  const before = bytes.slice();
  await readArticle(bytes, 'note.pdf');
  expect(bytes).toEqual(before);
});

describe('an input that is no article is refused', () => {
  const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const lock =
    '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <' +
    '41'.repeat(32) +
    '> /U <' +
    '42'.repeat(32) +
    '> >> /ID [<00><00>]';
  test.each<[string, string, () => Uint8Array | Promise<Uint8Array>, string, RegExp]>([
    ['an empty file', 'a.txt', () => utf8(''), 'empty', /text of an article/],
    ['white space', 'a.txt', () => utf8(' \r\n\t'), 'empty', /text of an article/],
    ['a picture', 'a.png', () => Uint8Array.from({ length: 400 }, (_, i) => (i * 7) % 32), 'binary', /article as text/],
    [
      'a ZIP of something else',
      'a.zip',
      () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2),
      'binary',
      /article as text/,
    ],
    ['a scan', 'scan.pdf', () => pdfBytes([null, null]), 'scanned-pdf', /OCR/],
    ['a locked PDF', 'a.pdf', () => pdfBytes([column([LINE], 50, 700)], lock), 'encrypted', /password/],
    ['half a PDF', 'a.pdf', () => utf8('%PDF-1.7\n1 0 obj'), 'damaged', /again/],
    ['a PDF by name only', 'a.pdf', () => utf8(LINE), 'damaged', /again/],
    [
      'half a Word document',
      'a.docx',
      async () => (await docxBytes(paragraph(LINE))).slice(0, 500),
      'damaged',
      /again/,
    ],
    ['a Word document by name only', 'a.docx', () => utf8(LINE), 'damaged', /again/],
    ['a Word document without text', 'a.docx', () => docxBytes(''), 'empty', /text of an article/],
    ['an old Word document', 'a.doc', () => Uint8Array.from([...OLE, 0, 0]), 'legacy-doc', /\.docx/],
    [
      'a locked Word document',
      'a.docx',
      () => Uint8Array.from([...OLE, ...utf16('EncryptedPackage', 'le', false)]),
      'encrypted',
      /password/,
    ],
    ['comma-separated values', 'copper.CSV', () => utf8('Item,Value\nCopper,5 t\n'), 'data', /cells that hold texts/],
    ['Rich Text', 'a.rtf', () => utf8('{\\rtf1 Copper}'), 'rtf', /\.docx/],
    [
      'a page of menus',
      'a.html',
      () => utf8('<html><body><nav><a href="/a">Home</a></nav><script>x()</script></body></html>'),
      'no-article',
      /browser/,
    ],
  ])('%s', async (_, name, bytes, problem, advice) => {
    const error: unknown = await readArticle(await bytes(), name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ArticleReadError);
    expect(error).toMatchObject({ problem, input: name });
    expect(String(error)).toMatch(advice);
    expect(String(error)).toContain(name);
  });
});
