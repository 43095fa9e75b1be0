import { rows, type MeasureDefinition } from './measureDefinition';

/** Money that is put into a project, a company or a purchase. */
export const investment: MeasureDefinition = {
  measure: 'investment',
  dimensions: ['money', 'ratio'],
  nouns: rows(`investment | capital expenditure | capex | spending | outlay | capital spending
    financing | funding | acquisition | takeover | purchase | purchase price | consideration
    deposit | capital investment | project cost | deal | budget | injection | expenditure
    buyout | cash payment | construction | growth capital | initial capital | start-up capital | capital cost | payment | cash transfer | cheque | check | development cost | upfront payment | down payment | programme`),
  verbs: rows(`invest | pledge | spend | pay | buy | acquire | purchase | finance | fund | commit | inject
    plough | allocate | pour | earmark | expand | build | construct | contribute | set aside | put into | put in | plow | sink into`),
  words: rows(``),
  weight: 0.95,
  roles: { owner: ['by', 'from'], partner: ['from', 'to', 'in', 'with'], item: ['in', 'on', 'for', 'into', 'of'] },
  examples: [
    { text: 'Norsk Metall will invest $450 million in a new recycling plant.', quote: '$450 million' },
    { text: 'Arbel will spend 900 million euros on the grid.', quote: '900 million euros' },
    { text: 'The parent set aside $40 million to build a jetty.', quote: '$40 million' },
  ],
};
