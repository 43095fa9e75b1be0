import { rows, type MeasureDefinition } from './measureDefinition';

/** Amounts that are named by a word of their own which is no measure of the list. */
export const other: MeasureDefinition = {
  measure: 'other',
  dimensions: ['money', 'ratio', 'mass', 'volume', 'energy', 'rate', 'power', 'unitPrice'],
  nouns: rows(`deficit | surplus | shortage | shortfall | market balance | market capitalisation
    market capitalization | valuation | market value | net present value | npv | irr
    internal rate of return | tax | corporate income tax | royalty | income tax | mining tax
    royalty rate | write-down | writedown | impairment | refund | vat refund | vat
    initial public offering | ipo | placement | rights issue
    efficiency | loan to deposit ratio | inflation | gdp | economic growth
    growth rate | gross domestic product | overcapacity | oversupply | moisture | purity
    content | recovery rate | discount rate | gap | contribution | damage | enterprise value
    listing | interest rate | state budget | aid | grant | bonus | glut | excess | supply gap
    offering | economy | royalties | yield | refining depth | dividend | interim dividend
    final dividend | annual interest | excise tax | windfall levy | windfall tax | tax burden
    turnover tax | profit tax | corporation tax | capital gains tax | depth of refining | bank balance`),
  verbs: rows(`value | raise | float`),
  words: rows(`valued at | outstrip supply | in excess of supply | exceed demand | exceed supply
    undersupplied | oversupplied | short of | complete | in the bank | percent complete`),
  weight: 1.05,
  roles: { owner: ['of', 'for', 'in', 'by'], partner: ['from', 'to'], item: ['of', 'on', 'for', 'in'] },
  examples: [{ text: 'The world nickel market will be in a deficit of 120,000 tonnes.', quote: '120,000 tonnes' }],
};
