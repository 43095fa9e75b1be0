import { readPdf } from '../../../src/sources/pdf/readPdf';
import { column, pdfBytes, type PdfText } from '../../support/sources/pdfBytes';
import { tableTexts } from '../../support/sources/tables';

async function textOf(...pages: readonly (readonly PdfText[])[]): Promise<string> {
  return (await readPdf(pdfBytes(pages), 'note.pdf')).text;
}

test('lines of a paragraph are joined, paragraphs are parted', async () => {
  const text = await textOf([
    ...column(['Output of copper at the smelter rose by three', 'per cent in May, its owner said on Friday.'], 50, 700),
    ...column(['Prices of copper wire fell in the same month as', 'wire makers cut their stocks.'], 50, 664),
  ]);
  expect(text).toBe(
    'Output of copper at the smelter rose by three per cent in May, its owner said on Friday.\n\n' +
      'Prices of copper wire fell in the same month as wire makers cut their stocks.',
  );
});

test('a short last line ends its paragraph', async () => {
  const lines = [
    'Output of copper at the smelter rose by three',
    'per cent in May.',
    'Prices of copper wire fell in the same month as',
    'stocks were cut.',
  ];
  expect(await textOf(column(lines, 50, 700))).toBe(`${lines[0]} ${lines[1]}\n\n${lines[2]} ${lines[3]}`);
});

test.each([
  ['a broken word', 'The owner makes alumin-', 'ium and copper here.', 'The owner makes aluminium and copper here.'],
  [
    'a compound that goes on',
    'Output of the metal rose year-',
    'on-year in the north.',
    'Output of the metal rose year-on-year in the north.',
  ],
  [
    'a compound of a usual kind',
    'The mine is held by a state-',
    'owned bank in the north.',
    'The mine is held by a state-owned bank in the north.',
  ],
  [
    'a number',
    'The owner sold a holding of 25-',
    'per cent in the mine.',
    'The owner sold a holding of 25-per cent in the mine.',
  ],
  [
    'a capital',
    'The line runs by Stratford-',
    'Avon and on to the north.',
    'The line runs by Stratford- Avon and on to the north.',
  ],
])('%s at the end of a line', async (_, first, second, joined) => {
  expect(await textOf(column([first, second], 50, 700))).toBe(joined);
});

test('two columns are read one after the other, below a title over both', async () => {
  const left = Array.from({ length: 8 }, (_, i) => `left column of prose, line number ${i} goes on and`);
  const right = Array.from({ length: 8 }, (_, i) => `right column of prose, line number ${i} goes on and`);
  const title = { text: 'A title that runs over both of the columns of the page', x: 60, y: 760, size: 18 };
  const text = await textOf([title, ...column(left, 50, 700), ...column(right, 310, 700)]);
  expect(text).toBe(`${title.text}\n\n${left.join(' ')} ${right.join(' ')}`);
});

test('a table is a table, not two columns', async () => {
  const rows = ['Month', 'May', 'June', 'July', 'August', 'September'];
  const values = ['Tonnes', '40,000', '41,000', '42,000', '43,000', '44,000'];
  const bytes = pdfBytes([
    [
      ...column(['Output of the smelter rose all through the summer of that year.'], 50, 730),
      ...column(rows, 50, 700),
      ...column(values, 300, 700),
    ],
  ]);
  const article = await readPdf(bytes, 'note.pdf');
  expect(tableTexts(article, article.tables[0])).toEqual(rows.map((row, index) => [row, values[index]]));
  expect(article.text).toContain('May\t40,000\nJune\t41,000');
});

test('running headers, footers and page numbers are left out; a paragraph runs over the page', async () => {
  const page = (number: number, lines: readonly string[]): PdfText[] => [
    { text: `Metal News, issue ${number}`, x: 50, y: 800 },
    ...column(lines, 50, 700),
    { text: `Page ${number} of 3`, x: 280, y: 40 },
  ];
  const text = await textOf(
    page(1, [
      'Output of copper at the smelter in the north rose by',
      'three per cent in the month of May, as its owner',
    ]),
    page(2, ['said on Friday. Prices of copper wire fell in that month.']),
    page(3, ['Stocks of copper wire were at their lowest in a decade.']),
  );
  expect(text).toBe(
    'Output of copper at the smelter in the north rose by three per cent in the month of May, as its owner ' +
      'said on Friday. Prices of copper wire fell in that month.\n\nStocks of copper wire were at their lowest in a decade.',
  );
});

test('the title is what is set largest at the top', async () => {
  const body = column(['Output of copper at the smelter rose by three', 'per cent in May, its owner said.'], 50, 700);
  const pdf = await readPdf(
    pdfBytes([[{ text: 'Smelter keeps its pace', x: 50, y: 760, size: 18 }, ...body]]),
    'a.pdf',
  );
  expect(pdf.title).toBe('Smelter keeps its pace');
  expect((await readPdf(pdfBytes([body]), 'a.pdf')).title).toBeNull();
});
