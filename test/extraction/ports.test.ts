import { figureAt } from './readWith';

describe('what ports handle', () => {
  const before = 'The port of Tarn handled 9 million tonnes of cargo in May. ';
  it.each([
    ['The port of Tarn handled «9 million tonnes» of cargo in May.', 'cargo'],
    [`${before}Dry bulk came to «4 million tonnes».`, 'Dry bulk'],
    [`${before}Liquid bulk fell by 3% to «2 million tonnes».`, 'Liquid bulk'],
    [`${before}The authority expects cargo of about «90 million tonnes» next year.`, 'cargo'],
  ])('%s', (marked, item) => {
    expect(figureAt(marked)).toMatchObject({ measure: 'throughput', item });
  });

  it('calls turnover in tonnes throughput, in money trade', () => {
    expect(figureAt("The port's turnover was «3 million tonnes» in May.")?.measure).toBe('throughput');
    expect(figureAt('Turnover between Peru and Chile was «$3 billion» in May.')?.measure).toBe('trade');
  });

  it('leaves cargoes that are bought what they are', () => {
    expect(figureAt('Egypt bought «60,000 tonnes» of wheat for shipment in May.')?.measure).not.toBe('throughput');
    expect(figureAt('The bulk of the exports, «2 million tonnes», was coal.')?.item).not.toBe('bulk');
  });
});
