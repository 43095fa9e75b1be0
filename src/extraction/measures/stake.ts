import { rows, type MeasureDefinition } from './measureDefinition';

/** A part of a company, a project or a field that somebody holds. */
export const stake: MeasureDefinition = {
  measure: 'stake',
  dimensions: ['ratio'],
  nouns: rows(`stake | interest | shareholding | holding | equity | equity stake | participating interest
    ownership | working interest | participation | minority stake | majority stake
    share capital | minority | carried interest | controlling stake | share purchase
    shareholder | joint venture | stakeholder | free float | ownership stake | owner
    co-owner | equity interest`),
  verbs: rows(`own | hold | co-own | control | acquire | divest | farm in | farm out | belong | part-own`),
  words: rows(`owned | owned by | held by | state-owned | of the shares | of its shares | of shares
    of the venture | of the joint venture | -owned
    to be held by`),
  weight: 1.15,
  roles: { owner: ['by', 'of', 'from'], partner: ['in', 'of'], item: ['in', 'of'] },
  examples: [
    { text: 'Kestrel Metals bought a 35 percent stake in the Tarn nickel project.', quote: '35 percent' },
    { text: 'Bao Steel owns 28% of the joint venture.', quote: '28%' },
  ],
};
