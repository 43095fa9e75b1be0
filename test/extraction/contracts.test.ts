import { figureAt } from './readWith';

describe('what contracts are for', () => {
  it.each([
    'Kaltara has won an order for «642 MW» of turbines.',
    'Last week Kaltara bagged a «642 MW» order from Brunia Power.',
    'Kaltara signed a contract for «300,000 tonnes» of alumina in May.',
    'Kaltara secured a contract for «40,000 tonnes» of rails.',
    'Kaltara concluded a deal with Brunia for «40,000 tonnes» of wheat.',
    'Kaltara won a contract to build a «300 MW» plant.',
    'The deal covers «1.2 million tonnes» of LNG a year for 20 years.',
    'The contract provides for «300,000 tonnes» of deliveries.',
  ])('is still to come: %s', (marked) => {
    expect(figureAt(marked)?.status).toBe('planned');
  });

  it.each([
    'Under the contract, Kaltara supplied «300,000 tonnes» last year.',
    'Kaltara shipped «300,000 tonnes» under a contract signed last year.',
    'The contract for «300,000 tonnes» was fulfilled in May.',
    'Kaltara delivered a «642 MW» order in two years.',
    'Existing contracts cover «300,000 tonnes» of output.',
    'The contract covered «300,000 tonnes» in 2020.',
    'Kaltara signed a contract worth «$20 million».',
    'Prices rose in order to cover «300,000 tonnes».',
    'After the deal Kaltara exported «40,000 tonnes» of wheat.',
  ])('has come: %s', (marked) => {
    expect(figureAt(marked)?.status).toBe('actual');
  });
});
