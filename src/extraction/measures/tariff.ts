import { rows, type MeasureDefinition } from './measureDefinition';

/** Duties and regulated tariffs. */
export const tariff: MeasureDefinition = {
  measure: 'tariff',
  dimensions: ['ratio', 'money', 'unitPrice'],
  nouns: rows(`tariff | duty | customs duty | import duty | export duty | export tax | levy
    anti-dumping duty | excise | electricity tariff | import tariff | import tax
    safeguard duty | countervailing duty | customs tariff | quota tariff
    tax on export | tax on import`),
  verbs: rows(`levy`),
  words: rows(``),
  weight: 1.25,
  roles: { owner: ['by', 'of', 'in'], partner: ['on', 'from'], item: ['on', 'for'] },
  examples: [{ text: 'India raised the import duty on palm oil to 27.5%.', quote: '27.5%' }],
};
