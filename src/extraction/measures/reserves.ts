import { rows, type MeasureDefinition } from './measureDefinition';

/** What lies in the ground, or the gold and money that a state keeps. */
export const reserves: MeasureDefinition = {
  measure: 'reserves',
  dimensions: ['mass', 'volume', 'energy', 'money', 'ratio'],
  nouns: rows(`reserve | resource | mineral resource | ore reserve | proven reserve | proved reserve
    deposit reserves | measured and indicated | indicated resource | inferred resource
    mineral reserve | ore body | orebody | mineralisation | resource estimate | gold holding
    foreign exchange reserve | bullion holding | recoverable resource | gold reserve
    forex reserve | holding of gold | exploration target | gold hoard`),
  verbs: rows(`contain | hold in reserve`),
  words: rows(`indicated | inferred | in the ground`),
  weight: 1.05,
  roles: { owner: ['of', 'at', 'in'], partner: [], item: ['of'] },
  examples: [
    { text: 'The deposit holds reserves of 14 million tonnes of ore.', quote: '14 million tonnes' },
    { text: 'The deposit holds 6 million tonnes indicated.', quote: '6 million tonnes' },
    { text: 'The deposit holds another 4 million tonnes inferred.', quote: '4 million tonnes' },
    { text: 'There are 900 million tonnes of potash in the ground.', quote: '900 million tonnes' },
  ],
};
