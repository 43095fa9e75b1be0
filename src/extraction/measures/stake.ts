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
  verbs: rows(`own | hold | control | acquire | divest | farm in | farm out | belong`),
  words: rows(`state-owned | of the shares | of its shares | of shares | of the venture | of the joint venture`),
  weight: 1.15,
  roles: { owner: ['by', 'of', 'from'], partner: ['in', 'of'], item: ['in', 'of'] },
  examples: [
    { text: 'Kestrel Metals bought a 35 percent stake in the Tarn nickel project.', quote: '35 percent' },
    { text: 'Bao Steel owns 28% of the joint venture.', quote: '28%' },
    { text: 'Gulf Light Metals took 45 percent of the venture.', quote: '45 percent' },
    { text: 'The other 55 percent of the joint venture is held by Tarn.', quote: '55 percent' },
    { text: 'Kestrel bought 12 percent of the shares.', quote: '12 percent' },
    { text: 'The founder placed 8 percent of its shares with a bank.', quote: '8 percent' },
    { text: 'It acquired 30 percent of shares in the miner.', quote: '30 percent' },
    { text: 'The smelter is 51 percent state-owned.', quote: '51 percent' },
  ],
};
