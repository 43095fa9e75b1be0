import { extractFigures } from '../../src/extraction/extractFigures';
import type { Figure } from '../../src/model/figure';

function read(text: string): Figure[] {
  const none = { title: null, publisher: null, url: null, tables: [], furniture: [] };
  return extractFigures({ id: 'x', published: '2022-05-05', language: 'en', text, ...none });
}

describe('sentences that give several figures', () => {
  it.each([
    [
      'China, India and Russia produced 97, 62 and 18 million tonnes of steel respectively.',
      [
        { value: 97e6, unit: 't', subject: 'China', item: 'steel' },
        { value: 62e6, unit: 't', subject: 'India' },
        { value: 18e6, unit: 't', subject: 'Russia' },
      ],
    ],
    [
      'China, India and Russia produced 5, 3 and 2 Mt respectively.',
      [
        { value: 5, unit: 'Mt', subject: 'China' },
        { value: 3, unit: 'Mt', subject: 'India' },
        { value: 2, unit: 'Mt', subject: 'Russia' },
      ],
    ],
    [
      'Aluminium imports rose 3% to 2 Mt and exports 5% to 1 Mt.',
      [
        { value: 3, kind: 'change', measure: 'imports', changeOf: 1 },
        { value: 2, kind: 'level', measure: 'imports' },
        { value: 5, kind: 'change', measure: 'exports', changeOf: 3 },
        { value: 1, kind: 'level', measure: 'exports' },
      ],
    ],
    [
      'In March, Peru exported 0.2 million tons of zinc worth 1.9 billion yuan ($280 million), down 4 percent year-on-year by volume and 6 percent year-on-year by value.',
      [
        { value: 0.2e6, unit: 't', period: '2022-03' },
        { value: 1.9e9, unit: 'CNY', measure: 'exports' },
        { value: 280e6, unit: 'USD', measure: 'exports' },
        { value: -4, by: 'volume', basis: 'yoy', changeOf: 0 },
        { value: -6, by: 'value', basis: 'yoy', changeOf: 1 },
      ],
    ],
  ])('%s', (text, figures) => {
    expect(read(text)).toMatchObject(figures);
  });

  it('gives no place for a subject that only the article tells', () => {
    for (const { start, evidence } of read('Peru exports zinc.\n\nShipments came to 3 Mt.\n\nOutput came to 4 Mt.'))
      expect(evidence.subject?.start).not.toBe(start);
  });
});
