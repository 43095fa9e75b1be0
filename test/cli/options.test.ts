import { UsageError } from '../../src/cli/errors';
import { chooseFormat, outPath, parsePublished } from '../../src/cli/options';

describe('chooseFormat', () => {
  it.each([
    [null, null, true, 'table'],
    [null, null, false, 'jsonl'],
    ['csv', null, true, 'csv'],
    ['json', null, false, 'json'],
    [null, 'figures.csv', true, 'csv'],
    [null, 'figures.CSV', false, 'csv'],
    [null, 'figures.json', false, 'json'],
    [null, 'figures.jsonl', false, 'jsonl'],
    [null, 'figures.ndjson', false, 'jsonl'],
    [null, 'out.d/figures.xlsx', false, 'xlsx'],
    [null, 'figures.txt', false, 'table'],
    ['csv', 'figures.xlsx', false, 'csv'],
    ['xlsx', 'figures', false, 'xlsx'],
  ] as const)('--format %s --out %s on a terminal %s: %s', (asked, out, terminal, expected) => {
    expect(chooseFormat(asked, out, terminal)).toBe(expected);
  });

  it.each([
    ['xlsx', null, '--out'],
    [null, 'figures', '--format'],
    [null, 'figures.doc', '--format'],
  ] as const)('refuses --format %s --out %s', (asked, out, hint) => {
    expect(() => chooseFormat(asked, out, false)).toThrow(UsageError);
    expect(() => chooseFormat(asked, out, false)).toThrow(hint);
  });
});

describe('parsePublished', () => {
  it('takes a date', () => expect(parsePublished('2018-08-09')).toBe('2018-08-09'));

  it.each(['', 'yesterday', '2018-8-9', '2018-02-30', '20180809', '2018-08-09T00:00'])('refuses %s', (value) => {
    expect(() => parsePublished(value)).toThrow(UsageError);
  });
});

describe('outPath', () => {
  it.each([
    [undefined, null],
    ['-', null],
    ['a.csv', 'a.csv'],
  ])('%s: %s', (out, expected) => expect(outPath(out)).toBe(expected));
});
