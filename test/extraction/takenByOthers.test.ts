import { figureAt } from './readWith';

describe('what other countries take of an exporter', () => {
  const rubber = 'Thailand exported 341,700 tonnes of rubber in July. ';
  it.each([
    [`${rubber}Malaysia took «61,300 tonnes».`, 'Malaysia'],
    [`${rubber}China remained the largest customer, although its purchases shrank by «12.5%».`, 'China'],
    [`${rubber}Malaysia bought 61,300 tonnes and Japan «22,100 tonnes».`, 'Japan'],
    [`${rubber}Malaysia took 61,300 tonnes; exports to Japan rose to «27,600 tonnes».`, 'Japan'],
    ['Peru produced 2.76 million tonnes of copper in 2023, of which «71%» was bought by China.', 'China'],
    ["Peru's exports of copper rose 4%. About «71%» of the total was bought by China.", 'China'],
  ])('%s', (marked, partner) => {
    expect(figureAt(marked)).toMatchObject({ measure: 'exports', partner });
    expect(['Thailand', 'Peru']).toContain(figureAt(marked)?.subject);
  });

  it.each([
    ['China bought «3 Mt» of ore from Brazil.', 'imports', 'China'],
    [`${rubber}Thailand bought «2,400 tonnes» of carbon black from India.`, 'imports', 'Thailand'],
    ['Norvik Metals bought «3,000 tonnes» of zinc.', 'trade', 'Norvik Metals'],
  ])('but not what somebody buys: %s', (marked, measure, subject) => {
    expect(figureAt(marked)).toMatchObject({ measure, subject });
  });
});
