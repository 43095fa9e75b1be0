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
    offering | royalties | subsidy | head grade | average grade | cut-off grade | cut-off | recovery | metallurgical recovery
    cash at bank | net cash | cash balance | cash position | cash in hand | yield | refining depth | dividend | interim dividend
    final dividend | annual interest | excise tax | windfall levy | windfall tax | tax burden
    turnover tax | profit tax | corporation tax | capital gains tax | depth of refining | bank balance`),
  verbs: rows(`value | raise | float`),
  words:
    rows(`outstrip supply | in excess of supply | exceed demand | exceed supply | undersupplied | oversupplied | short of
    complete | in the bank`),
  weight: 1.05,
  roles: { owner: ['of', 'for', 'in', 'by'], partner: ['from', 'to'], item: ['of', 'on', 'for', 'in'] },
  examples: [
    { text: 'The world nickel market will be in a deficit of 120,000 tonnes.', quote: '120,000 tonnes' },
    { text: 'Demand will outstrip supply by 40,000 tonnes.', quote: '40,000 tonnes' },
    { text: 'Demand is 25,000 tonnes in excess of supply.', quote: '25,000 tonnes' },
    { text: 'Supply will exceed demand by 300,000 tonnes.', quote: '300,000 tonnes' },
    { text: 'Demand will exceed supply by 70,000 tonnes.', quote: '70,000 tonnes' },
    { text: 'The tin market was undersupplied by 11,000 tonnes.', quote: '11,000 tonnes' },
    { text: 'The lead market was oversupplied by 52,000 tonnes.', quote: '52,000 tonnes' },
    { text: 'The market will be short of 90,000 tonnes.', quote: '90,000 tonnes' },
    { text: 'The hub is 35 percent complete.', quote: '35 percent' },
    { text: 'The explorer had $27 million in the bank.', quote: '$27 million' },
    { text: 'Corporate income tax of 25 percent is charged.', quote: '25 percent' },
  ],
};
