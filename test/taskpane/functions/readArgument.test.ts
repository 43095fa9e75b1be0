import fc from 'fast-check';
import { readLiteral, writtenCells } from '../../../src/taskpane/functions/literals';
import { readArgument } from '../../../src/taskpane/functions/readArgument';

describe('what is written into the field of an argument', () => {
  test.each([
    ['1.5', [[1.5]], '1.5'],
    ['-2.4%', [[-0.024]], '-2.4%'],
    ['.5', [[0.5]], '.5'],
    ['1e3', [[1000]], '1e3'],
    ['kt', [['kt']], '"kt"'],
    ['m3', [['m3']], '"m3"'],
    ['2016-Q3', [['2016-Q3']], '"2016-Q3"'],
    ['1,234', [['1,234']], '"1,234"'],
    [' crude oil ', [['crude oil']], '"crude oil"'],
    ['"7.33 bbl/t"', [['7.33 bbl/t']], '"7.33 bbl/t"'],
    ['"A1"', [['A1']], '"A1"'],
    ['"He said ""no"""', [['He said "no"']], '"He said ""no"""'],
    ['=18%', [[0.18]], '18%'],
    ['true', [[true]], 'TRUE'],
    ['#N/A', [[{ code: '#N/A', reason: '' }]], '#N/A'],
    ['{1;2}', [[1], [2]], '{1;2}'],
    [
      '{"a,b",2;kt,50%}',
      [
        ['a,b', 2],
        ['kt', 0.5],
      ],
      '{"a,b",2;"kt",0.5}',
    ],
  ])('%s is %j', (field, cells, written) => {
    expect(readArgument(field)).toEqual({ kind: 'cells', cells, written });
  });

  test.each([
    ['B2', 'B2'],
    ['=B2:B13', 'B2:B13'],
    ['$B$2:$B$13', '$B$2:$B$13'],
    ['A:B', 'A:B'],
    ['Sheet1!B2', 'Sheet1!B2'],
    ["'My data'!B2:C3", "'My data'!B2:C3"],
    ['出口!B2', '出口!B2'],
    ['Figures[#All]', null],
  ])('%s is cells', (field, address) => {
    expect(readArgument(field)).toEqual({ kind: 'reference', address, written: field.replace(/^=/u, '') });
  });

  test.each([
    ['{1;2', 'ends with a brace'],
    ['{1,2;3}', 'one length'],
    ['"kt', 'quotation mark'],
    ['"a"b"', 'quotation mark'],
  ])('%s cannot be read', (field, reason) => {
    expect(readArgument(field)).toEqual({ kind: 'wrong', reason: expect.stringContaining(reason) as unknown });
  });

  test.each(['', '  ', '='])('%j is nothing', (field) => {
    expect(readArgument(field)).toEqual({ kind: 'none' });
  });

  it('is a formula’s value again once it is written', () => {
    const value = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.float({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(value, (content) => {
        const same = typeof content === 'number' ? content + 0 : content;
        expect(readLiteral(writtenCells([[same]]))).toEqual(same);
      }),
    );
  });
});
