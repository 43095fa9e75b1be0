import { figuresOf } from './readWith';

/** Work that grows with the square of a text's length takes minutes on these; in step with it, about a second. */
const LENGTH = 50_000;
const PATIENCE = 20_000;

describe('extractFigures on hostile and very long text', () => {
  test.each<[piece: string, amounts: number]>([
    ['3% ', 1],
    ['$5 million, ', 1],
    ['(3% ', 1],
    ['exports of copper rose 5% to 4 million tonnes and imports of coal fell 3% to 2 million tonnes, ', 4],
    ['Foo Bar Baz ', 0],
    ['Tarn Mining of Peru and ', 0],
    ['"said ', 0],
    ['May 2018 June ', 0],
    ['1-1-1-', 0],
    ['(((((', 0],
    ['of the exports of ', 0],
    ['a a a ', 0],
    ['A.B.C.', 0],
  ])(
    'reads %j over and over to its end',
    (piece, amounts) => {
      const times = Math.ceil(LENGTH / piece.length);
      expect(figuresOf(piece.repeat(times), 'Copper exports rise')).toHaveLength(amounts * times);
    },
    PATIENCE,
  );

  test(
    'finds every amount of a sentence with 20,000 of them',
    () => {
      expect(figuresOf('Exports rose ' + '3%, '.repeat(20_000))).toHaveLength(20_000);
    },
    PATIENCE,
  );

  test('reads what stands behind a sentence without an end', () => {
    const figures = figuresOf(`${'and so on '.repeat(20_000)}. Copper exports rose 3% in May 2024.`);
    expect(figures).toMatchObject([{ measure: 'exports', item: 'Copper', period: '2024-05' }]);
  });
});
