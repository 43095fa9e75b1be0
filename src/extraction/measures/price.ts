import { rows, type MeasureDefinition } from './measureDefinition';

/** What a unit of a commodity, a share or a currency costs. */
export const price: MeasureDefinition = {
  measure: 'price',
  dimensions: ['money', 'unitPrice', 'ratio', 'other'],
  nouns: rows(`price | premium | discount | quote | quotation | spot price | benchmark | futures
    contract price | average price | average selling price | selling price | share price | stock price | bid | offer
    premium over | asking price | spread | rate | treatment charge | freight rate
    depositary receipt | gdr | adr
    closing price | treatment and refining charge | surcharge | fob price | exchange rate
    carbon price | settlement | three-month copper | three-month metal | front-month contract | future | contract`),
  verbs: rows(`trade | quote | price | fetch | settle | sell at | change hands | close at | assess | go at`),
  words:
    rows(`shares | apiece | dearer | cheaper | pricier | early trade | late trade | morning trade | afternoon trade | midday trade
    asian trade | early trading | late trading`),
  weight: 1.05,
  roles: { owner: ['on', 'at', 'in'], partner: [], item: ['of', 'for'] },
  examples: [
    { text: 'Copper prices averaged $8,530 a tonne in June.', quote: '$8,530 a tonne' },
    { text: 'Aluminium rose 1.2% to $2,240 a tonne on the London Metal Exchange.', quote: '$2,240 a tonne' },
    { text: 'The shares fell 4 percent.', quote: '4 percent' },
    { text: 'The ships cost $62 apiece.', quote: '$62' },
    { text: 'Nickel was 3 percent dearer on Friday.', quote: '3 percent' },
    { text: 'Zinc was 2 percent cheaper on Friday.', quote: '2 percent' },
    { text: 'Tin was 5 percent pricier on Friday.', quote: '5 percent' },
    { text: 'Lead rose 1 percent in early trade.', quote: '1 percent' },
    { text: 'Lead rose 1 percent in late trade.', quote: '1 percent' },
    { text: 'Lead rose 1 percent in morning trade.', quote: '1 percent' },
    { text: 'Lead rose 1 percent in afternoon trade.', quote: '1 percent' },
    { text: 'Lead rose 1 percent in midday trade.', quote: '1 percent' },
    { text: 'Lead rose 1 percent in Asian trade.', quote: '1 percent' },
    { text: 'Lead rose 1 percent in early trading.', quote: '1 percent' },
    { text: 'Lead rose 1 percent in late trading.', quote: '1 percent' },
  ],
};
