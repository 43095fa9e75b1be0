import { chunkRows } from '../../src/workbook/chunks';

const LIMIT = 5_000_000;

const covers = (chunks: readonly { start: number; end: number }[], rows: number) => {
  expect(chunks[0]?.start ?? 0).toBe(0);
  expect(chunks.at(-1)?.end ?? 0).toBe(rows);
  for (const [index, chunk] of chunks.entries()) {
    expect(chunk.end).toBeGreaterThan(chunk.start);
    if (index > 0) expect(chunk.start).toBe(chunks[index - 1]?.end);
  }
};

test('no rows are no chunk', () => {
  expect(chunkRows([])).toEqual([]);
});

test('few rows are one', () => {
  expect(chunkRows([['a'], [1], [true]])).toEqual([{ start: 0, end: 3 }]);
});

test.each<[string, string]>([
  ['plain', 'x'.repeat(300)],
  ['wide', '铜'.repeat(300)],
  ['escaped', '"\\\u0001'.repeat(200)],
])('a chunk of %s text is smaller than what Excel takes', (_, text) => {
  const rows = Array.from({ length: 20_000 }, (__, index) => [index, text, true, null]);
  const chunks = chunkRows(rows);
  covers(chunks, rows.length);
  expect(chunks.length).toBeGreaterThan(3);
  for (const { start, end } of chunks) {
    expect(new TextEncoder().encode(JSON.stringify(rows.slice(start, end))).length).toBeLessThan(LIMIT * 0.6);
  }
});

test('a row that is too large stands alone', () => {
  const large = 'x'.repeat(3_000_000);
  expect(chunkRows([['a'], [large], ['b']])).toEqual([
    { start: 0, end: 1 },
    { start: 1, end: 2 },
    { start: 2, end: 3 },
  ]);
});

test('what comes with each row counts', () => {
  const rows = Array.from({ length: 100 }, () => ['a']);
  expect(chunkRows(rows, 100_000).length).toBeGreaterThan(3);
});
