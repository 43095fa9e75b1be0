import { rows, type MeasureDefinition } from './measureDefinition';

/** What a unit of a commodity, a share or a currency costs. */
export const price: MeasureDefinition = {
  measure: 'price',
  dimensions: ['money', 'unitPrice', 'ratio', 'other'],
  nouns: rows(`price | premium | discount | quote | quotation | spot price | benchmark | futures
    contract price | average price | average selling price | selling price | share price | stock price | bid | offer
    premium over | asking price | spread | rate | treatment charge | freight rate
    closing price | treatment and refining charge | surcharge | fob price | exchange rate
    carbon price | settlement | three-month copper | three-month metal | front-month contract | future | contract`),
  verbs: rows(`trade | quote | price | fetch | settle | sell at | change hands | close at | assess | go at`),
  words: rows(`traded at | was trading | settled at | changed hands
    closed at | shares | apiece | dearer | cheaper | pricier | at a premium | at a discount | early trade
    late trade | morning trade | afternoon trade | midday trade | asian trade | early trading | late trading`),
  weight: 1.05,
  roles: { owner: ['on', 'at', 'in'], partner: [], item: ['of', 'for'] },
  examples: [
    { text: 'Copper prices averaged $8,530 a tonne in June.', quote: '$8,530 a tonne' },
    { text: 'Aluminium rose 1.2% to $2,240 a tonne on the London Metal Exchange.', quote: '$2,240 a tonne' },
  ],
};
