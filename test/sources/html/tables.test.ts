import fc from 'fast-check';
import { readHtml } from '../../../src/sources/html/readHtml';
import { tableTexts } from '../../support/sources/tables';

async function read(table: string) {
  return readHtml(`<html><body><p>One two three.</p>${table}<p>Four five six.</p></body></html>`, 'page.html');
}

/** Cells as `row,column[+rows,columns][h] text`. */
async function grid(table: string): Promise<string[]> {
  const { text, tables } = await read(table);
  return (tables[0]?.cells ?? []).map(({ row, column, rowSpan, columnSpan, header, span }) => {
    const spans = rowSpan > 1 || columnSpan > 1 ? `+${rowSpan},${columnSpan}` : '';
    return `${row},${column}${spans}${header ? 'h' : ''} ${text.slice(span.start, span.end)}`;
  });
}

test('cells are parted by tabs, rows by line feeds', async () => {
  const { text, tables } = await read(
    '<table><tr><td>a</td><td>1 <b>t</b></td></tr><tr><td>b</td><td>2<br>t</td></tr></table>',
  );
  expect(text).toBe('One two three.\n\na\t1 t\nb\t2 t\n\nFour five six.');
  expect(tables[0]?.span).toEqual({ start: 16, end: 27 });
});

test.each([
  [
    'th',
    '<tr><th>Month</th><th>t</th></tr><tr><td>May</td><td>1</td></tr>',
    ['0,0h Month', '0,1h t', '1,0h May', '1,1 1'],
  ],
  [
    'thead',
    '<thead><tr><td>Y1</td><td>t</td></tr></thead><tr><td>5</td><td>1</td></tr>',
    ['0,0h Y1', '0,1h t', '1,0 5', '1,1 1'],
  ],
  [
    'th in the first column',
    '<tr><th>May</th><td>1</td></tr><tr><th>June</th><td>2</td></tr>',
    ['0,0h May', '0,1 1', '1,0h June', '1,1 2'],
  ],
  [
    'no numbers in first row and column',
    '<tr><td>Month</td><td>t</td></tr><tr><td>May</td><td>1</td></tr>',
    ['0,0h Month', '0,1h t', '1,0h May', '1,1 1'],
  ],
  [
    'years are labels',
    '<tr><td></td><td>2016</td></tr><tr><td>May</td><td>1</td></tr>',
    ['0,0h ', '0,1h 2016', '1,0h May', '1,1 1'],
  ],
  [
    'numbers in first row and column',
    '<tr><td>3</td><td>7</td></tr><tr><td>5</td><td>1</td></tr>',
    ['0,0 3', '0,1 7', '1,0 5', '1,1 1'],
  ],
  [
    'spans',
    '<tr><th rowspan="2">M</th><th colspan="2">t</th></tr><tr><th>a</th><th>b</th></tr><tr><td>5</td><td>1</td><td>2</td></tr>',
    ['0,0+2,1h M', '0,1+1,2h t', '1,1h a', '1,2h b', '2,0 5', '2,1 1', '2,2 2'],
  ],
  [
    'a span over all the rows',
    '<tr><td rowspan="0">5</td><td>1</td></tr><tr><td>2</td></tr>',
    ['0,0+2,1 5', '0,1 1', '1,1 2'],
  ],
  [
    'rows without text are left out',
    '<tr><td>3</td><td>7</td></tr><tr><td></td><td></td></tr><tr><td>5</td><td>1</td></tr>',
    ['0,0 3', '0,1 7', '1,0 5', '1,1 1'],
  ],
])('grid: %s', async (_, rows, cells) => {
  expect(await grid(`<table>${rows}</table>`)).toEqual(cells);
});

test.each([
  ['one column', '<tr><td>1</td></tr><tr><td>2</td></tr>'],
  ['one row', '<tr><td>Left side</td><td>Right side</td></tr>'],
  [
    'prose in cells',
    `<tr><td>${'Output rose in the month. '.repeat(20)}</td><td>2</td></tr><tr><td>1</td><td>2</td></tr>`,
  ],
  ['tables in cells', '<tr><td><table><tr><td>1</td></tr></table></td><td>2</td></tr><tr><td>1</td><td>2</td></tr>'],
])('a table that only arranges the page is text: %s', async (_, rows) => {
  expect(await grid(`<table>${rows}</table>`)).toEqual([]);
});

test('role="presentation" is believed', async () => {
  expect(
    await grid('<table role="presentation"><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>'),
  ).toEqual([]);
});

test.each([
  ['its own', '<table><caption>Output, t</caption>', 'Output, t'],
  ['the heading above', '<h3>Output, t</h3><table>', 'Output, t'],
  ['the short line above', '<p>Table 1: Output, t</p><table>', 'Table 1: Output, t'],
])('caption: %s', async (_, opening, caption) => {
  const { text, tables } = await read(`${opening}<tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>`);
  const span = tables[0]?.caption;
  expect(span && text.slice(span.start, span.end)).toBe(caption);
});

test('a paragraph above is no caption', async () => {
  const { tables } = await read(
    '<p>Output rose.</p><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
  );
  expect(tables[0]?.caption).toBeNull();
});

const cellText = fc.array(fc.constantFrom('a', 'Zinc', '1,234.5', '–', '%', '&', '<', '铜', 'é', '  ', '\n', '\t'), {
  maxLength: 8,
});
const cell = fc.record({
  parts: cellText,
  th: fc.boolean(),
  rowSpan: fc.integer({ min: 1, max: 4 }),
  columnSpan: fc.integer({ min: 1, max: 4 }),
});

test('for any table, each span holds its cell, and no two cells share a place', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
      async (rows) => {
        const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
        const html = rows
          .map(
            (row) =>
              `<tr>${row
                .map(
                  ({ parts, th, rowSpan, columnSpan }) =>
                    `<${th ? 'th' : 'td'} rowspan="${rowSpan}" colspan="${columnSpan}">${escape(parts.join(''))}</${th ? 'th' : 'td'}>`,
                )
                .join('')}</tr>`,
          )
          .join('');
        const article = await read(`<table>${html}</table>`);
        const [table] = article.tables;
        if (table === undefined) return;
        const texts = rows.map((row) => row.map(({ parts }) => parts.join('').split(/\s+/).filter(Boolean).join(' ')));
        const kept = texts.filter((row, index) => row.some(Boolean) || rows[index]?.some(({ rowSpan }) => rowSpan > 1));
        expect(tableTexts(article, table)).toEqual(kept);
        expect(
          article.text
            .slice(table.span.start, table.span.end)
            .split('\n')
            .map((row) => row.split('\t')),
        ).toEqual(kept);
        const places = table.cells.map(({ row, column }) => `${row},${column}`);
        expect(new Set(places).size).toBe(places.length);
      },
    ),
    { numRuns: 200 },
  );
});
