import { rows, type MeasureDefinition } from './measureDefinition';

/** Gases that are emitted or saved. */
export const emissions: MeasureDefinition = {
  measure: 'emissions',
  dimensions: ['mass', 'ratio', 'rate'],
  nouns: rows(`emission | carbon footprint | co2 | carbon dioxide | greenhouse gas | pollutant
    carbon intensity | co2 equivalent`),
  verbs: rows(`emit | pollute`),
  words: rows(``),
  weight: 1.2,
  roles: { owner: ['of', 'from', 'by', 'in'], partner: [], item: ['of'] },
  examples: [
    { text: 'The plant emits 2.3 million tonnes of CO2 a year.', quote: '2.3 million tonnes' },
    { text: 'Cement makers emitted 92 million tonnes of CO2.', quote: '92 million tonnes' },
  ],
};
