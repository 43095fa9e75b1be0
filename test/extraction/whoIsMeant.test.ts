import { figureAt, figuresOf } from './readWith';

describe('names that a noun or a clause stands between', () => {
  test.each([
    ['Arbel pays. The seller, Norvik Capital, keeps «35 percent».', 'Norvik Capital'],
    ['Tarn Metals (TSX: TRN) produced «118,400 ounces» of gold.', 'Tarn Metals'],
    ['Tarn Metals Corp. (TSX: TRN) produced «118,400 ounces» of gold.', 'Tarn Metals Corp'],
    ['China, which has large reserves, exported «3 million tonnes» of coal.', 'China'],
    ['China, which exported «3 million tonnes» of coal, has large reserves.', 'China'],
    ['Norvik Metals, in which the fund has a stake of 20%, can make «2 million tonnes» of steel.', 'Norvik Metals'],
    ['An auction for «1,070 MW» of solar capacity in the Indian state of Rajpur closed.', 'Rajpur'],
    ['Wind farms accounted for «11 percent» of the power generated in Kenya in 2019.', 'Kenya'],
    ['China accounted for «44 percent» of the aluminium made in the world in 2019.', 'China'],
  ])('%s', (text, subject) => {
    expect(figureAt(text)?.subject).toBe(subject);
  });

  it('are not those who only estimate', () => {
    const text =
      'The crop bureau of Brazil, Conagro, on Thursday raised its estimate of the soybean harvest to «151 Mt».';
    expect(figureAt(text)?.subject).not.toBe('Conagro');
  });
});

describe('partners of a venture', () => {
  const text = 'Tarn LNG, a venture of Rigel ({55%}), Norvik ({30%}) and Halden ({15%}), is building a plant.';

  test.each([
    ['55%', 'Rigel'],
    ['30%', 'Norvik'],
    ['15%', 'Halden'],
  ])('%s belongs to %s', (share, subject) => {
    const marked = text.replace(`{${share}}`, `«${share}»`).replace(/[{}]/g, '');
    expect(figureAt(marked)).toMatchObject({ measure: 'stake', kind: 'share', subject, partner: 'Tarn LNG' });
  });

  test.each([
    ['Norden Fund holds 45 percent of Upepo, Kenyan investors «30 percent».', 'Kenyan investors', 'Upepo'],
    ['A study of the Tarn project in Mali, in which Norvik holds «80%», is due.', 'Norvik', 'Tarn project'],
  ])('%s', (marked, subject, partner) => {
    expect(figureAt(marked)).toMatchObject({ measure: 'stake', subject, partner });
  });

  it('are no destinations', () => {
    expect(figureAt('Exports went to China («55%») and Japan (45%).')?.measure).toBe('exports');
  });
});

describe('measures taken up', () => {
  test.each([
    ['Steel consumption rose 3% to 5 Mt. Exports told another story. They dropped by «11.4%».', 'exports'],
    ['Steel consumption rose 3% to 5 Mt. Exports told another story. They dropped by 11.4% to «0.8 Mt».', 'exports'],
    ['Steel exports dropped in value by 23.5% to «$716 million», while imports jumped.', 'exports'],
    ['Copper output fell 3% to 5 Mt. Molybdenum was up «22%» at 2,950 tonnes.', 'production'],
    ['Cash stood at «$204 million» at the end of June.', 'other'],
    ['Cash costs stood at «$204 million» in June.', 'cost'],
    ['The project cost «$310 million».', 'cost'],
  ])('%s', (text, measure) => {
    expect(figureAt(text)?.measure).toBe(measure);
  });

  it('a change and what it leads to belong to the same', () => {
    const text = 'OPEC lowered its forecast of growth in world oil demand by 135,000 bpd to 2.11 million bpd in 2024.';
    expect(figuresOf(text).map(({ subject }) => subject)).toEqual(['world', 'world']);
  });
});

describe('prices and whose they are', () => {
  const title = 'India exports more tea';
  const before = 'India exported 231 million kg of tea in 2023. ';

  test.each([
    ['Unit prices averaged «Rs 284 a kg».', 'India'],
    ['The average price was «$3.75 per kg».', 'India'],
    ['Halden cut its forecast of the average price to «$3.85 per kg».', null],
    ['Brent rose 2% to «$82.30 a barrel».', null],
  ])('%s', (marked, subject) => {
    expect(figureAt(before + marked, title)?.subject).toBe(subject);
  });
});

describe('supply in barrels a day', () => {
  test.each([
    ['Supply from Guyana is expected to expand by «1.2 million bpd» in 2024.', 'production'],
    ['Supplies of coal to the plant reached «1.2 million tonnes» in 2024.', 'sales'],
  ])('%s', (marked, measure) => {
    expect(figureAt(marked)?.measure).toBe(measure);
  });
});

describe('what a unit counts', () => {
  test.each([
    ['The port of Tarn handled «214,000 TEU» in 2022.', 'containers'],
    ['The solar auction closed at «Rs 2.17 per kWh».', 'electricity'],
    ['Tarn sold gas at «30 euros per MWh».', 'gas'],
  ])('%s', (text, item) => {
    expect(figureAt(text)?.item).toBe(item);
  });
});

describe('what is still to come', () => {
  test.each([
    ['Tarn LNG is building a third train of «3.8 mtpa» at its plant.', 'planned'],
    ['A mill with a capacity of «1.5 million tons per year» is 82 percent complete.', 'planned'],
    ['A mill with a capacity of 1.5 million tons per year is «82 percent» complete.', 'actual'],
    ['The terminal will raise its capacity from «1.1 million TEU» to 1.9 million TEU.', 'actual'],
    ['The terminal will raise its capacity from 1.1 million TEU to «1.9 million TEU».', 'planned'],
    ['Tarn LNG has a train of «3.8 mtpa» at its plant.', 'actual'],
  ])('%s', (text, status) => {
    expect(figureAt(text)?.status).toBe(status);
  });
});

describe('periods', () => {
  test.each([
    ['Tarn expects to make between «445,000 and 460,000 ounces» of gold in 2023; it had guided for less.', '2023'],
    [
      'In the three months to June gold output rose 9% on the first quarter. Sales were «5,000 ounces» in the quarter.',
      '2024-Q2',
    ],
  ])('%s', (text, period) => {
    expect(figureAt(text)?.period).toBe(period);
  });
});

describe('kilograms and tonnes recovered', () => {
  it('are a level, recovered shares of a market a change', () => {
    expect(figureAt('The mine recovered «142,700 tonnes» of copper in 2023.')?.kind).toBe('level');
    expect(figureAt('Output recovered by «3%» in 2023.')?.kind).toBe('change');
  });
});
