import { figureAt } from './readWith';

describe('who only tells a figure', () => {
  it.each([
    [
      'Peru imported 5 Mt of coal in May, «18%» more than in April, according to data from the office Tarnstat.',
      'Peru',
    ],
    ['Exports of coal from Peru reached 5 Mt, TRN data showed on Monday, «11%» above those of April.', 'Peru'],
  ])('%s', (marked, subject) => {
    expect(figureAt(marked)).toMatchObject({ subject, partner: null });
  });

  it('keeps those from whom goods come', () => {
    expect(figureAt('Peru imported «5 Mt» of coal from Colombia in May.')?.partner).toBe('Colombia');
  });
});

describe('the other side of imports', () => {
  const before = 'Turkey imported 3 Mt of steam coal in May. ';
  const title = 'Turkish coal imports climb';
  it('sends what others deliver to the importer', () => {
    const marked = `${before}Colombian deliveries rose to «680,000 tonnes».`;
    expect(figureAt(marked, title)).toMatchObject({ measure: 'exports', subject: 'Colombia', partner: 'Turkey' });
  });

  it('takes origins for partners', () => {
    const marked = `${before}Imports from Colombia and Kazakhstan made up 21 and «9%».`;
    expect(figureAt(marked, title)).toMatchObject({ measure: 'imports', partner: 'Kazakhstan' });
  });

  it('tells what a country buys elsewhere from what a company buys', () => {
    expect(figureAt('Iraq buys «45 mcm» of gas a day from Iran.')?.measure).toBe('imports');
    expect(figureAt('Tarnmet Ltd bought «45 tonnes» of tin from Norvik plc.')?.measure).toBe('trade');
  });
});

describe('what shipments earn', () => {
  it('is exports where the article is on exports', () => {
    const before = 'Thailand exported 748,000 tonnes of rice in April. ';
    expect(figureAt(`${before}The shipments earned «$461 million».`, 'Thai rice exports slow')?.measure).toBe(
      'exports',
    );
    expect(figureAt(`${before}The company earned «$461 million».`, 'Thai rice exports slow')?.measure).not.toBe(
      'exports',
    );
  });
});

describe('whose prices and plants', () => {
  it.each([
    ['The Dutch TTF contract was up 2% at «€37 per MWh».', 'Dutch TTF'],
    ['Germany ran short of gas. Brent crude fell to «$72.90 a barrel».', null],
    ['At Kalinga the mill was down, and output slipped to «51,800 oz».', 'Kalinga'],
    ['The Viking Link with Denmark, which cost «£1.7 billion», entered service.', 'Viking Link'],
    ['Russia remained the largest supplier with «1.9 Mt» of coal.', 'Russia'],
  ])('%s', (marked, subject) => {
    expect(figureAt(marked)?.subject ?? null).toBe(subject);
  });
});
